import Triage

/// Who sees what is for named people only.
struct NamedView {
    let model: NamedModel
    let viewer: Person
    let request: PageRequest
    var unfinished: Unfinished?

    /// The id of the form of a category.
    static func form(of code: String) -> String { "named-\(code)" }

    var page: Page {
        PeopleFrame(section: .named, title: "Named people", viewer: viewer, unfinished: unfinished).page {
            p(.class("lede")) {
                "Enquiries of these categories are on no page, list, count or search of anybody who is not named for them."
            }
            if model.rows.isEmpty {
                emptyState("Every category of this office is for everybody.") {
                    p { "Which are not, the kit says: see the categories." }
                }
            }
            for row in model.rows { card(row) }
        }
    }

    private func card(_ row: NamedModel.Row) -> HTML {
        let form = Self.form(of: row.category.code)
        let typed = unfinished.typed(form)
        return section(.class("card stack"), .aria("labelledby", form + "-title")) {
            div(.class("spread")) {
                h2(.id(form + "-title")) { row.category.name }
                if row.named == nil { tag("nobody named", kind: "at-risk", sign: "△") }
            }
            p { row.named == nil ? "\(row.readers.uppercasedFirst)." : "Seen by \(row.readers)." }
            if row.mayChange {
                HTML(
                    element: "details",
                    [.flag("open", typed != nil)],
                    content: HTML {
                        summary {
                            "Change who sees it"
                            span(.class("visually-hidden")) { ": \(row.category.name)" }
                        }
                        change(row, form, typed)
                    }
                )
            } else {
                p(.class("hint")) { "Those who are named for it and administrators can change that." }
            }
        }
    }

    private func change(_ row: NamedModel.Row, _ form: String, _ typed: FormFields?) -> HTML {
        div(.class("stack")) {
            actionForm(request, to: .adminNamed(row.category.code), .class("stack"), .id(form)) {
                fieldset(.class("stack tight")) {
                    legend { "Who is named" }
                    p(.class("hint")) {
                        "One at least must be a coordinator or an administrator: somebody has to triage it."
                    }
                    PersonTick.boxes(
                        "person",
                        model.choices,
                        ticked: typed.map { Set($0.all("person")) } ?? row.named ?? []
                    )
                }
                button { "Name them" }
            }
            if row.named != nil {
                actionForm(request, to: .adminNamed(row.category.code).below("clear")) {
                    button(.class("danger small")) {
                        "Name nobody, so that all who triage see it"
                        span(.class("visually-hidden")) { ": \(row.category.name)" }
                    }
                }
            }
        }
    }
}
