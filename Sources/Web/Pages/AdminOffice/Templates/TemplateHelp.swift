import Triage

/// What can stand in the text of a template.
struct TemplateHelp {
    var html: HTML {
        details {
            summary { "What can stand in a text" }
            div(.class("stack")) {
                ul {
                    li {
                        "A word in braces, such as "
                        code { "{reference}" }
                        ", is filled in from the enquiry."
                    }
                    li {
                        "What only a person knows stands between these marks: "
                        code { "⟨answer⟩" }
                        ". Nothing is sent while a gap is left, and what leaves by itself may have none."
                    }
                    li {
                        "A sentence that is not always right stands between "
                        code { "[[if missing]]" }
                        " and "
                        code { "[[end]]" }
                        "; one for the other case between "
                        code { "[[if not missing]]" }
                        " and "
                        code { "[[end]]" }
                        ". No block stands within another."
                    }
                    li { "A paragraph is one line; an empty line parts it from the next." }
                    li { "A subject may name nothing but the reference: anybody may see it." }
                }
                words
            }
        }
    }

    private var words: HTML {
        div(.class("table-frame"), .tabindex(0), .role("region"), .aria("label", "Words of templates")) {
            table {
                caption(.class("visually-hidden")) { "Words of templates" }
                thead { tr { for heading in ["Written", "Stands for"] { th(.scope("col")) { heading } } } }
                tbody { for word in TemplateWord.allCases { row(word) } }
            }
        }
    }

    private func row(_ word: TemplateWord) -> HTML {
        tr {
            th(.scope("row")) { code { word.hasWords ? "{\(word.rawValue)}" : "[[if \(word.rawValue)]]" } }
            td {
                word.inWords.uppercasedFirst
                if !word.isAlwaysThere, word.hasWords {
                    div(.class("small muted")) {
                        "Not always there, so only after "
                        code { "[[if \(word.rawValue)]]" }
                    }
                } else if !word.hasWords {
                    div(.class("small muted")) { "Has no words of its own" }
                }
            }
        }
    }
}
