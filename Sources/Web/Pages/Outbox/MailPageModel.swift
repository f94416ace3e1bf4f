import Mail
import Correspondence
import QueueStore
import Triage
import WorkingTime

/// One mail of the outbox, with its words as they go.
struct MailPageModel: Sendable {
    let mail: OutgoingMail
    /// What it is about; nil for what is about none.
    let enquiry: Enquiry?
    let summary: EnquirySummary?
    /// What is distressing about the enquiry; nil where nothing is.
    let matter: String?
    let text: ReadableText
    /// Bytes of the whole mail.
    let size: Int
    /// File names.
    let attachments: [String]
    let decisions: [MailDecision]
    let names: Names

    /// The mail that the path names, for whoever asks. Where reading its enquiry is recorded, so is this.
    static func read(_ request: PageRequest) async throws -> MailPageModel {
        let (kept, dossier, context) = try await OutboxReading(request).mail("as it went")
        let message = Message.parse(kept.bytes)
        let distress = dossier.map { Distress($0, context.kit) }
        let isHard = distress?.isThere ?? false
        return MailPageModel(
            mail: kept.mail,
            enquiry: dossier?.enquiry,
            summary: dossier?.summary,
            matter: isHard ? distress?.matter : nil,
            text: ReadableText(message.text, distress: isHard ? DistressReader(kit: context.kit) : nil),
            size: kept.bytes.count,
            attachments: MailParts(message).attachments.map(\.name),
            decisions: MailDecisionForms.decisions(kept.mail, dossier?.enquiry, context),
            names: Names(context)
        )
    }
}

/// Reads a mail of the outbox with its bytes, and writes down that somebody did where that is owed.
struct OutboxReading: Sendable {
    struct Kept: Sendable {
        let mail: OutgoingMail
        let bytes: [UInt8]
    }

    private let request: PageRequest

    init(_ request: PageRequest) { self.request = request }

    /// - Parameter what: in which form it is looked at, in words behind its number.
    /// - Returns: with it, what it is about, and the office as it was read.
    /// - Throws: `Problem.noMail` also for a mail that is not for the eyes of whoever asks.
    func mail(_ what: String) async throws -> (Kept, EnquiryDossier?, DecisionContext) {
        let (id, viewer) = (try request.mailID(), try request.person())
        let raws = request.site.services.store.raws
        let plain = try await request.read { session, context -> (Kept, DecisionContext)? in
            guard let mail = try session.mail(id, for: viewer) else { throw Problem.noMail }
            guard mail.enquiry == nil else { return nil }
            return (Kept(mail: mail, bytes: try session.messageOfMail(id, raws: raws) ?? []), context)
        }
        if let (kept, context) = plain { return (kept, nil, context) }
        guard let reference = try await request.read({ session, _ in try session.mail(id, for: viewer)?.enquiry })
        else {
            throw Problem.noMail
        }
        return try await EnquiryReading(request).read(reference, "mail \(id) of the outbox \(what)") {
            dossier,
            session,
            context in
            guard let mail = try session.mail(id, for: viewer) else { throw Problem.noMail }
            return (Kept(mail: mail, bytes: try session.messageOfMail(id, raws: raws) ?? []), dossier, context)
        }
    }
}
