import QueueStore
import Triage
import WorkingTime

/// The page of one mail of the outbox.
struct MailPageView {
    let model: MailPageModel
    let request: PageRequest

    private var mail: OutgoingMail { model.mail }
    private var words: Words { request.words }

    /// Subjects of a distressing enquiry stand in no title.
    private var title: String {
        OutboxModel.Row(mail: mail, enquiry: model.summary).title(model.names)
    }

    var page: Page {
        Page(title: "\(mail.kind.words.uppercasedFirst): \(title)") {
            div(.class("stack outbox"), .data("live", "mail")) {
                nav(.class("small no-print"), .aria("label", "Where this is")) {
                    a(.href(.outbox)) { "Outbox" }
                }
                h1(.class("breaks")) { title }
                OutboxBanner(request: request).html
                standing
                facts
                content
            }
        }
    }

    private var standing: HTML {
        section(.class("card stack"), .aria("labelledby", "standing")) {
            h2(.id("standing")) { "How it stands" }
            p(.class("cluster")) {
                mail.state.tagged
                span { words.standing(mail) }
            }
            if let detail = mail.detail { p(.class("breaks")) { Words.untrusted(detail) } }
            MailRecipients(mail: mail).html
            MailDecisionForms(mail: mail, decisions: model.decisions, request: request, saw: model.enquiry?.version)
                .html
        }
    }

    private var facts: HTML {
        dl(.class("facts card")) {
            if let summary = model.summary {
                dt { "About" }
                dd {
                    a(.href(.enquiry(summary.reference)), .class("reference")) { summary.reference.description }
                    ", "
                    model.names.title(summary)
                }
            }
            dt { "Kind" }
            dd { mail.kind.words.uppercasedFirst }
            dt { "By" }
            dd { model.names.writer(mail) }
            dt { "From" }
            dd(.class("breaks")) { mail.sender.isEmpty ? "no address that could be answered" : mail.sender }
            dt { "Written" }
            dd { time(.datetime(mail.queuedAt.description)) { words.moment(mail.queuedAt) } }
            if !model.attachments.isEmpty {
                dt { "With" }
                dd(.class("breaks")) { Words.list(model.attachments) }
            }
        }
    }

    private var content: HTML {
        section(.class("card stack message"), .aria("labelledby", "said")) {
            h2(.id("said")) { mail.state == .shown ? "What would have gone" : "What it says" }
            if let matter = model.matter {
                details(.class("fold"), .id("mail-fold")) {
                    summary { "Show the mail (about \(matter))" }
                    text
                }
            } else {
                text
            }
            p(.class("small no-print")) {
                a(.href(SiteAddress.mail(mail.id).below("raw"))) {
                    "Download it as it goes to the mail server (\(ByteCount(model.size).inWords))"
                }
            }
        }
    }

    private var text: HTML {
        div(.class("stack tight")) {
            p(.class("small breaks")) { "Subject: \(model.names.subject(mail.subject))" }
            TextView(text: model.text, id: "mail-\(mail.id)", language: nil).html
        }
    }
}
