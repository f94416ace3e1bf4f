package import Triage
import WorkingTime

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
        guard let next = try next(for: person, context: context) else { return nil }
        guard next.isPooled else {
            let begun = try perform(.begin, on: next.reference, context: context, viewer: person)
            return Pulled(enquiry: begun, reason: reason(begun, of: person))
        }
        return Pulled(
            enquiry: try take(next.reference, for: person, context),
            reason: "the most urgent of the pool that you can do"
        )
    }

    /// What a pull would hand over, and whether it comes from the pool; nil when there is none.
    package func next(
        for person: Person,
        context: DecisionContext
    ) throws -> (reference: EnquiryReference, isPooled: Bool)? {
        let own = try holders(for: person.email, on: context.today).compactMap { holder in
            try mostUrgent("allocated_to = \(holder)", for: person)
        }
        if let own = own.min(by: { $0.rank < $1.rank }) { return (own.reference, false) }
        let offer = PoolOffer(to: person, kit: context.kit, staff: context.staff)
        return try mostUrgent(offer.condition, for: person).map { ($0.reference, true) }
    }

    /// Everything whose work is a person's that day: themselves, posts they hold, people they stand in for. Each is
    /// asked for by itself, because only so each answer is the first row of an index: one condition for all of them
    /// would have everything open looked at while the write lock is held.
    func holders(for person: String, on day: CivilDate) throws -> [String] {
        [person]
            + (try rows(
                """
                SELECT 'post:' || post FROM post_holder WHERE email = \(person)
                UNION SELECT principal FROM deputy WHERE deputy = \(person)
                    AND first <= \(day.description) AND last >= \(day.description)
                """
            ) { $0.text(0) })
    }

    /// An enquiry that may be pulled, and where it stands in the order of urgency.
    private func mostUrgent(
        _ offered: Statement,
        for person: Person
    ) throws -> (reference: EnquiryReference, rank: (Int64, Int64, Int64, Int64))? {
        try first(
            """
            SELECT id, priority, due_at, received_at FROM enquiry
            WHERE state <> 'closed' AND state = 'allocated' AND \(sql: offered) AND \(sql: visible(to: person))
            ORDER BY priority, due_at, received_at, id LIMIT 1
            """
        ) { row in
            let id = row.integer(0)
            return (EnquiryReference(id: id), (row.integer(1), row.integer(2), row.integer(3), id))
        }
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
