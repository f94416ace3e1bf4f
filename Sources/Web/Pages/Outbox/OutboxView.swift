import QueueStore
import Triage
import WorkingTime

/// The outbox: what needs a look first, then everything, newest first.
struct OutboxView {
    let model: OutboxModel
    let request: PageRequest

    private var words: Words { request.words }

    var page: Page {
        Page(title: "Outbox", isWide: true, keys: [("o", "open the mail")]) {
            div(.class("stack outbox"), .data("live", "outbox")) {
                h1 { "Outbox" }
                p(.class("lede")) {
                    "What leaves the office by mail: answers, acknowledgements and notices, and what became of each."
                }
                OutboxBanner(request: request).html
                if model.before == nil { attention }
                all
            }
        }
    }

    @HTMLBuilder private var attention: HTML {
        if !model.attention.isEmpty {
            section(.class("stack"), .aria("labelledby", "attention")) {
                h2(.id("attention")) { "What needs a look" }
                p { "Nothing happens to these by itself: somebody has to decide." }
                if model.attentionCount > model.attention.count {
                    p { "The oldest \(model.attention.count) of \(model.attentionCount):" }
                }
                OutboxTable(
                    rows: model.attention,
                    prefix: "look",
                    caption: "Mails that need a look",
                    model: model,
                    words: words
                )
                .html
            }
        }
    }

    private var all: HTML {
        section(.class("stack"), .aria("labelledby", "all")) {
            h2(.id("all")) { model.before == nil ? "Everything, newest first" : "Older mails, newest first" }
            if model.rows.isEmpty {
                emptyState(model.before == nil ? "No mail yet that you may see." : "There are no older mails.") {
                    p { "What somebody writes to a correspondent stands here as soon as it is on its way." }
                }
            } else {
                OutboxTable(rows: model.rows, prefix: "row", caption: "Mails, newest first", model: model, words: words)
                    .html
            }
            olderPages(first: model.before == nil ? nil : .outbox, next: older)
        }
    }

    private var older: SiteAddress? {
        guard model.hasMore, let last = model.rows.last else { return nil }
        return SiteAddress.outbox.with("before", "\(last.mail.id)")
    }
}

/// Says when nothing leaves.
struct OutboxBanner {
    let request: PageRequest

    @HTMLBuilder var html: HTML {
        switch request.site.services.mail {
        case nil:
            div(.class("notice warning"), .role("status")) {
                span {
                    strong { "Nothing can be sent from here yet. " }
                    "Whoever looks after Intray has to say in its configuration, under “smtp”, how mail leaves."
                }
            }
        case .some(let mail) where mail.isDry:
            div(.class("notice info"), .role("status")) {
                span {
                    strong { "Nothing leaves this installation. " }
                    "It is set up to show only: this is what would have gone, and to whom. Nobody got any of it."
                }
            }
        default: HTML()
        }
    }
}

/// Mails in a table. On a narrow screen each is a block of its own.
struct OutboxTable {
    let rows: [OutboxModel.Row]
    /// Makes ids unique where a mail stands in two tables.
    let prefix: String
    let caption: String
    let model: OutboxModel
    let words: Words

    var html: HTML {
        div(.class("card flush")) {
            table(.class("office-table outbox-table")) {
                HTML(element: "caption", [.class("visually-hidden")], content: HTML(text: caption))
                thead {
                    tr {
                        for heading in ["Mail", "To", "About", "By", "How it stands"] {
                            th(.scope("col")) { heading }
                        }
                    }
                }
                tbody { for row in rows { entry(row) } }
            }
        }
    }

    private func entry(_ row: OutboxModel.Row) -> HTML {
        let mail = row.mail
        return tr(.id("\(prefix)-\(mail.id)"), .data("row", "mail-\(mail.id)")) {
            th(.scope("row")) {
                a(.href(.mail(mail.id)), Attribute("data-row-link", ""), .data("key", "o"), .class("breaks")) {
                    row.title(model.names)
                }
                div(.class("small muted")) {
                    "\(mail.kind.words.uppercasedFirst), "
                    time(.datetime(mail.queuedAt.description)) { words.moment(mail.queuedAt) }
                }
            }
            labelled("To") { span(.class("breaks")) { recipients(mail) } }
            labelled("About") {
                if let enquiry = row.enquiry {
                    a(.href(.enquiry(enquiry.reference)), .class("reference")) { enquiry.reference.description }
                } else {
                    "no enquiry"
                }
            }
            labelled("By") { model.names.writer(mail) }
            labelled("How it stands") {
                mail.state.tagged
                div(.class("small breaks")) { words.standing(mail) }
                if let detail = mail.detail { div(.class("small muted breaks")) { Words.untrusted(detail) } }
            }
        }
    }

    private func recipients(_ mail: OutgoingMail) -> String {
        let shown = mail.recipients.prefix(3).map(\.address)
        let more = mail.recipients.count - shown.count
        return Words.list(shown) + (more > 0 ? " and \(more) more" : "")
    }
}
