package import Triage

/// What a pull handed over.
package struct Pulled: Sendable {
    package let enquiry: Enquiry
    /// Why it was this one, in words.
    package let reason: String
}

extension Session {
    /// Hands over the most urgent enquiry allocated to a person and not begun, else the most urgent of the pool that
    /// they can do, and begins it; nil when there is none. The write lock is held, so no two people get the same.
    ///
    /// - Throws: a `Refusal` when the person's role does not answer enquiries.
    package func pull(for person: Person, context: DecisionContext) throws -> Pulled? {
        guard Permission.allows(.begin, person.role) else {
            throw Refusal.notAllowed(command: "pull", role: person.role)
        }
        if let own = try mostUrgent(allocatedTo: person.email, of: nil, for: person) {
            let begun = try perform(.begin, on: own, context: context, viewer: person)
            return Pulled(enquiry: begun, reason: "allocated to you, and the most urgent of yours")
        }
        let able = context.kit.categories.filter { person.can($0.skill) }.map(\.code)
        guard let pooled = try mostUrgent(allocatedTo: "pool", of: able, for: person) else { return nil }
        return Pulled(
            enquiry: try take(pooled, for: person, context),
            reason: "the most urgent of the pool that you can do"
        )
    }

    private func mostUrgent(
        allocatedTo holder: String,
        of categories: [String]?,
        for person: Person
    ) throws -> EnquiryReference? {
        let able: Statement = categories.map { "category IN \(list: $0)" } ?? "1 = 1"
        return try integer(
            """
            SELECT id FROM enquiry
            WHERE state <> 'closed' AND allocated_to = \(holder) AND state = 'allocated' AND \(sql: able)
              AND \(sql: visible(to: person))
            ORDER BY priority, due_at, received_at, id LIMIT 1
            """
        ).map(EnquiryReference.init(id:))
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
        return try record(events, on: stored.enquiry, head: stored.head, at: context.now, by: context.actor)
    }
}
