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
        if before != nil || enquiry.state == .new { try saveProposal(of: enquiry, context.kit) }
        try countDaily(from: before, to: enquiry, zone: context.zone, calendar: context.calendar)
        guard enquiry.clocks != before?.clocks || enquiry.allocation != before?.allocation else { return }
        if before != nil { try deleteClocks(of: enquiry.reference) }
        try insertClocks(of: enquiry, context)
    }

    /// Writes an enquiry's row and clocks anew, after the office around it changed.
    package func rewrite(_ stored: StoredEnquiry, _ context: DecisionContext) throws {
        try run(row(of: stored.enquiry, head: stored.head, context))
        try saveProposal(of: stored.enquiry, context.kit)
        try deleteClocks(of: stored.enquiry.reference)
        try insertClocks(of: stored.enquiry, context)
    }

    private func deleteClocks(of enquiry: EnquiryReference) throws {
        try run("DELETE FROM clock WHERE enquiry_id = \(enquiry.id)")
    }

    private func row(of enquiry: Enquiry, head: [UInt8], _ context: DecisionContext) -> Statement {
        let row = EnquiryRow(enquiry, context)
        return """
            INSERT INTO enquiry (id, head, checkpointed, tell_at, \(sql: EnquiryRow.names))
            VALUES (\(enquiry.reference.id), \(head), 0, \(row.tellAt?.seconds), \(values: row.values))
            ON CONFLICT (id) DO UPDATE SET tell_at = excluded.tell_at, \(sql: EnquiryRow.changes)
            """
    }

    /// Keeps what the triage desk shows of an enquiry, as long as it waits for triage.
    private func saveProposal(of enquiry: Enquiry, _ kit: Kit) throws {
        guard let row = ProposalRow(enquiry, kit) else {
            try run("DELETE FROM proposal WHERE enquiry_id = \(enquiry.reference.id)")
            return
        }
        try run(
            """
            INSERT INTO proposal (enquiry_id, \(sql: ProposalRow.names))
            VALUES (\(enquiry.reference.id), \(values: row.values))
            ON CONFLICT (enquiry_id) DO UPDATE SET \(sql: ProposalRow.changes)
            """
        )
    }

    private func insertClocks(of enquiry: Enquiry, _ context: DecisionContext) throws {
        for (position, clock) in enquiry.clocks.enumerated() {
            try run(
                """
                INSERT INTO clock (enquiry_id, position, \(sql: ClockRow.names))
                VALUES (\(enquiry.reference.id), \(position),
                    \(values: ClockRow(clock, of: enquiry, context).values))
                """
            )
        }
    }
}
