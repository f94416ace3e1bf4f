package import Triage

/// What a pull handed over.
package struct Pulled: Sendable {
    package let enquiry: Enquiry
    /// Why it was this one, in words.
    package let reason: String
}

extension Session {
    /// Hands over the most urgent enquiry that is a person's to begin, else the most urgent of the pool that they can
    /// do, and begins it; nil when there is none. The write lock is held, so no two people get the same.
    ///
    /// - Throws: a `Refusal` when the person's role does not answer enquiries.
    package func pull(for person: Person, context: DecisionContext) throws -> Pulled? {
        guard Permission.allows(.begin, person.role) else {
            throw Refusal.notAllowed(command: "pull", role: person.role)
        }
        if let own = try mostUrgent(belongs(to: person.email, on: context.today), for: person) {
            let begun = try perform(.begin, on: own, context: context, viewer: person)
            return Pulled(enquiry: begun, reason: reason(begun, of: person))
        }
        guard let pooled = try mostUrgent(offered(to: person, context), for: person) else { return nil }
        return Pulled(
            enquiry: try take(pooled, for: person, context),
            reason: "the most urgent of the pool that you can do"
        )
    }

    /// What of the pool a person can do, has not passed on, and does not want not to meet.
    private func offered(to person: Person, _ context: DecisionContext) -> Statement {
        // A category the kit has lost asks for no skill: anybody may find out what it is now.
        let unable = context.kit.categories.filter { !person.can($0.skill) }.map(\.code)
        let unwanted = context.staff.optOuts[person.email, default: []].map(\.rawValue).sorted()
        let conditions: [Statement] =
            [
                unable.isEmpty ? "allocated_to = 'pool'" : "allocated_to = 'pool' AND category NOT IN \(list: unable)",
                "passed_by NOT LIKE \("% \(Self.literal(person.email)) %") ESCAPE '\\'",
            ] + unwanted.map { "' ' || subjects || ' ' NOT LIKE \("% \($0) %")" }
        return .joined(conditions, by: " AND ")
    }

    /// Text that LIKE takes for itself.
    private static func literal(_ text: String) -> String {
        String(text.flatMap { "%_\\".contains($0) ? ["\\", $0] : [$0] })
    }

    private func mostUrgent(_ offered: Statement, for person: Person) throws -> EnquiryReference? {
        try integer(
            """
            SELECT id FROM enquiry
            WHERE state <> 'closed' AND state = 'allocated' AND \(sql: offered) AND \(sql: visible(to: person))
            ORDER BY priority, due_at, received_at, id LIMIT 1
            """
        ).map(EnquiryReference.init(id:))
    }

    private func reason(_ enquiry: Enquiry, of person: Person) -> String {
        switch enquiry.allocation {
        case .post(let code): "allocated to your post “\(code)”, and the most urgent there"
        case .person(let email) where email != person.email: "allocated to \(email), for whom you stand in"
        default: "allocated to you, and the most urgent of yours"
        }
    }

    /// A pull is a lasting allocation, recorded as such before it is begun.
    private func take(
        _ reference: EnquiryReference,
        for person: Person,
        _ context: DecisionContext
    ) throws -> Enquiry {
        guard let stored = try enquiry(reference) else { throw StoreError.noSuchEnquiry("\(reference)") }
        let events: [EnquiryEvent] = [
            .allocated(.init(category: stored.enquiry.category, to: .person(person.email))), .begun,
        ]
        return try record(events, on: stored, context)
    }
}
