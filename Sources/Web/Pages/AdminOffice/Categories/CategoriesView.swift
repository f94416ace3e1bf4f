import QueueStore
import Triage

/// The categories of the kit as a table.
struct CategoriesView {
    let model: CategoriesModel
    let request: PageRequest

    var page: Page {
        let frame = OfficeFrame(
            section: .categories,
            title: "Categories",
            keys: [("o", "open the category"), ("a", "add a category")],
            isWide: true
        )
        return frame.page {
            p(.class("lede")) {
                "What the office receives, by when it answers, who can, and how each is recognised."
            }
            div(.class("spread")) {
                p(.class("muted")) { changed }
                a(.href(.adminNewCategory), .class("button"), .data("key", "a")) { "Add a category" }
            }
            for (code, open) in model.dropped { missing(code, open) }
            div(.class("card flush"), .data("live", "categories")) { categories }
        }
    }

    private var changed: String {
        let count = Words.count(model.kit.categories.count, "category", "categories")
        guard let loading = model.loading else { return count }
        return "\(count). Changed last \(request.words.ago(loading.at)), by \(model.names.doer(loading.actor))."
    }

    private func missing(_ code: String, _ open: Int) -> HTML {
        div(.class("notice warning"), .role("status")) {
            span {
                "\(Words.count(open, "open enquiry is", "open enquiries are")) of “\(code)”, which the kit does not "
                    + "have any "
                    + "more: give them another category."
            }
            a(.href(list(code))) { "See them" }
        }
    }

    private var categories: HTML {
        table(.class("office-table")) {
            caption(.class("visually-hidden")) { "Categories of the kit" }
            thead {
                tr {
                    th(.scope("col")) { "Category" }
                    th(.scope("col"), .class("numeric")) { "Open" }
                    th(.scope("col"), .class("numeric")) { "Usual minutes" }
                    for heading in ["Skill", "Clocks", "Who sees it", "Allocates by itself"] {
                        th(.scope("col")) { heading }
                    }
                }
            }
            tbody { for category in model.kit.categories { row(category) } }
        }
    }

    private func row(_ category: KitCategory) -> HTML {
        let open = model.open[category.code, default: 0]
        return tr(.id("row-\(category.code)"), .data("row", category.code)) {
            th(.scope("row")) {
                a(.href(.adminCategory(category.code)), Attribute("data-row-link", ""), .data("key", "o")) {
                    category.name
                }
                div(.class("small-code")) { category.code }
            }
            labelled("Open", isNumber: true) {
                if open > 0 { a(.href(list(category.code))) { String(open) } } else { "0" }
            }
            labelled("Usual minutes", isNumber: true) { String(category.minutes) }
            labelled("Skill") { model.skill(category.skill) }
            labelled("Clocks") { RuleWords.list(category.clocks) ?? "none" }
            labelled("Who sees it") {
                if category.audience == .named {
                    tag("named people only", kind: "mind", sign: "◆")
                } else {
                    "everybody"
                }
            }
            labelled("Allocates by itself") { category.allocatesItself ? "yes" : "no" }
        }
    }

    private func list(_ code: String) -> SiteAddress {
        SiteAddress.list.with("view", ListView.open.rawValue).with("category", code)
    }
}
