import Triage

/// What the office says of itself in its replies, in English and beside it in Welsh.
struct DetailsSection {
    let form: DetailsForm
    let request: PageRequest
    /// Which version of the kit is shown.
    let saw: HTML
    /// What is wrong, by the name of the field.
    let wrong: [String: String]

    var html: HTML {
        section(.class("card stack"), .aria("labelledby", "details")) {
            h2(.id("details")) { "What replies say of the office" }
            p(.class("measure")) {
                "Templates take these words where they name them. What is empty is left out of a reply, with the "
                    + "sentence around it. Where a name or an address has no Welsh, the English one stands in its place."
            }
            actionForm(request, to: .adminKit.below("details"), .class("stack")) {
                saw
                for key in OfficeDetails.Key.allCases { pair(key) }
                button { "Save what replies say" }
            }
        }
    }

    private func pair(_ key: OfficeDetails.Key) -> HTML {
        fieldset(.class("stack tight")) {
            legend { key.inWords.uppercasedFirst }
            div(.class("columns")) { for language in ReplyLanguage.allCases { field(key, language) } }
        }
    }

    private func field(_ key: OfficeDetails.Key, _ language: ReplyLanguage) -> HTML {
        let name = DetailsForm.name(key, language)
        let field = Field(name: name, label: "In \(language.inWords)", wrong: wrong[name])
        let text = form[key, language]
        return key == .name
            ? field.line(text, .lang(language.rawValue), .maxlength(DetailsForm.longest))
            : field.text(text, rows: 3, .lang(language.rawValue), .maxlength(DetailsForm.longest))
    }
}
