import QueueStore
import Triage
import WorkingTime

/// Who acts for somebody, and for whom they act.
struct PersonDeputies {
    let model: PersonModel
    let request: PageRequest
    let unfinished: Unfinished?

    private static let form = PersonView.Form.deputy

    private var address: SiteAddress { .adminPerson(model.person.email).below("deputies") }

    var html: HTML {
        section(.class("card stack"), .aria("labelledby", "deputy-title")) {
            h2(.id("deputy-title")) { "Deputies" }
            p(.class("muted")) { "A deputy may do what is given to \(model.person.name), on the days named." }
            if model.deputies.isEmpty { p { "Nobody acts for \(model.person.name)." } }
            ul { for deputy in model.deputies { li { acting(deputy) } } }
            if !model.actsFor.isEmpty {
                h3 { "Acts for others" }
                ul { for deputy in model.actsFor { li { acting(deputy) } } }
            }
            if model.mayDepute { changes }
        }
    }

    private func acting(_ deputy: Deputy) -> String {
        "\(model.names.person(deputy.deputy)) acts for \(model.names.person(deputy.principal)) "
            + Words.span(deputy.first, deputy.last)
    }

    @HTMLBuilder private var changes: HTML {
        if !model.deputies.isEmpty {
            actionForm(request, to: address.below("remove")) {
                button(.class("quiet small")) { "Nobody acts for them any more" }
            }
        }
        HTML(
            element: "details",
            [.flag("open", unfinished.typed(Self.form) != nil)],
            content: HTML {
                summary { "Name a deputy" }
                add
            }
        )
    }

    private var add: HTML {
        let typed = unfinished.typed(Self.form)
        let prefix = Self.form + "-"
        return actionForm(request, to: address, .class("stack"), .id(Self.form)) {
            Field(name: "deputy", label: "Who acts", wrong: unfinished.wrong(Self.form, "deputy"))
                .choice(
                    model.colleagues.map { ($0.email, $0.name) },
                    chosen: typed?["deputy"],
                    empty: "Choose",
                    prefix: prefix,
                    .flag("required")
                )
            div(.class("office-fields")) {
                Field(name: "first", label: "From", wrong: unfinished.wrong(Self.form, "first"))
                    .line(typed?["first"], prefix: prefix, type: "date", .flag("required"))
                Field(name: "last", label: "To, that day included", wrong: unfinished.wrong(Self.form, "last"))
                    .line(typed?["last"], prefix: prefix, type: "date", .flag("required"))
            }
            button { "Let them act" }
        }
    }
}
