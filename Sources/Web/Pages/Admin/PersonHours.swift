import QueueStore
import Triage
import WorkingTime

/// When somebody works: the week that holds now, those before and after, and where another is set.
struct PersonHours {
    let model: PersonModel
    let request: PageRequest
    let unfinished: Unfinished?

    private static let form = PersonView.Form.hours

    var html: HTML {
        section(.class("card stack"), .aria("labelledby", "hours-title")) {
            h2(.id("hours-title")) { "Working hours" }
            PatternWeek(pattern: (model.pattern?.pattern ?? .standard), caption: caption).html
            others
            HTML(
                element: "details",
                [.flag("open", unfinished.typed(Self.form) != nil)],
                content: HTML {
                    summary { "Change the hours" }
                    change
                }
            )
        }
    }

    private var caption: String {
        model.pattern.map { "Since \($0.from.inWords)" } ?? "The office’s standard hours"
    }

    @HTMLBuilder private var others: HTML {
        let others = model.patterns.filter { $0.from != model.pattern?.from }
        if !others.isEmpty {
            ul {
                for period in others {
                    let pattern = period.pattern
                    li {
                        "\(period.from > model.today ? "From" : "Before, from") \(period.from.inWords): \(pattern), "
                        "\(Words.duration(minutes: pattern.minutesPerWeek)) a week"
                    }
                }
            }
        }
    }

    private var change: HTML {
        let typed = unfinished.typed(Self.form)
        return actionForm(request, to: .adminPerson(model.person.email).below("hours"), .class("stack"), .id(Self.form))
        {
            Field(
                name: "pattern",
                label: "Hours of a week",
                hint:
                    "Days, then hours, then if you like a place: Mon-Wed 09:00-15:00 base, Fri 09:00-12:30 home. Days left "
                    + "out are free. Write “project” after hours in which nobody watches the inbox, “off” for a week "
                    + "without work, and “ / ” between the weeks where they alternate, up to four.",
                wrong: unfinished.wrong(Self.form, "pattern")
            )
            .line(
                typed.map { $0["pattern"] ?? "" } ?? (model.pattern?.pattern ?? .standard).description,
                prefix: Self.form + "-",
                .autocomplete("off"),
                .flag("required")
            )
            Field(
                name: "from",
                label: "From",
                hint: "They hold until the next hours begin. What holds now may be changed from its own first day.",
                wrong: unfinished.wrong(Self.form, "from")
            )
            .line(
                typed.map { $0["from"] ?? "" } ?? model.today.description,
                prefix: Self.form + "-",
                type: "date",
                .flag("required")
            )
            button { "Set the hours" }
        }
    }
}
