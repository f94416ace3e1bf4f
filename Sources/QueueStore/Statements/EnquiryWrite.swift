import Classifier
package import Triage
import WorkingTime

extension Session {
    /// Takes the next numbers of a year, so that a whole batch of enquiries costs one statement.
    ///
    /// - Returns: the first of `count` numbers in a row.
    package func takeReferences(_ count: Int, year: Int) throws -> Int {
        let last = try integer(
            """
            INSERT INTO reference (year, last) VALUES (\(year), \(count))
            ON CONFLICT (year) DO UPDATE SET last = reference.last + excluded.last
            RETURNING last
            """
        )
        return Int(last ?? Int64(count)) - count + 1
    }

    /// Gives back the last numbers taken in this transaction that were not needed.
    package func returnReferences(_ count: Int, year: Int) throws {
        try run("UPDATE reference SET last = last - \(count) WHERE year = \(year)")
    }

    /// Writes a new enquiry into the read model.
    package func insert(_ enquiry: Enquiry, head: [UInt8]) throws {
        try run(
            """
            INSERT INTO enquiry (
                id, version, head, checkpointed, inbox, state, category, allocated_to, suggested_to,
                suggested_category, probability, priority, marking, language, advisories, restricted, quarantine,
                received_at, due_at, closed_at, outcome, from_name, from_address, subject
            ) VALUES (
                \(enquiry.reference.id), \(enquiry.version), \(head), 0, \(enquiry.inbox), \(enquiry.state.rawValue),
                \(enquiry.category), \(enquiry.allocation?.description), \(enquiry.proposal.route?.to.description),
                \(enquiry.proposal.category), \(enquiry.proposal.probability), \(enquiry.priority.rank),
                \(enquiry.marking.rawValue), \(enquiry.language.rawValue), \(words(enquiry.advisories)),
                \(enquiry.restricted), \(enquiry.quarantine.map(Dialect.storable)), \(enquiry.receivedAt.seconds),
                \(dueAt(enquiry)), \(enquiry.closedAt?.seconds), \(enquiry.outcome?.rawValue),
                \(enquiry.from.name.map(Dialect.storable)), \(Dialect.storable(enquiry.from.address)),
                \(Dialect.storable(enquiry.subject))
            )
            """
        )
        try insertClocks(of: enquiry)
    }

    /// Brings the read model to what the events have made of an enquiry.
    ///
    /// - Parameter before: the enquiry as the read model has it, so that untouched clocks are not written again.
    package func update(_ enquiry: Enquiry, from before: Enquiry, head: [UInt8]) throws {
        try run(
            """
            UPDATE enquiry SET
                version = \(enquiry.version), head = \(head), state = \(enquiry.state.rawValue),
                category = \(enquiry.category), allocated_to = \(enquiry.allocation?.description),
                suggested_to = \(enquiry.proposal.route?.to.description),
                suggested_category = \(enquiry.proposal.category), probability = \(enquiry.proposal.probability),
                priority = \(enquiry.priority.rank), marking = \(enquiry.marking.rawValue),
                language = \(enquiry.language.rawValue), advisories = \(words(enquiry.advisories)),
                restricted = \(enquiry.restricted), quarantine = \(enquiry.quarantine.map(Dialect.storable)),
                due_at = \(dueAt(enquiry)), closed_at = \(enquiry.closedAt?.seconds),
                outcome = \(enquiry.outcome?.rawValue), subject = \(Dialect.storable(enquiry.subject))
            WHERE id = \(enquiry.reference.id)
            """
        )
        guard enquiry.clocks != before.clocks else { return }
        try run("DELETE FROM clock WHERE enquiry_id = \(enquiry.reference.id)")
        try insertClocks(of: enquiry)
    }

    private func insertClocks(of enquiry: Enquiry) throws {
        for (position, clock) in enquiry.clocks.enumerated() {
            try run(
                """
                INSERT INTO clock (
                    enquiry_id, position, name, rule, started, original_due, due, due_at, at_risk_at, paused_since,
                    ended_at, by_hand, calendar, account
                ) VALUES (
                    \(enquiry.reference.id), \(position), \(clock.name), \(clock.rule), \(clock.started?.description),
                    \(clock.originalDue?.description), \(clock.due?.description), \(clock.dueAt?.seconds),
                    \(clock.atRiskFrom?.seconds), \(clock.pausedSince?.seconds), \(clock.endedAt?.seconds),
                    \(clock.setByHand), \(clock.calendarVersion), \(clock.account)
                )
                """
            )
        }
    }

    private func words(_ advisories: [Advisory]) -> String {
        advisories.map(\.rawValue).joined(separator: " ")
    }

    /// What lists sort by: an enquiry without a deadline comes after all that have one.
    private func dueAt(_ enquiry: Enquiry) -> Int64 {
        (enquiry.leadingClock?.dueAt ?? .distantFuture).seconds
    }
}
