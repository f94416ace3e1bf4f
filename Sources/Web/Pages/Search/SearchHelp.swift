import Triage
import WorkingTime

/// How to look for things, with examples.
struct SearchHelp {
    let model: SearchModel
    let isOpen: Bool

    var html: HTML {
        details(.class("card no-print"), .flag("open", isOpen)) {
            summary { "How to search" }
            div(.class("stack")) {
                p {
                    "All words must occur, in subject, text, facts or correspondent. Accents and capitals make no "
                    "difference. A reference leads straight to its enquiry."
                }
                div(.class("table-frame")) {
                    table {
                        caption { "What can be typed" }
                        thead {
                            tr {
                                th(.scope("col")) { "Type" }
                                th(.scope("col")) { "To find" }
                            }
                        }
                        tbody { for (typed, finds) in examples { row(typed, finds) } }
                    }
                }
            }
        }
    }

    private func row(_ typed: String, _ finds: String) -> HTML {
        tr {
            td(.class("breaks")) { a(.href(.search.with("q", typed))) { code { typed } } }
            td { finds }
        }
    }

    private var examples: [(String, String)] {
        // Of the office's own words, where the viewer knows any.
        let category = model.categories.first.map { category in
            (
                "category:\(category.code) after:\(model.year)-09",
                "“\(category.name)”, received in September \(model.year) or later"
            )
        }
        let inbox = model.inboxes.first.map { ("has:information-rights in:\($0)", "what was marked so, in one inbox") }
        return Self.plain + [category, inbox].compactMap { $0 }
    }

    private static let plain = [
        ("indictment minutes", "both words, anywhere"),
        ("\"crown court\"", "words that stand together"),
        ("appeal*", "words that begin so"),
        ("loan -renewal", "loan, but not renewal"),
        ("from:price", "who wrote: name or address"),
        ("subject:transcript", "words of the subject"),
        ("state:open to:me", "mine that are not closed; also to:pool, or a name"),
        ("state:closed outcome:refused", "how it ended"),
        ("loan before:2026-04", "received before a day, a month or a year; also after:"),
    ]
}
