package import Triage
package import WorkingTime

extension CSVDocument {
    /// A list for a spreadsheet: the same enquiries as on the screen.
    ///
    /// - Parameter kit: whose categories name what is distressing, in the place of its subject.
    package init(listing enquiries: [EnquirySummary], kit: Kit, now: Instant) {
        self.init(header: Self.listColumns)
        for enquiry in enquiries { add(enquiry, kit: kit, now: now) }
    }

    /// The columns of a list.
    package static let listColumns = [
        "reference", "inbox", "subject", "from name", "from address", "category", "state", "waiting for",
        "allocated to", "received at", "priority", "marking", "sla", "due", "act by", "language", "advisories",
        "outcome", "closed at",
    ]

    /// Adds an enquiry to a list. The subject of one that is distressing is not told.
    package mutating func add(_ enquiry: EnquirySummary, kit: Kit, now: Instant) {
        add([
            .text(enquiry.reference.description), .text(enquiry.inbox), .text(enquiry.title(kit)),
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
