import Classifier
import Triage

/// The facts that a category asks for.
struct FactTicks {
    let form: CategoryForm

    var html: HTML {
        fieldset(.class("stack")) {
            legend { h2 { "What must be known to answer" } }
            p(.class("hint")) { "What is required and missing is shown at triage, and asked for." }
            facts("required", "Required", form.requiredFacts)
            facts("helpful", "Helpful, not required", form.helpfulFacts)
        }
    }

    private func facts(_ name: String, _ title: String, _ ticked: [String]) -> HTML {
        fieldset(.class("stack tight")) {
            legend { title }
            div(.class("office-ticks")) {
                for key in FactKey.allCases {
                    checkbox(
                        name,
                        key.rawValue,
                        label: FactName.of(key.rawValue),
                        isChecked: ticked.contains(key.rawValue),
                        id: "\(name)-\(key.rawValue)"
                    )
                }
            }
        }
    }
}
