import Correspondence
import QueueStore
import Triage

/// The buttons for what somebody may decide about a mail.
struct MailDecisionForms {
    let mail: OutgoingMail
    /// What may be decided by whoever looks.
    let decisions: [MailDecision]
    let request: PageRequest
    /// The version of the enquiry that is seen; nil for mail about none.
    var saw: Int?
    /// Where to go afterwards.
    var back: SiteAddress?

    /// What somebody may decide about a mail as it stands.
    static func decisions(_ mail: OutgoingMail, _ enquiry: Enquiry?, _ context: DecisionContext) -> [MailDecision] {
        MailDecision.allCases.filter { $0.suits(mail) && $0.obstacle(mail, enquiry, context) == nil }
    }

    /// Nil where nothing is to be decided.
    var html: HTML? {
        guard !decisions.isEmpty else { return nil }
        return div(.class("cluster mail-deeds no-print")) {
            if decisions.contains(.recall) { form(.recall, "Call it back", isQuiet: true) }
            if decisions.contains(.stop) { form(.stop, "Stop trying", isQuiet: true) }
            if decisions.contains(.arrived) { form(.arrived, "It arrived", isQuiet: false) }
            if decisions.contains(.resend) { resend }
        }
    }

    @HTMLBuilder private var resend: HTML {
        switch mail.state {
        case .held: form(.resend, "Send it all the same", isQuiet: false)
        case .waiting: form(.resend, "Try now", isQuiet: true)
        case .unknown:
            details(.id("again-\(mail.id)"), .class("mail-again")) {
                summary { "Send it again" }
                div(.class("stack tight")) {
                    p { "It may have arrived already. Then they get it twice." }
                    form(.resend, "Send it again all the same", isQuiet: true)
                }
            }
        default:
            form(.resend, mail.state == .partly ? "Send it again to those refused" : "Send it again", isQuiet: true)
        }
    }

    private func form(_ decision: MailDecision, _ label: String, isQuiet: Bool) -> HTML {
        HTML(
            element: "form",
            [.action(.deciding(decision, on: mail)), Attribute("method", "post"), .class("inline")],
            content: HTML {
                request.token
                input(.type("hidden"), .name("return"), .value((back ?? request.address).description))
                input(.type("hidden"), .name("stood"), .value(mail.state.rawValue))
                if let saw { input(.type("hidden"), .name("saw"), .value(String(saw))) }
                button(.class(isQuiet ? "quiet small" : "small")) {
                    label
                    span(.class("visually-hidden")) { ": the mail to \(mail.to)" }
                }
            }
        )
    }
}

/// Whom a mail is for, each with how it stands and what the mail server said.
struct MailRecipients {
    let mail: OutgoingMail

    var html: HTML {
        ul(.class("plain stack tight")) {
            for recipient in mail.recipients {
                li(.class("breaks")) {
                    recipient.address
                    span(.class("muted")) { " – \(recipient.words(in: mail.state))" }
                    if let reply = recipient.reply {
                        div(.class("small")) {
                            span(.class("muted")) { "The mail server said: " }
                            Words.untrusted(reply)
                        }
                    }
                }
            }
        }
    }
}
