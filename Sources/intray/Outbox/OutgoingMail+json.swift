import QueueStore
import Triage
import WorkingTime

extension OutgoingMail {
    /// Everybody it is for.
    var to: String { recipients.map(\.address).joined(separator: ", ") }
}

extension JSON {
    /// A mail that was just written.
    init(written mail: OutgoingMail) {
        self = [
            "id": .number(Int(mail.id)),
            "state": .string(mail.state.rawValue),
            "leaves_at": .string(mail.notBefore.description),
            "to": .strings(mail.recipients.map(\.address)),
            "subject": .string(mail.subject),
            "message_id": .string(mail.messageID),
        ]
    }

    /// A mail of the outbox as scripts rely on it.
    init(_ mail: OutgoingMail) {
        self = JSON(written: mail)
            .adding([
                ("kind", .string(mail.kind.rawValue)),
                ("ref", .optional(mail.enquiry)),
                ("by", .string(mail.author.description)),
                ("queued_at", .string(mail.queuedAt.description)),
                ("attempts", .number(mail.attempts)),
                ("remark", .optional(mail.remark)),
                ("ended_at", .optional(mail.endedAt)),
                ("needs_attention", .bool(mail.needsAttention)),
                (
                    "recipients",
                    .array(
                        mail.recipients.map {
                            [
                                "address": .string($0.address), "state": .string($0.state.rawValue),
                                "reply": .optional($0.reply),
                            ]
                        }
                    )
                ),
            ])
    }
}
