import QueueStore
import Triage
import WorkingTime

/// An answer that somebody has begun to write and not sent.
struct QueueDraft: Sendable {
    let summary: EnquirySummary
    let savedAt: Instant
    /// To whom, as it was typed.
    let to: [String]
    /// Whether a second pair of eyes has approved this text, so that it is only to be sent.
    let isApproved: Bool

    /// More are not read for a page.
    static let most = 50

    /// Newest first; nothing about an enquiry that they may not see any more.
    static func all(of person: Person, in session: any Session) throws -> [QueueDraft] {
        let drafts = Array(try session.drafts(by: person.email).prefix(most))
        let found = try session.summaries(of: drafts.map(\.enquiry), for: person)
        let summaries = Dictionary(found.map { ($0.reference, $0) }) { first, _ in first }
        let steps = try session.reviewSteps(of: found.map(\.reference))
        return try drafts.compactMap { draft in
            guard let summary = summaries[draft.enquiry] else { return nil }
            var isApproved = false
            if case .approved = steps[draft.enquiry] {
                isApproved = try session.enquiry(draft.enquiry)?.enquiry.approvedText == draft.digest
            }
            return QueueDraft(
                summary: summary,
                savedAt: draft.savedAt,
                to: draft.draft.to,
                isApproved: isApproved
            )
        }
    }
}
