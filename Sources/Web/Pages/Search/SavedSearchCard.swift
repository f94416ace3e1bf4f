import QueueStore
import Triage

/// The searches that somebody keeps and those that others share, as links.
struct SavedSearchCard {
    let model: SearchModel
    let request: PageRequest

    private var mine: [SavedSearch] { model.saved.filter { $0.owner == model.viewer.email } }
    private var shared: [SavedSearch] { model.saved.filter { $0.owner != model.viewer.email } }

    @HTMLBuilder var html: HTML {
        if !model.saved.isEmpty {
            nav(.class("card stack tight no-print"), .aria("labelledby", "saved")) {
                h2(.id("saved"), .class("search-heading")) { "Saved searches" }
                if !mine.isEmpty { list("Yours", mine) }
                if !shared.isEmpty { list("Shared by others", shared) }
            }
        }
    }

    private func list(_ title: String, _ searches: [SavedSearch]) -> HTML {
        div {
            h3(.class("muted small")) { title }
            ul(.class("plain cluster")) { for search in searches { item(search) } }
        }
    }

    private func item(_ search: SavedSearch) -> HTML {
        let isOwn = search.owner == model.viewer.email
        let isCurrent = search == model.current
        return li(.class("kept-search")) {
            a(
                .href(isOwn ? .search.with("saved", search.name) : .search.with("q", search.query)),
                .title(search.query),
                .class("breaks"),
                .optional("aria-current", isCurrent ? "true" : nil)
            ) { search.name }
            if isOwn && search.isShared { span(.class("muted small")) { "(shared)" } }
            if !isOwn { span(.class("muted small")) { "(\(model.names.person(search.owner)))" } }
        }
    }
}

/// Keeps the search on the page under a name, or keeps it no longer.
struct SavedSearchForm {
    let model: SearchModel
    let request: PageRequest
    /// What was typed, and why it was refused.
    let keeping: (fields: FormFields, wrong: String)?

    private var own: SavedSearch? { model.current.flatMap { $0.owner == model.viewer.email ? $0 : nil } }

    var html: HTML {
        details(.class("card no-print"), .flag("open", keeping != nil)) {
            summary { own.map { "Saved as “\($0.name)”" } ?? "Save this search" }
            div(.class("stack")) {
                if let own { forget(own) }
                keep
            }
        }
    }

    private var keep: HTML {
        actionForm(request, to: .savedSearches, .class("stack")) {
            input(.type("hidden"), .name("q"), .value(model.ask.text))
            Field(
                name: "name",
                label: "Name",
                hint: "It takes the place of your own one of the same name.",
                wrong: keeping?.wrong
            )
            .line(
                keeping?.fields.raw("name") ?? own?.name,
                prefix: "keep-",
                .maxlength(SavedSearch.longestName),
                .autocomplete("off")
            )
            checkbox(
                "shared",
                "yes",
                label: "Everybody has it on their page. Each finds only what they may see.",
                isChecked: keeping?.fields.has("shared") ?? own?.isShared ?? false
            )
            button { "Save this search" }
        }
    }

    private func forget(_ search: SavedSearch) -> HTML {
        actionForm(request, to: .savedSearches.below("delete")) {
            input(.type("hidden"), .name("name"), .value(search.name))
            button(.class("danger")) { "Delete “\(search.name)”" }
        }
    }
}
