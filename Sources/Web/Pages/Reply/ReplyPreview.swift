import Mail
import Triage
import WorkingTime

/// The mail exactly as whoever gets it will have it.
struct ReplyPreview {
    let message: OutgoingMessage
    let model: ReplyModel

    var html: HTML {
        section(.class("card stack reply-preview"), .id("preview"), .aria("labelledby", "preview-heading")) {
            h2(.id("preview-heading"), .tabindex(-1), .flag("autofocus")) { "The mail as it will be" }
            dl(.class("facts")) {
                row("From", [message.from])
                row("To", message.to)
                if !message.cc.isEmpty { row("Cc", message.cc) }
                dt { "Subject" }
                dd { message.subject }
                dt { "Marking" }
                dd { marking }
                dt { "Files" }
                dd { files }
            }
            div(.class("reply-mail as-typed"), .optional("lang", language)) { text }
            p { a(Attribute("href", "#do-send")) { "To the button that sends it" } }
        }
    }

    @HTMLBuilder private var text: HTML {
        let (own, quoted) = parts
        own
        if !quoted.isEmpty {
            if model.about.isDistressing {
                details(.class("fold"), .id("preview-quoted")) {
                    summary { "Show what is quoted below (about \(model.about.distress.matter))" }
                    div(.class("as-typed")) { quoted }
                }
            } else {
                quoted
            }
        }
    }

    /// What somebody wrote here, and what is quoted below it.
    private var parts: (own: String, quoted: String) {
        guard let quoted = message.text.firstRange(of: "\n>") else { return (message.text, "") }
        return (String(message.text[..<quoted.lowerBound]), String(message.text[quoted.lowerBound...]))
    }

    private func row(_ name: String, _ mailboxes: [Mailbox]) -> HTML {
        HTML {
            dt { name }
            dd {
                ul(.class("plain")) {
                    for mailbox in mailboxes {
                        li {
                            if let name = mailbox.name {
                                bdi { name }
                                " "
                            }
                            span(.class("breaks")) { mailbox.name == nil ? mailbox.address : "<\(mailbox.address)>" }
                        }
                    }
                }
            }
        }
    }

    private var marking: String {
        let marking = model.enquiry.marking.rawValue
        let isInSubject = message.subject.contains("[\(marking)]")
        let isInText = message.text.hasPrefix(marking)
        return switch (isInSubject, isInText) {
        case (true, true): "\(marking), in the subject and in the first line"
        case (true, false): "\(marking), in the subject"
        case (false, true): "\(marking), in the first line"
        case (false, false): "\(marking), which the mail does not show"
        }
    }

    private var files: String {
        guard !message.attachments.isEmpty else { return "none" }
        return message.attachments.map { "\($0.filename) (\(ByteCount($0.bytes.count).inWords))" }
            .joined(separator: ", ")
    }

    private var language: String? { message.languages == [.welsh] ? "cy" : nil }
}
