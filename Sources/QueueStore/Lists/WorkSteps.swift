import Foundation
package import Triage

/// How far a second pair of eyes has got with an enquiry.
package enum ReviewStep: Sendable, Hashable {
    /// Somebody is asked, by address; nil for anybody who may.
    case asked(of: String?)
    case sentBack(by: Actor, because: String)
    /// It may be closed, with the outcome where one was named.
    case approved(by: Actor, Outcome?)
}

extension Session {
    /// What each of some waiting enquiries waits for; of others, what they waited for last. All are read at once.
    package func waits(of enquiries: [EnquiryReference]) throws -> [EnquiryReference: Wait] {
        try lastEvents(["waited"], of: enquiries).compactMapValues { last in
            if case .waited(let waited) = last.event { waited.wait } else { nil }
        }
    }

    /// How far the review of each of some enquiries has got; nothing for those of which nobody asked for one, or whose
    /// approval does not hold any more.
    package func reviewSteps(of enquiries: [EnquiryReference]) throws -> [EnquiryReference: ReviewStep] {
        let last = try lastEvents(["review-asked", "approved", "sent-back"], of: enquiries)
        var steps: [EnquiryReference: ReviewStep] = [:]
        for (reference, (actor, event)) in last {
            switch event {
            case .reviewAsked(let review): steps[reference] = .asked(of: review.reviewer)
            case .sentBack(let back): steps[reference] = .sentBack(by: actor, because: back.because)
            case .approved:
                // A later decision may have put another question in the place of the one that was answered.
                guard let enquiry = try enquiry(reference)?.enquiry, enquiry.approved else { continue }
                steps[reference] = .approved(by: actor, enquiry.approvedOutcome)
            default: continue
            }
        }
        return steps
    }

    /// The last event of some kinds of each enquiry that had one and whose content is not erased.
    private func lastEvents(
        _ kinds: [String],
        of enquiries: [EnquiryReference]
    ) throws -> [EnquiryReference: (actor: Actor, event: EnquiryEvent)] {
        guard !enquiries.isEmpty else { return [:] }
        let decoder = JSONDecoder()
        let found = try rows(
            """
            SELECT event.enquiry_id, event.actor, event.kind, event_payload.body
            FROM (
                SELECT enquiry_id, max(sequence) AS sequence FROM event
                WHERE enquiry_id IN \(list: enquiries.map(\.id)) AND kind IN \(list: kinds) GROUP BY enquiry_id
            ) AS latest
            JOIN event ON event.enquiry_id = latest.enquiry_id AND event.sequence = latest.sequence
            JOIN event_payload
                ON event_payload.enquiry_id = latest.enquiry_id AND event_payload.sequence = latest.sequence
            """
        ) { row in
            (
                EnquiryReference(id: row.integer(0)),
                (actor: Actor(row.text(1)), event: try EnquiryEvent(kind: row.text(2), payload: row.blob(3), decoder))
            )
        }
        return Dictionary(found) { first, _ in first }
    }
}
