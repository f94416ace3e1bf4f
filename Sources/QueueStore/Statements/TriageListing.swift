package import Triage
import WorkingTime

extension Session {
    /// A page of the triage desk, most urgent first unless the filter says otherwise; its view is taken for `triage`.
    ///
    /// - Parameter kit: the office's, for which categories there are.
    package func triageRows(_ filter: ListFilter, kit: Kit) throws -> [TriageRow] {
        var filter = filter
        filter.view = .triage
        return try triageRows(of: list(filter), kit)
    }

    /// One enquiry as the triage desk shows it; nil when it does not wait for triage, or is not for the viewer's eyes.
    package func triageRow(of reference: EnquiryReference, for viewer: Person?, kit: Kit) throws -> TriageRow? {
        guard let summary = try summary(of: reference, for: viewer), summary.state == .new else { return nil }
        return try triageRows(of: [summary], kit).first
    }

    private func triageRows(of enquiries: [EnquirySummary], _ kit: Kit) throws -> [TriageRow] {
        let proposals = try proposals(for: enquiries.map(\.reference), kit)
        return enquiries.compactMap { enquiry in
            proposals[enquiry.reference].map { TriageRow(enquiry, $0, kit) }
        }
    }

    /// What was proposed; read from the events where an older version of Intray wrote the enquiry.
    private func proposals(for enquiries: [EnquiryReference], _ kit: Kit) throws -> [EnquiryReference: ProposalRow] {
        guard !enquiries.isEmpty else { return [:] }
        let stored = try rows(
            """
            SELECT enquiry_id, \(sql: ProposalRow.names) FROM proposal
            WHERE enquiry_id IN \(list: enquiries.map(\.id))
            """
        ) { (EnquiryReference(id: $0.integer(0)), ProposalRow($0, from: 1)) }
        var found = Dictionary(stored) { first, _ in first }
        for reference in enquiries where found[reference] == nil {
            found[reference] = try enquiry(reference).flatMap { ProposalRow($0.enquiry, kit) }
        }
        return found
    }
}
