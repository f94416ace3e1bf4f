import QueueStore
import Triage
import WorkingTime

/// When somebody is away, and where that is entered.
struct PersonAbsences {
    let model: PersonModel
    let request: PageRequest
    let unfinished: Unfinished?

    private static let form = PersonView.Form.absence

    private var address: SiteAddress { .adminPerson(model.person.email).below("absences") }

    var html: HTML {
        section(.class("card stack"), .aria("labelledby", "absence-title")) {
            h2(.id("absence-title")) { "Absences" }
            if model.absences.isEmpty { p(.class("muted")) { "None is entered from today on." } }
            ul(.class("plain stack tight")) { for absence in model.absences { entry(absence) } }
            if !model.past.isEmpty {
                details {
                    summary { "The last that are over" }
                    ul { for absence in model.past { li { absence.inWords(kindIsTold: true).uppercasedFirst } } }
                }
            }
            HTML(
                element: "details",
                [.flag("open", unfinished.typed(Self.form) != nil)],
                content: HTML {
                    summary { "Enter an absence" }
                    enter
                }
            )
        }
    }

    private func entry(_ absence: StoredAbsence) -> HTML {
        let words = absence.inWords(kindIsTold: true).uppercasedFirst
        return li(.class("spread")) {
            span { words }
            actionForm(request, to: address.below("remove")) {
                input(.type("hidden"), .name("absence"), .value(String(absence.id)))
                button(.class("quiet small")) {
                    "Remove"
                    span(.class("visually-hidden")) { ": \(words)" }
                }
            }
        }
    }

    private var enter: HTML {
        let typed = unfinished.typed(Self.form)
        let prefix = Self.form + "-"
        return actionForm(request, to: address, .class("stack"), .id(Self.form)) {
            div(.class("office-fields")) {
                Field(name: "first", label: "First day away", wrong: unfinished.wrong(Self.form, "first"))
                    .line(typed?["first"], prefix: prefix, type: "date", .flag("required"))
                Field(
                    name: "last",
                    label: "Last day away (the first, if left empty)",
                    wrong: unfinished.wrong(Self.form, "last")
                )
                .line(typed?["last"], prefix: prefix, type: "date")
                Field(name: "part", label: "Part of each day")
                    .choice(
                        Absence.Part.allCases.map { ($0.rawValue, $0.title) },
                        chosen: typed?["part"],
                        prefix: prefix
                    )
                Field(name: "kind", label: "Kind", hint: "Nobody is asked why they are sick.")
                    .choice(
                        Absence.Kind.allCases.map { ($0.rawValue, $0.title) },
                        chosen: typed?["kind"],
                        prefix: prefix
                    )
            }
            checkbox(
                "provisional",
                "yes",
                label: "Provisional: asked for and not approved yet, so it takes nobody away",
                isChecked: typed?.has("provisional") ?? false
            )
            p(.class("hint")) { "Everybody sees that they are away; the kind is seen by them and by those who triage." }
            button { "Enter the absence" }
        }
    }
}

extension Absence.Part {
    var title: String {
        switch self {
        case .whole: "Whole day"
        case .morning: "Morning, until 12:00"
        case .afternoon: "Afternoon, from 12:00"
        }
    }
}

extension Absence.Kind {
    var title: String {
        switch self {
        case .leave: "Leave"
        case .flexi: "Flexi leave"
        case .sick: "Sick"
        case .training: "Training"
        case .jury: "Jury service"
        case .privilegeDay: "Privilege day"
        case .union: "Union work"
        case .other: "Other"
        }
    }
}
