import QueueStore
import Triage
import WorkingTime

/// Everything there is to see of one enquiry.
struct EnquiryPage: Sendable {
    let summary: EnquirySummary
    let enquiry: Enquiry
    let conversation: [StoredMessage]
    let history: [RecordedEvent]

    /// - Throws: `StoreError.noSuchEnquiry` also for one the viewer may not see: it does not exist for them.
    init(_ reference: EnquiryReference, viewer: Person?, session: any Session) throws {
        guard let summary = try session.summary(of: reference, for: viewer),
            let stored = try session.enquiry(reference)
        else { throw StoreError.noSuchEnquiry("\(reference)") }
        self.summary = summary
        enquiry = stored.enquiry
        conversation = try session.conversation(of: reference)
        history = try session.events(of: reference)
    }

    /// What the first reading missed and nobody has filled in since.
    var missing: [String] { enquiry.proposal.missing.filter { enquiry.facts[$0] == nil } }

    /// Enquiries it was split into.
    var splitInto: [EnquiryReference] { enquiry.linked.filter { enquiry.undoable.contains(.split($0)) } }

    /// Enquiries that were merged into it.
    var tookIn: [EnquiryReference] { enquiry.linked.filter { enquiry.undoable.contains(.absorbed($0)) } }

    func json(now: Instant) -> JSON {
        JSON(summary, now: now).adding([
            ("arrived_at", .string(enquiry.arrivedAt.description)),
            ("restricted", .bool(enquiry.restricted)),
            ("facts", JSON(facts: enquiry.facts)),
            ("missing", .strings(missing)),
            ("because", .strings(enquiry.proposal.because)),
            ("route", JSON(enquiry.proposal.route)),
            ("waits", .array(enquiry.waits.map { JSON($0) })),
            ("review", enquiry.review.map { JSON($0) } ?? .null),
            ("approved", .bool(enquiry.approved)),
            ("origin", .optional(enquiry.origin)),
            ("linked", .array(splitInto.map { Self.link($0, "split") } + tookIn.map { Self.link($0, "merge") })),
            ("merged_into", .optional(enquiry.mergedInto)),
            ("evidence", .optional(enquiry.evidence)),
            ("late_because", .optional(enquiry.lateBecause)),
            ("conversation", .array(conversation.map { JSON($0) })),
            ("history", .array(history.map { JSON($0) })),
        ])
    }

    private static func link(_ other: EnquiryReference, _ kind: String) -> JSON {
        ["ref": .string(other.description), "by": .string(kind)]
    }
}
