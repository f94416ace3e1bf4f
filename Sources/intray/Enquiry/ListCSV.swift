import QueueStore
import Triage
import WorkingTime

extension CSVDocument {
    /// A list for a spreadsheet: the same enquiries as on the screen.
    init(_ enquiries: [EnquirySummary], now: Instant) {
        self.init(header: [
            "reference", "inbox", "subject", "from name", "from address", "category", "state", "waiting for",
            "allocated to", "received at", "priority", "marking", "sla", "due", "act by", "language", "advisories",
            "outcome", "closed at",
        ])
        for enquiry in enquiries {
            add([
                .text(enquiry.reference.description), .text(enquiry.inbox), .text(enquiry.subject),
                .optional(enquiry.from.name), .text(enquiry.from.address), .text(enquiry.category),
                .text(enquiry.state.rawValue), .optional(enquiry.waitingFor), .optional(enquiry.allocatedTo),
                .text(enquiry.receivedAt.description), .text(enquiry.priority.rawValue),
                .text(enquiry.marking.rawValue), .text(enquiry.status(at: now).rawValue),
                .optional(enquiry.leadingClock?.due), .optional(enquiry.actBy), .text(enquiry.language),
                .text(enquiry.advisories.joined(separator: " ")), .optional(enquiry.outcome?.rawValue),
                .optional(enquiry.closedAt?.description),
            ])
        }
    }
}
