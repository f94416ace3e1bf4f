import Triage

/// The phrases of the office's own that bring something to a person's notice.
struct AdvisoryPhrases {
    let form: AdvisoryForm
    let request: PageRequest
    /// Which version of the kit is shown.
    let saw: HTML

    var html: HTML {
        section(.class("card stack"), .aria("labelledby", "phrases")) {
            h2(.id("phrases")) { "Phrases that bring something to notice" }
            p(.class("measure")) {
                "What any office must notice is found without them. Add what this office in particular must not "
                    + "miss, one phrase a "
                    + "line; * at the end of a word stands for any ending."
            }
            actionForm(request, to: .adminKit.below("advisories"), .class("stack")) {
                saw
                div(.class("columns")) {
                    for advisory in AdvisoryForm.advisories {
                        Field(name: advisory.rawValue, label: advisory.inWords.uppercasedFirst)
                            .text(form.text(advisory), prefix: "phrases-", rows: rows(advisory), .class("written"))
                    }
                }
                button { "Save the phrases" }
            }
        }
    }

    private func rows(_ advisory: Advisory) -> Int {
        min(form.text(advisory).utf8.filter { $0 == 0x0A }.count + 2, 12)
    }
}
