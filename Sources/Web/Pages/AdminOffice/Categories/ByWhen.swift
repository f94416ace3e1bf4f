import Triage
import WorkingTime

/// The clocks of a category, each one of the rules there are.
struct ByWhen {
    let form: CategoryForm
    let kit: Kit
    let wrong: String?

    var html: HTML {
        fieldset(.class("stack")) {
            legend { h2 { "By when it is answered" } }
            p(.class("hint"), .id("clocks-hint")) {
                "Each clock follows a rule of law or of the office, with its own period. Leave a line empty to take "
                    + "a clock out. "
                    + "Clocks that run already keep their dates."
            }
            if let wrong { p(.class("wrong-because"), .id("clocks-wrong")) { "Error: \(wrong)" } }
            div(.class("stack tight measure")) {
                for position in 0..<max(3, form.clocks.count + 1) { clock(position) }
            }
            details {
                summary { "What the clocks mean, and where they come from" }
                RuleWords.overview
            }
        }
    }

    private func clock(_ position: Int) -> HTML {
        let chosen = form.clocks.indices.contains(position) ? form.clocks[position] : nil
        return div(.class("field whole")) {
            label(.for("clock-\(position)")) { "Clock \(position + 1)" }
            select(.id("clock-\(position)"), .name("clock"), .aria("describedby", "clocks-hint")) {
                option(.value("")) { "None" }
                for rule in DeadlineRule.all {
                    option(.value(rule.name), .flag("selected", rule.name == chosen)) {
                        "\(RuleWords(rule: rule).short) (\(rule.basis))"
                    }
                }
            }
        }
    }
}
