import Triage

/// The categories that a template is offered for.
struct TemplateAudience {
    let form: TemplateForm
    let kit: Kit
    let wrong: String?

    var html: HTML {
        fieldset(.class("stack"), .optional("aria-describedby", wrong == nil ? nil : "for-wrong")) {
            legend { h2 { "For which enquiries" } }
            if let wrong { p(.class("wrong-because"), .id("for-wrong")) { "Error: \(wrong)" } }
            div(.class("stack tight")) {
                radio("for", "all", label: "Every category that has a clock", isChosen: form.isForAll)
                radio(
                    "for",
                    "some",
                    label: "These only, and before those for every category:",
                    isChosen: !form.isForAll
                )
            }
            div(.class("office-ticks")) {
                for category in kit.categories {
                    checkbox(
                        "category",
                        category.code,
                        label: category.name,
                        isChecked: form.categories.contains(category.code),
                        id: "category-\(category.code)"
                    )
                }
            }
        }
    }
}
