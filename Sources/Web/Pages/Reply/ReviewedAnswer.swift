import QueueStore
import Triage

/// The answer that somebody was asked to look at, or has approved, with what stands in it now.
struct ReviewedAnswer: Sendable {
    /// Who wrote it, by e-mail address.
    let author: String
    /// As it stands now; nil when its author has taken it away, or sent it.
    let draft: ReplyDraft?
    let files: [DraftFile]
    /// Whether it is no more what the review was asked for.
    let hasChanged: Bool
    /// Whether it is approved already.
    let isApproved: Bool
    /// How it was meant to end.
    let outcome: Outcome?

    /// Nil where no written answer is looked at.
    init?(_ dossier: EnquiryDossier, in session: any Session) throws {
        let enquiry = dossier.enquiry
        let asked = dossier.history.reversed().compactMap { recorded -> Review? in
            guard case .reviewAsked(let review) = recorded.event else { return nil }
            return review
        }.first
        guard let review = enquiry.review ?? asked, let text = review.text,
            enquiry.state == .inReview || enquiry.approved && enquiry.approvedText == text
        else { return nil }
        let unsent = try session.draft(of: enquiry.reference, by: review.askedBy)
        author = review.askedBy
        draft = unsent?.draft.leaving
        files = unsent?.files ?? []
        hasChanged = unsent.map { $0.draft.leaving.digest(with: $0.files) != text } ?? true
        isApproved = enquiry.state != .inReview
        outcome = review.outcome
    }
}
