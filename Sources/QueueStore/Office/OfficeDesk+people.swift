package import Triage

extension OfficeDesk {
    /// Which of the office's skills somebody has, or which of its inboxes they serve.
    package enum Extent: Sendable, Hashable {
        /// Those there are, and those there will be.
        case all
        case only(Set<String>)

        /// As a `Person` has it: nil for all.
        fileprivate var codes: Set<String>? {
            switch self {
            case .all: nil
            case .only(let codes): codes
            }
        }
    }

    /// An account that was switched off, and what is left behind.
    package struct SwitchedOff: Sendable {
        package let person: Person
        /// How many open enquiries they hold still.
        package let open: Int
        /// Posts that nobody else holds.
        package let vacated: [Post]
    }

    /// Whether text may be an e-mail address: something on both sides of one “@”.
    package static func isAddress(_ text: String) -> Bool { text.split(separator: "@").count == 2 }

    /// Somebody's account as it is to be, new or changed: `save` keeps it. An account that is switched off is on again
    /// then.
    ///
    /// - Parameters:
    ///   - skills: nil leaves them as they were; somebody new has all.
    ///   - inboxes: nil leaves them as they were; somebody new serves all.
    /// - Throws: a `Refusal` or a `Refused` where the acting person may not, or the kit has no such skill.
    package func account(
        email: String,
        name: String,
        role: Role,
        skills: Extent? = nil,
        inboxes: Extent? = nil
    ) throws -> Person {
        guard Self.isAddress(email) else { throw Refused.noAddress(email) }
        guard name.utf8.contains(where: { $0 > 0x20 }) else { throw Refused.noName }
        let before = staff.person(email.lowercased())
        let account = Person(
            email: email,
            name: name,
            role: role,
            skills: skills.map(\.codes) ?? before?.skills,
            inboxes: inboxes.map(\.codes) ?? before?.inboxes
        )
        try allowSaving(account)
        if case .only(let codes)? = skills { try check(skills: codes) }
        return account
    }

    /// Adds somebody, or changes the one with the same address.
    ///
    /// - Parameters:
    ///   - account: as `account(email:name:role:skills:inboxes:)` gives it.
    ///   - passwordHash: of their new password; nil leaves the password as it was.
    package func save(_ account: Person, passwordHash: String? = nil) async throws {
        try allowSaving(account)
        let isNew = staff.person(account.email) == nil
        try await change(
            allocations(of: account.email),
            kind: "user",
            detail: "\(account.email) (\(account.name)) \(isNew ? "was added" : "is") \(Self.described(account))"
        ) { session in
            try standing(in: session).allowSaving(account)
            try session.save(account)
            if let passwordHash { _ = try session.save(passwordHash: passwordHash, of: account.email) }
        }
    }

    private func allowSaving(_ account: Person) throws {
        try allow("add people")
        try allowAdministrators(for: [account.role, staff.person(account.email)?.role].compactMap(\.self))
    }

    private func check(skills codes: Set<String>) throws {
        let known = office.kit.skills.map(\.code)
        for code in codes.sorted() where !known.contains(code) {
            throw Refused.unknownSkill(code, known: known)
        }
    }

    /// “as colleague, skills library, all inboxes”, for the journal.
    private static func described(_ person: Person) -> String {
        let skills = person.skills.map { "skills " + $0.sorted().joined(separator: " ") } ?? "all skills"
        let inboxes = person.inboxes.map { "inboxes " + $0.sorted().joined(separator: " ") } ?? "all inboxes"
        return "as \(person.role.rawValue), \(skills), \(inboxes)"
    }

    /// Switches an account off. What it holds stays allocated until somebody gives it to another.
    package func switchOff(_ email: String) async throws -> SwitchedOff {
        let disabled = try allowSwitchingOff(email)
        try await change(
            allocations(of: disabled.email),
            kind: "user",
            detail: "the account of \(disabled.email) was switched off"
        ) { session in
            try session.save(standing(in: session).allowSwitchingOff(email))
        }
        return SwitchedOff(
            person: disabled,
            open: try await store.read { try $0.openEnquiries(allocatedTo: [disabled.email]).count },
            vacated: staff.posts.filter { $0.holders == [disabled.email] }
        )
    }

    /// - Returns: the account as it is to be.
    private func allowSwitchingOff(_ email: String) throws -> Person {
        let person = try known(email)
        try allow("switch accounts off")
        try allowAdministrators(for: [person.role])
        return person.switchedOff
    }

    /// Whoever may set a password could sign in as its owner: the owner, administrators, and the operator.
    ///
    /// - Returns: whose password it is.
    @discardableResult
    package func allowPassword(of email: String) throws -> Person {
        let owner = try known(email)
        guard let person, person.email != owner.email, person.role != .administrator else { return owner }
        throw Refused.othersPassword(owner: owner.name)
    }

    /// Sets somebody's password.
    ///
    /// - Parameter hash: of the password, as it is kept.
    @discardableResult
    package func setPassword(of email: String, hash: String) async throws -> Person {
        let owner = try allowPassword(of: email)
        try await transaction { session in
            guard try session.save(passwordHash: hash, of: owner.email) else {
                throw Refusal.unknownPerson(owner.email)
            }
            try note("password", "the password of \(owner.email) was set", in: session)
        }
        return owner
    }
}
