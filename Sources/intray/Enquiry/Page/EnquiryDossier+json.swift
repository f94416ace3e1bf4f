import QueueStore
import Triage
import WorkingTime

extension EnquiryDossier {
    /// - Parameter conversation: its messages, as whoever shows it gives them.
    func json(now: Instant, conversation: [JSON]) -> JSON {
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
            ("conversation", .array(conversation)),
            ("history", .array(history.map { JSON($0) })),
        ])
    }

    private static func link(_ other: EnquiryReference, _ kind: String) -> JSON {
        ["ref": .string(other.description), "by": .string(kind)]
    }
}
