import QueueStore
import Triage
import WorkingTime

/// Everything there is to see of one enquiry.
struct EnquiryPage: Sendable {
    let summary: EnquirySummary
    let enquiry: Enquiry
    let conversation: [StoredMessage]
    let history: [RecordedEvent]
    /// Enquiries it was split into or has taken in, as far as the viewer may see them.
    let links: [EnquiryReference]
    let origin: EnquiryReference?
    let mergedInto: EnquiryReference?
    let correspondent: CorrespondentRecord?
    let authorities: [AuthorityDocument]
    /// Who is writing on it at the moment.
    let writing: EditLock?
    /// Other enquiries with the same request.
    let sameRequest: [EnquiryReference]
    private let today: CivilDate
    /// Facts its category requires that nobody has given.
    let missing: [String]

    /// - Throws: `StoreError.noSuchEnquiry` also for one the viewer may not see: it does not exist for them.
    init(_ reference: EnquiryReference, viewer: Person?, _ context: DecisionContext, session: any Session) throws {
        guard let summary = try session.summary(of: reference, for: viewer),
            let stored = try session.enquiry(reference)
        else { throw StoreError.noSuchEnquiry("\(reference)") }
        self.summary = summary
        enquiry = stored.enquiry
        conversation = try session.conversation(of: reference)
        history = try session.events(of: reference, for: viewer)
        links = try enquiry.linked.filter { try session.isVisible($0, to: viewer) }
        origin = try enquiry.origin.flatMap { try session.isVisible($0, to: viewer) ? $0 : nil }
        mergedInto = try enquiry.mergedInto.flatMap { try session.isVisible($0, to: viewer) ? $0 : nil }
        correspondent = try session.correspondent(enquiry.from.address)
        authorities = try session.authorities(of: enquiry.from.address, for: viewer)
        writing = try session.writing(on: reference, now: context.now)
        sameRequest = try session.sameRequest(as: reference, viewer: viewer).map(\.reference)
        today = context.today
        missing = enquiry.missingFacts(context.kit)
    }

    /// Enquiries it was split into.
    var splitInto: [EnquiryReference] { links.filter { enquiry.undoable.contains(.split($0)) } }

    /// Enquiries that were merged into it.
    var tookIn: [EnquiryReference] { links.filter { enquiry.undoable.contains(.absorbed($0)) } }

    func json(now: Instant) -> JSON {
        JSON(summary, now: now).adding([
            ("arrived_at", .string(enquiry.arrivedAt.description)),
            ("restricted", .bool(enquiry.restricted)),
            ("facts", JSON(facts: enquiry.facts)),
            ("missing", .strings(missing)),
            ("because", .strings(enquiry.proposal.because)),
            ("advisory_reasons", JSON(facts: enquiry.proposal.advisoryReasons)),
            ("correspondent", JSON(correspondent, authorities, today: today)),
            ("forwarded", enquiry.forwarded.map { JSON($0) } ?? .null),
            ("writing", writing.map { JSON($0) } ?? .null),
            ("same_request", .strings(sameRequest.map(\.description))),
            ("route", JSON(enquiry.proposal.route)),
            ("waits", .array(enquiry.waits.map { JSON($0) })),
            ("review", enquiry.review.map { JSON($0) } ?? .null),
            ("approved", .bool(enquiry.approved)),
            ("origin", .optional(origin)),
            ("linked", .array(splitInto.map { Self.link($0, "split") } + tookIn.map { Self.link($0, "merge") })),
            ("merged_into", .optional(mergedInto)),
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
