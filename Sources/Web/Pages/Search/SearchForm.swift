import Classifier
import QueueStore
import Triage
import WorkingTime

/// Where somebody says what they look for: in words, or by choosing.
struct SearchForm {
    let model: SearchModel
    let request: PageRequest

    private var ask: SearchAsk { model.ask }

    var html: HTML {
        form(.action(.search), Attribute("method", "get"), .role("search"), .class("card stack search-form no-print")) {
            div(.class("search-line")) {
                Field(name: "q", label: "Words, a name, a reference").line(
                    ask.typed,
                    prefix: "search-",
                    type: "search",
                    .data("key", "/"),
                    .autocomplete("off"),
                    .maxlength(SearchQuery.longest)
                )
                button { "Search" }
            }
            details(.flag("open", !ask.chosen.isEmpty), .data("key", "f")) {
                summary { "Narrow it down" }
                div(.class("stack")) {
                    div(.class("list-fields")) { filters }
                    div(.class("cluster")) {
                        button(.class("quiet")) { "Search" }
                        a(.href(.search.with("q", ask.typed.isEmpty ? nil : ask.typed))) { "Take the filters away" }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var filters: HTML {
        Field(name: "from", label: "From (name or address)").line(
            ask.chosen["from"],
            prefix: "search-",
            .autocomplete("off")
        )
        Field(name: "subject", label: "In the subject").line(
            ask.chosen["subject"],
            prefix: "search-",
            .autocomplete("off")
        )
        choice("state", "Stands at", [("open", "open: anything but closed")] + ListQuery.states, "anything")
        choice("category", "Category", model.categories.map { ($0.code, $0.name) }, "every category")
        choice("to", "With", holders, "anybody")
        choice("in", "Inbox", model.inboxes.map { ($0, $0) }, "every inbox")
        choice("outcome", "Outcome", ListQuery.outcomes, "any")
        choice("has", "Marked", ListQuery.advisories, "anything")
        day("after", "Received on or after")
        day("before", "Received before")
    }

    private var holders: [(value: String, label: String)] {
        let staff = model.names.staff
        return [("me", "me"), ("pool", "the pool")]
            + staff.people.filter { !$0.disabled }.map { ($0.email, $0.name) }
    }

    private func choice(
        _ name: String,
        _ label: String,
        _ options: [(value: String, label: String)],
        _ empty: String
    ) -> HTML {
        let chosen = ask.chosen[name]
        // What is asked for stays chosen, also when it is not offered.
        let isOffered = chosen.map { value in options.contains { $0.value == value } } ?? true
        let all = isOffered ? options : options + [(chosen ?? "", chosen ?? "")]
        return Field(name: name, label: label).choice(all, chosen: chosen, empty: empty, prefix: "search-")
    }

    private func day(_ name: String, _ label: String) -> HTML {
        Field(name: name, label: label).line(ask.chosen[name], prefix: "search-", type: "date")
    }
}
