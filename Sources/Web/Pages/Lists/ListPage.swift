import QueueStore
import Triage
import WorkingTime

/// A list: what it shows in a sentence, the enquiries, and how to see others.
struct ListPage {
    let model: ListModel
    let request: PageRequest

    private var sentence: ListWords { ListWords(filter: model.filter, names: model.names, words: request.words) }
    private var zone: Zone { request.site.services.zone }

    /// The list from its beginning.
    private var start: SiteAddress { SiteAddress(model.filter, in: zone) }

    var page: Page {
        Page(title: sentence.sentence, isWide: true, keys: [("f", "change what is shown"), ("o", "open the enquiry")]) {
            div(.class("stack")) {
                PaperHead(marking: model.marking, request: request).html
                div(.class("spread")) {
                    h1 { sentence.sentence }
                    a(.href(file), .class("button quiet small no-print")) { fileWords }
                }
                parts
                ListFilterForm(model: model, request: request).html
                orders
                div(.data("live", "list"), .class("stack")) {
                    p(.class("muted"), .role("status")) { counted }
                    if model.enquiries.isEmpty { empty } else { rows }
                    paging
                }
            }
        }
    }

    private var rows: HTML {
        ListTable(
            enquiries: model.enquiries,
            names: model.names,
            calendar: model.calendar,
            words: request.words
        ).html
    }

    private var file: SiteAddress { SiteAddress(model.filter, in: zone, at: .listFile) }

    /// Says so where the file comes in another order than the page.
    private var fileWords: String {
        let isInOrder = !model.filter.isFiledByKey || model.filter.effectiveOrder == .newest
        return "Save as a spreadsheet (CSV\(isInOrder ? "" : ", newest first"))"
    }

    @HTMLBuilder private var parts: HTML {
        let parts = sentence.parts
        if !parts.isEmpty {
            ul(.class("plain list-parts no-print"), .aria("label", "Shown only")) {
                for part in parts {
                    li {
                        a(.href(SiteAddress(part.without, in: zone)), .class("list-part")) {
                            span(.class("visually-hidden")) { "Take away: " }
                            part.words
                            span(.aria("hidden", "true")) { "✕" }
                        }
                    }
                }
            }
        }
    }

    private var orders: HTML {
        nav(.class("cluster small no-print"), .aria("label", "Order")) {
            span(.class("muted")) { "Order:" }
            for order in ListOrder.allCases {
                a(
                    .href(start.setting("order", order.rawValue)),
                    .class("list-order"),
                    .optional("aria-current", order == model.filter.effectiveOrder ? "true" : nil)
                ) { order.words }
            }
        }
    }

    private var counted: String {
        let shown = model.enquiries.count
        guard let total = model.total else {
            return model.hasMore
                ? "The first \(shown) of more, \(orderWords)." : Words.count(shown, "enquiry", "enquiries")
        }
        guard total > shown else { return Words.count(total, "enquiry", "enquiries") }
        guard model.filter.effectiveOrder != .newest, shown > 0 else {
            return "\(shown) of \(total) enquiries, \(orderWords)."
        }
        let first = model.filter.offset + 1
        return "\(first) to \(model.filter.offset + shown) of \(total) enquiries, \(orderWords)."
    }

    private var orderWords: String {
        switch model.filter.effectiveOrder {
        case .urgency: "most urgent first"
        case .newest: "newest first"
        case .oldest: "oldest first"
        case .actBy: "in the order of the days to act by"
        case .chase: "in the order of the days to chase"
        }
    }

    private var empty: HTML {
        emptyState("Nothing here.") {
            p {
                sentence.parts.isEmpty
                    ? "This list is empty at the moment."
                    : "No enquiry that you may see is all of this. Take something away above to see more."
            }
            p { a(.href(.list)) { "Everything that is open" } }
        }
    }

    @HTMLBuilder private var paging: HTML {
        let (previous, next) = (model.previous(paged), model.next(paged))
        let isLater = model.filter.after != nil || model.filter.offset > 0
        if previous != nil || next != nil || isLater {
            nav(.class("pages"), .aria("label", "Pages")) {
                div(.class("cluster")) {
                    if isLater { a(.href(start), .class("button quiet")) { "First page" } }
                    if let previous {
                        a(.href(previous), .class("button quiet")) { "Previous \(ListModel.pageLength)" }
                    }
                }
                if let next { a(.href(next), .class("button quiet")) { "Next \(ListModel.pageLength)" } }
            }
        }
    }

    private var paged: SiteAddress { model.page > 1 ? start.setting("page", String(model.page)) : start }
}
