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

    /// Brings the read model to what the events have made of an enquiry.
    ///
    /// - Parameter before: the enquiry as the read model has it, so that untouched clocks are not written again; nil for
    ///   a new one.
    package func save(
        _ enquiry: Enquiry,
        from before: Enquiry?,
        head: [UInt8],
        _ context: DecisionContext
    ) throws {
        try run(row(of: enquiry, head: head, context))
        guard enquiry.clocks != before?.clocks || enquiry.allocation != before?.allocation else { return }
        if before != nil { try deleteClocks(of: enquiry.reference) }
        try insertClocks(of: enquiry, context)
    }

    /// Writes an enquiry's row and clocks anew, after the office around it changed.
    package func rewrite(_ stored: StoredEnquiry, _ context: DecisionContext) throws {
        try run(row(of: stored.enquiry, head: stored.head, context))
        try deleteClocks(of: stored.enquiry.reference)
        try insertClocks(of: stored.enquiry, context)
    }

    private func deleteClocks(of enquiry: EnquiryReference) throws {
        try run("DELETE FROM clock WHERE enquiry_id = \(enquiry.id)")
    }

    private func row(of enquiry: Enquiry, head: [UInt8], _ context: DecisionContext) -> Statement {
        let leading = enquiry.leadingClock
        let risk = leading.flatMap { context.atRiskFrom($0, of: enquiry) }
        return """
            INSERT INTO enquiry (
                id, version, head, checkpointed, inbox, channel, state, category, allocated_to, suggested_to,
                suggested_category, probability, priority, marking, language, advisories, subjects, restricted,
                quarantine, arrived_at, received_at, due_at, at_risk_at, act_by, waiting_for, chase_on, reviewer,
                passed_by, closed_at, outcome, from_name, from_address, subject, origin_id, origin_through
            ) VALUES (
                \(enquiry.reference.id), \(enquiry.version), \(head), 0, \(enquiry.inbox),
                \(enquiry.channel.rawValue), \(enquiry.state.rawValue), \(enquiry.category),
                \(enquiry.allocation?.description), \(enquiry.proposal.route?.to.description),
                \(enquiry.proposal.category), \(enquiry.proposal.probability), \(enquiry.priority.rank),
                \(enquiry.marking.rawValue), \(enquiry.language.rawValue), \(words(enquiry.advisories)),
                \(words(enquiry.subjects)), \(enquiry.restricted), \(enquiry.quarantine.map(Dialect.storable)),
                \(enquiry.arrivedAt.seconds), \(enquiry.receivedAt.seconds),
                \((leading?.dueAt ?? .distantFuture).seconds),
                \(leading?.pausedSince == nil ? risk?.seconds : nil),
                \(leading.flatMap { context.actBy($0, of: enquiry) }?.description),
                \(enquiry.wait?.reason.rawValue), \(enquiry.broughtForwardOn?.description),
                \(enquiry.review?.reviewer), \(padded(enquiry.passedOnBy)), \(enquiry.closedAt?.seconds),
                \(enquiry.outcome?.rawValue), \(enquiry.from.name.map(Dialect.storable)),
                \(Dialect.storable(enquiry.from.address)), \(Dialect.storable(enquiry.subject)),
                \(enquiry.origin?.id), \(sql: lastMessage(of: enquiry.origin))
            )
            ON CONFLICT (id) DO UPDATE SET \(sql: EnquiryRow.changes)
            """
    }

    /// What had come by the time an enquiry was split off is part of it; what came later is not.
    private func lastMessage(of origin: EnquiryReference?) -> Statement {
        guard let origin else { return "NULL" }
        return "(SELECT max(ledger_id) FROM message WHERE enquiry_id = \(origin.id))"
    }

    private func insertClocks(of enquiry: Enquiry, _ context: DecisionContext) throws {
        for (position, clock) in enquiry.clocks.enumerated() {
            try run(
                """
                INSERT INTO clock (
                    enquiry_id, position, name, rule, started, original_due, due, due_at, at_risk_at, paused_since,
                    ended_at, by_hand, calendar, account
                ) VALUES (
                    \(enquiry.reference.id), \(position), \(clock.name), \(clock.rule), \(clock.started?.description),
                    \(clock.originalDue?.description), \(clock.due?.description), \(clock.dueAt?.seconds),
                    \(context.atRiskFrom(clock, of: enquiry)?.seconds), \(clock.pausedSince?.seconds),
                    \(clock.endedAt?.seconds), \(clock.setByHand), \(clock.calendarVersion), \(clock.account)
                )
                """
            )
        }
    }

    private func words(_ values: [some RawRepresentable<String>]) -> String {
        values.map(\.rawValue).joined(separator: " ")
    }

    /// Words with blanks on both sides of each, so that one can be looked for as a whole.
    private func padded(_ words: [String]) -> String {
        words.isEmpty ? "" : " " + words.joined(separator: " ") + " "
    }
}

private enum EnquiryRow {
    /// All that may change once an enquiry is there.
    static let changes = Statement.joined(
        [
            "version", "head", "inbox", "state", "category", "allocated_to", "suggested_to", "suggested_category",
            "probability", "priority", "marking", "language", "advisories", "subjects", "restricted", "quarantine",
            "received_at", "due_at", "at_risk_at", "act_by", "waiting_for", "chase_on", "reviewer", "passed_by",
            "closed_at", "outcome", "from_name", "from_address", "subject",
        ].map { Statement(stringLiteral: "\($0) = excluded.\($0)") },
        by: ", "
    )
}
