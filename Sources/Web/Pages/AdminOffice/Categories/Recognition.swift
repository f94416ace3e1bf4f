import Triage

/// How a category is recognised: phrases that speak for it, and examples to learn from.
struct Recognition {
    let form: CategoryForm
    let wrong: String?

    var html: HTML {
        fieldset(.class("stack")) {
            legend { h2 { "How it is recognised" } }
            Field(
                name: "cues",
                label: "Phrases that speak for it",
                hint:
                    "One a line, with how strongly it speaks, from 1 (a hint) to 5 (decisive): “press office = 4”. "
                    + "Less than 0 "
                    + "speaks against. Capitals and accents do not matter; * at the end of a word stands for any "
                    + "ending.",
                wrong: wrong
            )
            .text(form.cues, rows: min(max(form.cues.utf8.filter { $0 == 0x0A }.count + 2, 6), 18), .class("written"))
            details(.flag("open", form.examples.isEmpty)) {
                summary { "Examples (\(form.examples.count))" }
                div(.class("stack")) {
                    p(.class("hint")) {
                        "Whole messages that belong here, the subject in the first line. Use invented ones: they are "
                            + "kept in the "
                            + "kit and can be exported. Empty a field to take an example out."
                    }
                    for (position, example) in form.examples.enumerated() { field(position, example) }
                    for position in form.examples.count..<form.examples.count + 2 { field(position, "") }
                }
            }
        }
    }

    private func field(_ position: Int, _ text: String) -> HTML {
        let title = text.isEmpty ? "A further example" : "Example \(position + 1)"
        return div(.class("field whole")) {
            label(.for("example-\(position)")) { title }
            // The first line end after the start tag is not part of the text (HTML 13.2.6.4.7).
            textarea(.id("example-\(position)"), .name("example"), .rows(text.isEmpty ? 2 : 5)) { "\n" + text }
        }
    }
}
