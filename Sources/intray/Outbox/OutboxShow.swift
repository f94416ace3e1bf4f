import ArgumentParser
import Mail
import QueueStore
import Triage
import WorkingTime

struct OutboxShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One mail: how it stands with each recipient, and what it says.",
        discussion: """
            Reading what is for named people only, or marked OFFICIAL-SENSITIVE, is written down in the enquiry’s \
            history; so is everything that is read without --as.
            """
    )

    @Argument(help: "The mail’s number.")
    var id: Int64
    @Flag(help: "The mail itself, byte for byte as it goes.")
    var raw = false
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard !raw || !acting.data.json else { throw ValidationError("Give --raw or --json, not both.") }
    }

    func run() async throws {
        let workspace = try await Workspace.open(acting.data.global)
        let office = try await workspace.office()
        let viewer = try ActingPerson.named(acting.actor, among: office.staff.people)
        let context = office.context(
            now: Workspace.now(),
            actor: viewer.map { .person($0.email) } ?? .operatorOfMachine,
            role: viewer?.role
        )
        let (mail, bytes) = try await read(workspace, viewer, context)
        if raw { return Output.bytes(bytes) }
        let message = Message.parse(bytes)
        if acting.data.json {
            return Output.json(JSON(mail).adding([("text", .string(message.text))]))
        }
        Self.print(mail, message, Words(zone: workspace.zone, now: context.now))
    }

    private func read(
        _ workspace: Workspace,
        _ viewer: Person?,
        _ context: DecisionContext
    ) async throws -> (OutgoingMail, [UInt8]) {
        let (id, raws) = (id, workspace.store.raws)
        return try await workspace.store.write { session in
            guard let mail = try session.mail(id, for: viewer) else { throw CommandFailure.noSuchMail(id) }
            if let reference = mail.enquiry, let enquiry = try session.enquiry(reference)?.enquiry,
                viewer == nil || enquiry.recordsReads
            {
                try session.noteReading(of: reference, what: "mail \(id) of the outbox", context)
            }
            return (mail, try session.messageOfMail(id, raws: raws) ?? [])
        }
    }

    private static func print(_ mail: OutgoingMail, _ message: Message, _ words: Words) {
        let about = mail.enquiry.map { ", about \($0)" } ?? ""
        Output.line("Mail \(mail.id), \(mail.kind.rawValue)\(about), by \(mail.author): it is \(mail.state.inWords).")
        if let remark = mail.remark { Output.line(remark) }
        Output.line("Written \(words.moment(mail.queuedAt)), handed over \(Words.count(mail.attempts, "time")).")
        if mail.state == .waiting { Output.line("It leaves \(words.moment(mail.notBefore)) at the earliest.") }
        for recipient in mail.recipients {
            Output.line(
                "  \(recipient.address): \(recipient.state.rawValue)" + (recipient.reply.map { ", \($0)" } ?? "")
            )
        }
        Output.line("Subject: \(mail.subject)\nMessage-ID: \(mail.messageID)\n\n\(message.text)")
    }
}

extension CommandFailure {
    static func noSuchMail(_ id: Int64) -> CommandFailure {
        CommandFailure("There is no mail \(id) in the outbox that you may see: “intray outbox” lists them.")
    }
}
