import Hummingbird
import QueueStore
import Triage
import WorkingTime

/// One message of a conversation.
struct MessageView {
    let message: MessageModel
    let model: EnquiryModel
    let words: Words
    /// What is shown in place of its plain words; nil for those.
    let designed: DesignedMessage.Shown?
    /// What whoever looks can do; nil beside a list.
    var actions: ActionsCard?

    private var kind: MessageKind { MessageKind(stored, model.story) }
    private var own: OwnMessageView { OwnMessageView(message: stored, model: model, words: words) }
    private var stored: StoredMessage { message.message }
    private var enquiry: EnquiryReference { model.reference }

    var html: HTML {
        article(.class("message card stack tight \(kind.pageClass)"), .id(message.id)) {
            h3 {
                writer
                " "
                small(.class("muted")) {
                    time(.datetime(stored.receivedAt.description)) { words.moment(stored.receivedAt) }
                }
            }
            if let actions { JoinedNotes(message: stored, model: model, actions: actions).html }
            folded("\(message.id)-fold", isOpen: designed != nil) { content }
            if kind == .ours { own.standing(actions?.request) }
        }
    }

    /// Without what leads away from the list it stands beside.
    var compact: HTML {
        div(.class("message stack tight \(kind.pageClass)"), .id("pane-\(message.id)")) {
            p(.class("breaks")) {
                strong { writer }
                " "
                small(.class("muted")) { words.ago(stored.receivedAt) }
            }
            folded("pane-\(message.id)-fold", isOpen: false) { text(id: "pane-" + message.id) }
            if !model.isDistressing, !stored.attachments.isEmpty {
                p(.class("small muted")) { "With \(Words.count(stored.attachments.count, "attachment"))." }
            }
            if kind == .ours { own.standing(nil) }
        }
    }

    /// Who wrote it, and for whom where that is the office.
    private var writer: String {
        switch kind {
        case .theirs, .machine, .report: stored.from.display
        case .ours: own.writer
        case .outside: "\(stored.from.display), from the mailbox"
        }
    }

    /// Words that are hard to read are folded, and so is what a machine says.
    @HTMLBuilder
    private func folded(_ id: String, isOpen: Bool, @HTMLBuilder content: () -> HTML) -> HTML {
        let title = kind.foldedUnder(stored.from.display)
        if let because = model.story.reports[stored.ledger]?.because {
            p(.class("breaks")) { Words.untrusted(because) }
        }
        if model.isDistressing {
            details(.class("fold"), .id(id), .flag("open", isOpen)) {
                summary { "\(title ?? "Show the message") (about \(model.distress.matter))" }
                div(.class("stack tight")) { content() }
            }
            if !stored.attachments.isEmpty {
                p(.class("small muted while-folded")) {
                    "It came with \(Words.count(stored.attachments.count, "attachment"))."
                }
            }
        } else if let title {
            details(.id(id), .flag("open", isOpen)) {
                summary { title }
                div(.class("stack tight")) { content() }
            }
        } else {
            content()
        }
    }

    private var content: HTML {
        HTML {
            if let subject { p(.class("small breaks")) { "Subject: \(subject)" } }
            if kind == .ours { own.head } else if let from = sender { p(.class("small muted breaks")) { from } }
            for sentence in message.parts?.seals ?? [] { p(.class("small")) { sentence } }
            for invitation in message.parts?.invitations ?? [] { p(.class("breaks")) { strong { invitation } } }
            if let designed {
                frame(designed)
                // A frame shows on paper what stood in its window, or nothing: the words are printed in its place.
                div(.class("print-only")) { text(id: message.id) }
            } else {
                text(id: message.id)
            }
            if let parts = message.parts { attachments(parts) }
            ways
        }
    }

    private func text(id: String) -> HTML {
        TextView(text: message.text, id: id, language: message.languageTag).html
    }

    /// Where it is another than the enquiry’s, or that one was not shown.
    private var subject: String? {
        let own = stored.subject.trimmed
        let isSaid = !model.isDistressing && Self.bare(own) == Self.bare(model.enquiry.subject)
        return own.isEmpty || isSaid ? nil : own
    }

    /// The address, where the heading has only the name.
    private var sender: String? {
        stored.from.address.isEmpty || stored.from.address == stored.from.display ? nil : "From \(stored.from.address)"
    }

    /// Without what answering puts before it, in English and in Welsh.
    private static func bare(_ subject: String) -> String {
        var rest = subject.lowercased()[...]
        while let mark = ["re:", "fw:", "fwd:", "ateb:", "aw:"].first(where: rest.hasPrefix) {
            rest = rest.dropFirst(mark.count).drop { $0.isWhitespace }
        }
        return String(rest).trimmed
    }

    private func attachments(_ parts: MailParts) -> HTML? {
        guard !parts.attachments.isEmpty else { return nil }
        return div(.class("attachments")) {
            h4 { Words.count(parts.attachments.count, "attachment").uppercasedFirst }
            ul {
                for attachment in parts.attachments {
                    li(.class("breaks")) {
                        a(.href(address.below("attachments", "\(attachment.number)"))) { attachment.name }
                        " "
                        span(.class("muted small")) { "(\(attachment.type), \(ByteCount(attachment.size).inWords))" }
                    }
                }
            }
            if kind != .ours {
                p(.class("small muted")) {
                    "They come from outside and were not checked for viruses. They are downloaded, never opened here."
                }
            }
        }
    }

    private var ways: HTML? {
        guard let parts = message.parts else { return nil }
        let here = model.address
        return p(.class("cluster small no-print")) {
            if designed != nil {
                a(Attribute("href", here.place(message.id))) { "Show it as plain text" }
            } else if parts.isDesigned {
                let address = here.with("designed", "\(stored.ledger)").place(message.id)
                a(Attribute("href", address)) {
                    "Show it as it was designed" + (model.isDistressing ? " (nothing is folded there)" : "")
                }
            }
            a(.href(address.below("raw"))) { "Download it as it came (\(ByteCount(parts.size).inWords))" }
        }
    }

    private func frame(_ shown: DesignedMessage.Shown) -> HTML {
        div(.class("stack tight no-print")) {
            for sentence in shown.sentences { p(.class("small")) { sentence } }
            iframe(
                .class("designed"),
                .src(address.below("html")),
                .title("The message from \(stored.from.display) as it was designed"),
                .flag("sandbox"),
                Attribute("referrerpolicy", "no-referrer")
            )
        }
    }

    private var address: SiteAddress { .enquiry(enquiry).below("messages", "\(stored.ledger)") }
}
