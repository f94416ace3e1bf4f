package import Triage

extension OfficeDesk {
    /// Changes who works when, or who holds what, and brings the act-by dates after, all in one transaction.
    ///
    /// - Parameters:
    ///   - holders: whose open enquiries follow from it: addresses, and posts as `post:CODE`.
    ///   - kind: one word for the journal.
    ///   - detail: what was done, for the journal.
    /// - Returns: how many open enquiries were reckoned again.
    @discardableResult
    package func change(
        _ holders: [String],
        kind: String,
        detail: String,
        _ body: @escaping @Sendable (any Session) throws -> Void
    ) async throws -> Int {
        try await transaction { session in
            try guardingWhatIsHeld(in: session) { try body(session) }
            try session.rewriteOpen(allocatedTo: holders, try context(in: session))
            try note(kind, detail, in: session)
            return try session.openEnquiries(allocatedTo: holders).count
        }
    }

    /// Changes who works here, unless an open restricted enquiry would then be hidden from whoever holds it, nobody who
    /// is named for a category would triage it any more, or nobody could administer the office. What was so before is no
    /// reason to refuse.
    ///
    /// - Throws: `Refused` with what would be lost.
    package func guardingWhatIsHeld(in session: any Session, _ body: () throws -> Void) throws {
        let (held, before) = (try lost(in: session), try session.staff())
        try body()
        let lost = try lost(in: session).filter { !held.contains($0) }
        guard lost.isEmpty else { throw Refused.wouldHide(lost) }
        let after = try session.staff()
        let left = Self.untriaged(after).subtracting(Self.untriaged(before)).sorted()
        guard left.isEmpty else { throw Refused.wouldWaitUnseen(categories: left) }
        let administrators = before.activeAdministrators.map(\.name)
        guard administrators.isEmpty || !after.activeAdministrators.isEmpty else {
            throw Refused.lastAdministrator(name: Words.list(administrators))
        }
    }

    /// Who is switched off sees nothing, whatever they are named for.
    private func lost(in session: any Session) throws -> [EnquiryReference] {
        let office = try Office.load(in: session, zone: zone, reusing: office)
        return try session.stranded(with: office.staff.withoutSwitchedOff, office.kit)
    }

    /// Categories with people named of whom none triages.
    private static func untriaged(_ staff: Staff) -> Set<String> {
        let triaging = Set(staff.people.filter { $0.role.triages && !$0.disabled }.map(\.email))
        return Set(staff.named.filter { triaging.isDisjoint(with: $0.value) }.keys)
    }
}

extension Staff {
    /// The same office without those whose accounts are switched off.
    package var withoutSwitchedOff: Staff {
        Staff(
            people: people.filter { !$0.disabled },
            posts: posts,
            deputies: deputies,
            named: named,
            optOuts: optOuts,
            patterns: patterns,
            absences: absences
        )
    }

    fileprivate var activeAdministrators: [Person] {
        people.filter { $0.role == .administrator && !$0.disabled }
    }
}
