import QueueStore
import Triage
import WorkingTime

/// Enquiries that were looked for, with how each ended or where it stands.
struct FoundEnquiries {
    private let enquiries: [EnquirySummary]
    private let desk: OfficeDesk

    init(_ enquiries: [EnquirySummary], _ desk: OfficeDesk) {
        self.enquiries = enquiries
        self.desk = desk
    }

    /// - Parameters:
    ///   - none: what is said when there is none.
    ///   - json: as a document.
    func show(none: String, json: Bool) {
        if json { return Output.json(.array(enquiries.map { JSON($0, now: desk.now) })) }
        guard !enquiries.isEmpty else { return Output.line(none) }
        table.print()
    }

    var table: Table {
        var table = Table("reference", "received", "category", "state", "with", "from", "subject", width: 190)
        for enquiry in enquiries {
            table.add(
                enquiry.reference.description,
                desk.words.day(enquiry.receivedAt),
                enquiry.category,
                enquiry.outcome?.rawValue ?? enquiry.state.rawValue,
                enquiry.allocatedTo ?? "",
                String(enquiry.from.display.prefix(28)),
                enquiry.subject
            )
        }
        return table
    }
}
