import QueueStore
import Triage
import WorkingTime

/// What was answered late, and why.
struct LatePage {
    let model: LateModel
    let request: PageRequest

    var page: Page {
        Page(title: title, keys: [("o", "open the enquiry")]) {
            div(.class("stack")) {
                PaperHead(marking: .official, request: request).html
                h1 { title }
                p(.class("no-print")) {
                    a(.href(SiteAddress.backlog.with("inbox", model.inbox))) { "Back to the backlog" }
                }
                p(.class("muted")) { counted }
                if model.closings.isEmpty {
                    emptyState("Nothing was answered late.")
                } else {
                    div(.class("card flush")) { closings }
                }
            }
        }
    }

    private var title: String {
        let (first, last) = (model.months.lowerBound, model.months.upperBound)
        let span = first == last ? "in \(last.inWords)" : "from \(first.inWords) to \(last.inWords)"
        let because = model.cause.map { ", \($0.inWords)" } ?? ""
        let inbox = model.inbox.map { ", inbox \($0)" } ?? ""
        return "Late \(span)\(because)\(inbox)"
    }

    private var counted: String {
        let count = Words.count(model.closings.count, "enquiry", "enquiries")
        return model.hasMore ? "The last \(count) of more: choose fewer months." : "\(count), last closed first."
    }

    private var closings: HTML {
        table(.class("list-table late-table")) {
            caption(.class("visually-hidden")) { "Answered late" }
            thead {
                tr { for heading in ["Enquiry", "Category", "Closed", "Why"] { th(.scope("col")) { heading } } }
            }
            tbody { for closing in model.closings { row(closing) } }
        }
    }

    private func row(_ closing: LateClosing) -> HTML {
        let reference = closing.reference.description
        return tr(.id("row-\(reference)"), .data("row", reference)) {
            td {
                a(
                    .href(.enquiry(closing.reference)),
                    .class("reference"),
                    Attribute("data-row-link", ""),
                    .data("key", "o")
                ) { reference }
            }
            td(.data("label", "Category")) { div { model.names.category(closing.category) } }
            td(.data("label", "Closed")) {
                div {
                    request.words.near(request.site.services.zone.date(of: closing.closedAt))
                    div(.class("muted small")) { "after \(Words.count(closing.workingDays, "working day"))" }
                }
            }
            td(.data("label", "Why")) { div { closing.cause.sentence } }
        }
    }
}
