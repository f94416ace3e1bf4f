import Triage

/// What a template says, in English and beside it in Welsh.
struct TemplateTexts {
    let form: TemplateForm
    /// What is wrong, by the name of the field.
    let wrong: [String: String]

    var html: HTML {
        fieldset(.class("stack")) {
            legend { h2 { "What it says" } }
            p(.class("hint")) { "Leave a language empty where there is no text in it." }
            TemplateHelp().html
            div(.class("beside even")) { for language in ReplyLanguage.allCases { version(language) } }
        }
    }

    private func version(_ language: ReplyLanguage) -> HTML {
        let (subject, text) = (TemplateForm.field("subject", language), TemplateForm.field("text", language))
        let version = form.version(language)
        return div(.class("stack tight")) {
            Field(
                name: subject,
                label: "Subject in \(language.inWords)",
                hint: "Optional. Anybody may see it: never what the enquiry is about.",
                wrong: wrong[subject]
            )
            .line(version.subject, .lang(language.rawValue), .maxlength(120))
            Field(name: text, label: "Text in \(language.inWords)", wrong: wrong[text])
                .text(version.text, rows: rows(version.text), .lang(language.rawValue))
        }
    }

    /// A long line takes several rows.
    private func rows(_ text: String) -> Int {
        let rows = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).reduce(2) {
            $0 + 1 + $1.count / 70
        }
        return min(max(rows, 8), 34)
    }
}
