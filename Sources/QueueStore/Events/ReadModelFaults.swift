package import Triage

extension Session {
    /// Rebuilds the read model of enquiries from their events and compares it with what the lists show.
    ///
    /// - Parameters:
    ///   - mark: the reference after which to go on.
    ///   - limit: how many enquiries to look at in this transaction.
    /// - Returns: the mark to go on from, nil when there is none left; and a sentence for each enquiry that differs.
    package func readModelFaults(
        after mark: Int64,
        limit: Int,
        _ context: DecisionContext
    ) throws -> (next: Int64?, faults: [String]) {
        let some = try enquiries(after: mark, limit: limit)
        let faults = try some.compactMap { try readModelFault(of: EnquiryReference(id: $0), context) }
        return (some.last, faults)
    }

    private func readModelFault(of reference: EnquiryReference, _ context: DecisionContext) throws -> String? {
        guard let enquiry = try enquiry(reference)?.enquiry else { return nil }
        let row = EnquiryRow(enquiry, context).values
        let listed = try first("SELECT \(sql: EnquiryRow.names) FROM enquiry WHERE id = \(reference.id)") { listed in
            zip(EnquiryRow.columns, row.indices).filter { !listed.holds(row[$1], at: $1) }.map(\.0)
        }
        let clocks = enquiry.clocks.map { ClockRow($0, of: enquiry, context).values }
        let stored = try rows(
            "SELECT \(sql: ClockRow.names) FROM clock WHERE enquiry_id = \(reference.id) ORDER BY position"
        ) { stored in clocks.contains { clock in clock.indices.allSatisfy { stored.holds(clock[$0], at: $0) } } }
        var differing = listed ?? ["everything"]
        if stored.count != clocks.count || stored.contains(false) { differing.append("clocks") }
        if try !holdsProposal(of: enquiry, context.kit) { differing.append("proposal") }
        guard !differing.isEmpty else { return nil }
        return "\(reference): the lists and the events disagree about \(differing.joined(separator: ", "))"
    }
}

extension Session {
    /// Whether the triage desk shows the proposal of an enquiry as the events have it, and none once it is decided.
    private func holdsProposal(of enquiry: Enquiry, _ kit: Kit) throws -> Bool {
        let expected = ProposalRow(enquiry, kit)?.values
        let stored = try first(
            "SELECT \(sql: ProposalRow.names) FROM proposal WHERE enquiry_id = \(enquiry.reference.id)"
        ) { stored in expected?.indices.allSatisfy { stored.holds(expected?[$0] ?? .null, at: $0) } ?? false }
        return stored ?? (expected == nil)
    }
}

extension SQLRow {
    /// Whether a column holds a value.
    fileprivate func holds(_ value: SQLValue, at column: Int) -> Bool {
        if case .null = value { return isNull(column) }
        guard !isNull(column) else { return false }
        return switch value {
        case .null: true
        case .integer(let number): integer(column) == number
        case .real(let number): real(column) == number
        case .text(let text): self.text(column) == text
        case .blob(let bytes): blob(column)[...] == bytes
        }
    }
}
