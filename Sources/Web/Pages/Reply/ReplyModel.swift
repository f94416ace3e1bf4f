import Correspondence
import Mail
import QueueStore
import Triage
import WorkingTime

/// What the page shows on which somebody writes to the correspondent of an enquiry.
struct ReplyModel: Sendable {
    /// The enquiry with its newest messages.
    let about: EnquiryModel
    /// The draft as it stands in the form.
    var draft: ReplyDraft
    /// When it was saved; nil for one that was only begun.
    let savedAt: Instant?
    let files: [DraftFile]
    /// Who else has begun to write, by e-mail address.
    let others: [String]
    /// A mail of theirs that has not left yet.
    let leaving: OutgoingMail?
    /// What to mind about who wrote last.
    let caution: ReplyCaution
    /// Why nobody can write as things stand, whatever they write.
    let obstacle: Refusal?
    /// The answer that somebody else is to look at, or has approved.
    let reviewed: ReviewedAnswer?

    var enquiry: Enquiry { about.enquiry }
    var reference: EnquiryReference { about.reference }
    /// With whoever writes as actor.
    var context: DecisionContext { about.context.acting(as: about.viewer) }
    var templates: [ReplyTemplate] { context.kit.templates(for: enquiry.category) }

    /// What happened after a version, readings left out, oldest first.
    func events(after version: Int?) -> [RecordedEvent] {
        guard let version else { return [] }
        return about.dossier.history.filter { $0.sequence > version && $0.event?.isRead != true }
    }

    /// How many messages stand beside what is written.
    private static let mostMessages = 5

    /// - Throws: `StoreError.noSuchEnquiry` also for an enquiry that whoever asks may not see.
    static func read(_ request: PageRequest) async throws -> ReplyModel {
        let (reference, person) = (try request.reference(), try request.person())
        let raws = request.site.services.store.raws
        return try await EnquiryReading(request).read(reference) { dossier, session, context in
            let about = try EnquiryModel(
                dossier,
                for: person,
                context,
                most: mostMessages,
                similar: [],
                parts: { _ in nil },
                in: session
            )
            let unsent = try session.draft(of: reference, by: person.email)
            return ReplyModel(
                about: about,
                draft: unsent?.draft ?? ReplyDesk.begin(nil, for: about.enquiry, by: person.name, context),
                savedAt: unsent?.savedAt,
                files: unsent?.files ?? [],
                others: try session.drafts(of: reference).map(\.author).filter { $0 != person.email },
                leaving: try session.sentDraft(of: reference, by: person.email)
                    .flatMap { try session.mail($0.mail, for: person) }.flatMap { $0.state == .waiting ? $0 : nil },
                caution: try ReplyCaution(about.dossier, raws: raws, in: session),
                obstacle: about.enquiry.obstacleToReply(context.acting(as: person)),
                reviewed: try ReviewedAnswer(about.dossier, in: session)
            )
        }
    }
}
