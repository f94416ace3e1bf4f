import ArgumentParser
import Correspondence
import Mail
import QueueStore
import Triage

struct ReplyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reply",
        abstract: "Write to the correspondent, through the outbox.",
        discussion: """
            Without --ask or --final it is a word in between; a template that asks for something asks for it without \
            --ask. --final answers and closes. Where the category wants a second pair of eyes, keep the answer with \
            --draft, ask with “review”, and once it is approved “reply REF --final” sends exactly that text.
            Without a text and a template, your draft is taken. Nothing is sent while a template’s ⟨gap⟩ is not filled \
            in. What is sent waits a moment in the outbox, from where “outbox recall” takes it back.
            """
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @OptionGroup var words: ReplyWords
    @OptionGroup var purpose: ReplyPurposeOptions
    @Flag(help: "Keep it as your draft; nothing is sent.")
    var draft = false
    @Flag(help: "Show what would go; nothing is sent or kept.")
    var preview = false
    @Flag(help: "Write this in the place of the draft you have.")
    var discardDraft = false
    @OptionGroup var action: ActionOptions

    func validate() throws {
        guard !draft || !preview else { throw ValidationError("Give --draft or --preview, not both.") }
    }

    func run() async throws {
        let desk = try await ActionDesk.open(action.acting)
        let writing = try ReplyWriting(reference, words, purpose, replaces: discardDraft)
        let page = ReplyPage(desk)
        if draft { return try await page.report(kept: keep(writing, desk)) }
        guard let replies = desk.workspace.replies else {
            throw CommandFailure.noMail(desk.workspace.configuration.path)
        }
        if preview { return try await page.report(previewed: look(writing, replies, desk)) }
        try await page.report(sent: send(writing, replies, desk))
    }

    private func keep(_ writing: ReplyWriting, _ desk: ActionDesk) async throws -> (EnquirySummary, StoredDraft) {
        let (reference, saw, raws) = (reference, action.saw, desk.workspace.store.raws)
        return try await desk.write { [person = desk.person, context = desk.context] session in
            _ = try writing.keep(by: person, saw: saw, context, raws: raws, in: session)
            guard let kept = try session.draft(of: reference, by: person.email) else {
                throw StoreError.noSuchEnquiry("\(reference)")
            }
            return (reference, kept)
        }
    }

    private func send(
        _ writing: ReplyWriting,
        _ replies: ReplyDesk,
        _ desk: ActionDesk
    ) async throws -> (EnquirySummary, OutgoingMail) {
        let (reference, saw, raws) = (reference, action.saw, desk.workspace.store.raws)
        return try await desk.write { [person = desk.person, context = desk.context] session in
            let draft = try writing.keep(by: person, saw: saw, context, raws: raws, in: session)
            let sent = try replies.send(
                draft,
                of: person.email,
                on: reference,
                context: context,
                viewer: person,
                saw: saw,
                in: session
            )
            guard let mail = try session.mail(sent.mail, for: person) else { throw ReplyFault.noSuchMail }
            return (reference, mail)
        }
    }

    /// What would go is composed as it would be, and the transaction is then undone.
    private func look(
        _ writing: ReplyWriting,
        _ replies: ReplyDesk,
        _ desk: ActionDesk
    ) async throws -> OutgoingMessage {
        let (reference, saw, raws) = (reference, action.saw, desk.workspace.store.raws)
        do {
            return try await desk.workspace.store.write {
                [person = desk.person, context = desk.context] session -> OutgoingMessage in
                let draft = try writing.keep(by: person, saw: saw, context, raws: raws, in: session)
                throw Previewed(
                    message: try replies.preview(
                        draft,
                        of: person.email,
                        on: reference,
                        context: context,
                        viewer: person,
                        in: session
                    )
                )
            }
        } catch let seen as Previewed {
            return seen.message
        }
    }

    /// Undoes the transaction, and carries out of it what was to be seen.
    private struct Previewed: Error {
        let message: OutgoingMessage
    }
}

extension CommandFailure {
    /// Mail is to leave, and nobody has said how.
    static func noMail(_ configuration: String) -> CommandFailure {
        CommandFailure(
            """
            No mail leaves this office yet: add to \(configuration)
              smtp:
                url: smtp://relay.example.gov.uk:587
                user: arl
                password: { env: SMTP_PASSWORD }
                from: "Our Team <team@example.gov.uk>"
            or, to see what would go while nothing leaves, “smtp: { dry-run: true, from: team@example.gov.uk }”.
            """
        )
    }
}
