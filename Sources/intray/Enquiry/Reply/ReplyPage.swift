import Classifier
import Mail
import QueueStore
import Triage
import WorkingTime

/// What “reply” prints.
struct ReplyPage {
    private let desk: ActionDesk

    init(_ desk: ActionDesk) { self.desk = desk }

    /// It is in the outbox: when it leaves, how, and how to take it back.
    func report(sent: (enquiry: EnquirySummary, mail: OutgoingMail)) {
        let (enquiry, mail) = sent
        desk.report(enquiry, said: "is written to: \(mail.to)", and: [("mail", JSON(written: mail))])
        guard !desk.printsJSON else { return }
        let isDry = desk.workspace.configuration.mail?.isDry ?? false
        Output.line(
            """
            Mail \(mail.id) waits in the outbox until \(desk.words.moment(mail.notBefore)): \
            \(isDry ? "nothing leaves this installation then either" : "then “intray serve” sends it").
            Until it has left:  intray outbox recall \(mail.id)
            Without “serve”:    intray outbox send
            """
        )
    }

    /// It is kept: what it says, and what is still to be filled in.
    func report(kept: (enquiry: EnquirySummary, draft: StoredDraft)) {
        let (enquiry, stored) = kept
        desk.report(enquiry, said: "has your draft", and: [("draft", JSON(stored))])
        guard !desk.printsJSON else { return }
        let draft = stored.draft
        Output.line("\nTo: \(draft.to.joined(separator: ", "))\nSubject: \(draft.subject)\n\n\(draft.text)")
        if let welsh = draft.welsh { Output.line("\n--- Cymraeg ---\n\n\(welsh)") }
        for file in stored.files { Output.line("[goes with it: \(file.name), \(file.size) bytes]") }
        let gaps = RenderedTemplate.gaps(in: draft.text + (draft.welsh ?? ""))
        if !gaps.isEmpty { Output.line("Still to be filled in: \(Words.list(gaps.map { "⟨\($0)⟩" })).") }
        Output.line("“intray reply \(stored.enquiry)” sends it as it stands.")
    }

    func report(previewed message: OutgoingMessage) {
        if desk.printsJSON { return Output.json(["preview": JSON(message)]) }
        Output.line("From: \(message.from.typed)")
        Output.line("To: \(message.to.map(\.typed).joined(separator: ", "))")
        if !message.cc.isEmpty { Output.line("Cc: \(message.cc.map(\.typed).joined(separator: ", "))") }
        Output.line("Subject: \(message.subject)\n\n\(message.text)")
        for file in message.attachments { Output.line("[goes with it: \(file.filename), \(file.bytes.count) bytes]") }
        Output.notice("Nothing was sent.")
    }
}

extension Mailbox {
    /// As one types it.
    fileprivate var typed: String { name.map { "\($0) <\(address)>" } ?? address }
}

extension JSON {
    /// A draft as scripts rely on it.
    init(_ stored: StoredDraft) {
        let draft = stored.draft
        self = [
            "by": .string(stored.author),
            "saved_at": .string(stored.savedAt.description),
            "purpose": .string(draft.purpose.rawValue),
            "to": .strings(draft.to),
            "cc": .strings(draft.cc),
            "subject": .string(draft.subject),
            "template": .optional(draft.template),
            "language": .string(draft.language.rawValue),
            "text": .string(draft.text),
            "welsh": .optional(draft.welsh),
            "files": .strings(stored.files.map(\.name)),
            "gaps": .strings(RenderedTemplate.gaps(in: draft.text + (draft.welsh ?? ""))),
        ]
    }

    fileprivate init(_ message: OutgoingMessage) {
        self = [
            "from": .string(message.from.typed),
            "to": .strings(message.to.map(\.typed)),
            "cc": .strings(message.cc.map(\.typed)),
            "subject": .string(message.subject),
            "text": .string(message.text),
            "attachments": .strings(message.attachments.map(\.filename)),
        ]
    }
}
