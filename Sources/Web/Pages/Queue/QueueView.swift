import QueueStore
import Triage
import WorkingTime

/// The page of somebody's desk.
struct QueueView {
    let model: QueueModel
    let request: PageRequest

    private var words: Words { request.words }

    var page: Page {
        Page(
            title: "My queue",
            isWide: true,
            keys: [
                ("p", "pull the next one"), ("b", "begin the enquiry"), ("x", "pass it on"),
                ("Enter", "open the enquiry"),
            ]
        ) {
            h1 { "My queue" }
            div(.class("stack queue"), .data("live", "queue")) {
                chase
                div(.class("beside")) {
                    div(.class("stack")) {
                        NextCard(model: model, request: request).html
                        work
                    }
                    div(.class("stack")) {
                        QueueCorrespondence(model: model, request: request).html
                        QueueWaiting(model: model, request: request).html
                        QueueReviews(model: model, request: request).html
                        QueuePool(model: model, request: request).html
                    }
                }
            }
        }
    }

    /// What must not be overlooked, above everything else.
    @HTMLBuilder private var chase: HTML {
        let rows = model.toChase(words)
        if !rows.isEmpty {
            div(.class("notice warning"), .role("status")) {
                span {
                    span(.aria("hidden", "true")) { "↻ " }
                    "\(Words.are(rows.count)) to be looked at again today:"
                }
                for row in rows.prefix(QueueModel.poolLength) {
                    a(.href(.enquiry(row.summary.reference)), .class("reference")) { row.summary.reference.description }
                }
                if rows.count > QueueModel.poolLength { a(Attribute("href", "#waiting")) { "and the others" } }
            }
        }
    }

    private var work: HTML {
        section(.class("card stack"), .aria("labelledby", "work")) {
            div(.class("spread")) {
                h2(.id("work")) { "My enquiries" }
                span(.class("muted")) { counted }
            }
            if model.work.rows.isEmpty {
                emptyState(model.page > 1 ? "There is no such page." : "Nothing to work on at the moment.") {
                    if model.page > 1 { p { a(.href(.queue)) { "To the first page" } } }
                }
            } else {
                ol(.class("plain queue-rows")) {
                    for row in model.work.rows { QueueWorkRow(row: row, model: model, request: request).html }
                }
            }
            paging
        }
    }

    private var counted: String {
        guard model.work.total > 0 else { return "" }
        let order = "the one to act on soonest first"
        guard model.pages > 1, !model.work.rows.isEmpty else {
            return model.work.total == 1 ? "1 enquiry" : "\(model.work.total) enquiries, \(order)"
        }
        let first = (model.page - 1) * QueueModel.pageLength
        return "\(first + 1) to \(first + model.work.rows.count) of \(model.work.total) enquiries, \(order)"
    }

    @HTMLBuilder private var paging: HTML {
        if model.pages > 1 {
            nav(.class("pages"), .aria("label", "Pages")) {
                if model.page > 1 {
                    a(.href(.queue.with("page", model.page > 2 ? String(model.page - 1) : nil)), .class("button quiet"))
                    {
                        "Sooner"
                    }
                }
                span(.class("muted")) { "Page \(model.page) of \(model.pages)" }
                if model.page < model.pages {
                    a(.href(.queue.with("page", String(model.page + 1))), .class("button quiet")) { "Later" }
                }
            }
        }
    }
}
