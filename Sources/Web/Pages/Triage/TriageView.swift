import QueueStore
import Triage
import WorkingTime

/// The triage desk: the list of what waits, and beside it the enquiry that is read.
final class TriageView: Sendable {
    let model: TriageModel
    let request: PageRequest

    init(model: TriageModel, request: PageRequest) {
        self.model = model
        self.request = request
    }

    private var place: TriagePlace { model.place }

    var page: Page {
        Page(title: title, isWide: true, keys: Self.keys) {
            div(.class("spread")) {
                h1 { "Triage" }
                p(.class("muted"), .data("live", "triage-total")) { total }
            }
            div(.class(place.open == nil ? "triage-top" : "triage-top is-open")) {
                model.handOver.map { HandOverPanel(model: model, handOver: $0, request: request).html }
                div(.data("live", "triage-now")) { justNow }
            }
            div(.class(place.open == nil ? "triage-bar" : "triage-bar is-open"), .data("live", "triage-bar")) {
                agreeing
                TriageFilterView(model: model).html
            }
            div(.class(place.open == nil ? "triage" : "triage is-open")) {
                section(.class("triage-list"), .aria("label", "What waits for triage"), .data("live", "triage-list")) {
                    if model.rows.isEmpty { empty } else { list }
                }
                TriagePaneView(model: model, request: request).html
            }
        }
    }

    private var title: String { model.total > 0 ? "Triage (\(model.total))" : "Triage" }

    private var total: String {
        let inbox = place.inbox.map { " in “\($0)”" } ?? ""
        return Words.count(model.total, "enquiry waits", "enquiries wait") + inbox + ", most urgent first"
    }

    static let keys = [
        ("Enter", "open the enquiry"), ("a", "agree"), ("c", "change the category"), ("g", "give to somebody else"),
        ("d", "discard"), ("s", "split"), ("m", "merge"), ("o", "hand off"), ("n", "note"),
        ("z", "undo what was just done"),
        ("A", "agree to all that is confident"), ("h", "hand-over note"),
    ]

    // MARK: - List

    @HTMLBuilder
    private var agreeing: HTML {
        if !model.confident.isEmpty {
            a(.href(place.agreeing), .class("button quiet small"), .data("key", "A")) {
                "Agree to all that is confident (\(model.confident.count))…"
            }
        }
    }

    @HTMLBuilder
    private var list: HTML {
        h2(.class("visually-hidden")) { "Enquiries" }
        ol(.class("plain triage-rows")) {
            for row in model.rows { TriageRowView(row: row, desk: self).html }
        }
        if model.pages > 1 { pages }
    }

    private var pages: HTML {
        let last = min(place.offset + model.rows.count, model.total)
        return nav(.class("pages"), .aria("label", "Pages")) {
            if place.page > 1 { a(.href(place.turned(to: place.page - 1))) { "Previous page" } }
            span(.class("muted")) { "\(place.offset + 1) to \(last) of \(model.total)" }
            if place.page < model.pages { a(.href(place.turned(to: place.page + 1))) { "Next page" } }
        }
    }

    @HTMLBuilder
    private var justNow: HTML {
        if !model.decisions.isEmpty {
            div(.class("triage-now small")) {
                h2(.class("small")) { "Just now" }
                ul(.class("plain")) {
                    for decision in model.decisions {
                        li(.class("breaks")) {
                            strong { model.names.actor(decision.actor) }
                            " "
                            decision.words(model.names)
                            span(.class("muted")) { ", \(request.words.ago(decision.at))" }
                        }
                    }
                }
            }
        }
    }

    // MARK: - Nothing

    private var empty: HTML {
        div(.class("card")) {
            if place.page > 1, model.total > 0 {
                emptyState("This page is empty") {
                    p { "What stood here has been decided." }
                    a(.href(place.turned(to: model.pages))) { "Go to the last page" }
                }
            } else if place.inbox != nil || place.category != nil {
                emptyState("Nothing waits here") {
                    p { "\(Words.count(model.tally.count(), "enquiry waits", "enquiries wait")) for triage elsewhere." }
                    a(.href(.triage)) { "Show everything" }
                }
            } else {
                emptyState("Nothing waits for triage") {
                    p { "What comes in appears here by itself." }
                    p {
                        "Next: "
                        a(.href(.queue)) { "your own queue" }
                        " or "
                        a(.href(.backlog)) { "the backlog" }
                        "."
                    }
                }
            }
        }
    }
}
