import Ingest
import QueueStore
import Triage

extension OfficeDesk {
    /// Whoever is not named cannot open what is for named people only by naming themselves.
    func allowNaming(for category: String) throws {
        try allow("say who sees restricted enquiries")
        guard let person, person.role != .administrator, let named = staff.named[category] else { return }
        guard named.contains(person.email) else {
            throw CommandFailure(
                "“\(category)” is for people who are named for it: ask one of them, or an administrator. Nothing was changed."
            )
        }
    }

    /// Changes who works when, or who holds what, and brings the act-by dates after, all in one transaction.
    ///
    /// - Parameters:
    ///   - holders: whose open enquiries follow from it: addresses, and posts as `post:CODE`.
    ///   - kind: one word for the journal.
    ///   - detail: what was done, for the journal.
    /// - Returns: how many open enquiries were reckoned again.
    @discardableResult
    func change(
        _ holders: [String],
        kind: String,
        detail: String,
        _ body: @escaping @Sendable (any Session) throws -> Void
    ) async throws -> Int {
        try await workspace.store.write { session in
            try guardingWhatIsHeld(in: session) { try body(session) }
            try session.rewriteOpen(allocatedTo: holders, try context(in: session))
            try note(kind, detail, in: session)
            return try session.openEnquiries(allocatedTo: holders).count
        }
    }

    /// Changes who works here, unless an open restricted enquiry would then be hidden from whoever holds it, or nobody
    /// who is named for a category would triage it any more. What was so before is no reason to refuse.
    ///
    /// - Throws: a `CommandFailure` with what would be lost.
    func guardingWhatIsHeld(in session: any Session, _ body: () throws -> Void) throws {
        let (held, untriaged) = (try lost(in: session), Self.untriaged(try session.staff()))
        try body()
        let lost = try lost(in: session).filter { !held.contains($0) }
        guard lost.isEmpty else {
            throw CommandFailure(
                """
                Nothing was changed: whoever holds \(Words.some(lost.map(\.description))) could not see \
                \(lost.count == 1 ? "it" : "them") any more. Give \(lost.count == 1 ? "it" : "them") to somebody who is \
                named for the category first, with “intray allocate”.
                """
            )
        }
        let left = Self.untriaged(try session.staff()).subtracting(untriaged).sorted()
        guard left.isEmpty else {
            throw CommandFailure(
                """
                Nothing was changed: nobody who is named for \(Words.list(left.map { "“\($0)”" })) would be a coordinator \
                or an administrator, so what comes in would wait unseen. Name one with “intray named set”.
                """
            )
        }
    }

    /// Who is switched off sees nothing, whatever they are named for.
    private func lost(in session: any Session) throws -> [EnquiryReference] {
        try session.stranded(with: try session.staff().withoutSwitchedOff, office.kit)
    }

    /// Categories with people named of whom none triages.
    private static func untriaged(_ staff: Staff) -> Set<String> {
        let triaging = Set(staff.people.filter { $0.role.triages && !$0.disabled }.map(\.email))
        return Set(staff.named.filter { triaging.isDisjoint(with: $0.value) }.keys)
    }
}

extension Staff {
    /// The same office without those whose accounts are switched off.
    var withoutSwitchedOff: Staff {
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
}
