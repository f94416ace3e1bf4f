import QueueStore
import Triage

/// The ways to narrow the list, each with how much it leaves.
struct TriageFilterView {
    let model: TriageModel

    private struct Choice {
        let name: String
        let count: Int
        let address: SiteAddress
        let isHere: Bool
    }

    private var place: TriagePlace { model.place }

    var html: HTML {
        nav(.class("triage-filter"), .aria("label", "Narrow the list")) {
            if model.inboxes.count > 1 { list("Inbox", inboxes) }
            if categories.count > 2 {
                HTML(
                    element: "details",
                    [.flag("open", place.category != nil)],
                    content: HTML {
                        summary(.class("small")) { "By category" }
                        list("Category", categories)
                    }
                )
            }
        }
    }

    private var inboxes: [Choice] {
        ([nil] + model.inboxes).map { inbox in
            choice(
                inbox ?? "All inboxes",
                model.tally.count(inbox: inbox, category: place.category),
                inbox: inbox,
                category: place.category
            )
        }
    }

    private var categories: [Choice] {
        [choice("All categories", model.tally.count(inbox: place.inbox), inbox: place.inbox, category: nil)]
            + model.tally.categories(inbox: place.inbox).map { code, count in
                choice(model.names.category(code), count, inbox: place.inbox, category: code)
            }
    }

    private func choice(_ name: String, _ count: Int, inbox: String?, category: String?) -> Choice {
        Choice(
            name: name,
            count: count,
            address: place.narrowed(inbox: inbox, category: category),
            isHere: inbox == place.inbox && category == place.category
        )
    }

    private func list(_ label: String, _ choices: [Choice]) -> HTML {
        ul(.class("plain cluster"), .aria("label", label)) {
            for choice in choices {
                li {
                    a(.href(choice.address), .optional("aria-current", choice.isHere ? "true" : nil)) {
                        choice.name
                        " "
                        span(.class("count")) {
                            String(choice.count)
                            span(.class("visually-hidden")) { " waiting" }
                        }
                    }
                }
            }
        }
    }
}
