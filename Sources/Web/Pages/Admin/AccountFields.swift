import Triage

/// The fields of an account: name, role, skills and inboxes.
struct AccountFields {
    /// The id of the form they are in.
    let id: String
    let form: AccountForm
    let choices: AccountChoices
    let unfinished: Unfinished?

    var html: HTML {
        HTML {
            Field(name: "name", label: "Name", wrong: unfinished.wrong(id, "name"))
                .line(form.name, prefix: id + "-", .autocomplete("off"), .maxlength(200), .flag("required"))
            Field(
                name: "role",
                label: "Role",
                hint: "Coordinators triage; colleagues answer; managers see figures; administrators do everything.",
                wrong: unfinished.wrong(id, "role")
            )
            .choice(
                [Role.colleague, .coordinator, .manager, .administrator].map { ($0.rawValue, $0.title) },
                chosen: form.role,
                empty: form.role.isEmpty ? "Choose" : nil,
                prefix: id + "-",
                .flag("required")
            )
            skills
            inboxes
        }
    }

    private var skills: HTML {
        let known = choices.skills.map(\.code)
        let former = form.skills.filter { !known.contains($0) }.sorted()
        return fieldset(.class("stack tight")) {
            legend { "Skills" }
            p(.class("hint")) { "Enquiries are suggested to those who have the skill their category asks for." }
            radio("skills", "all", label: "All, and those that are added later", isChosen: form.hasAllSkills)
            radio("skills", "only", label: "Only those ticked here:", isChosen: !form.hasAllSkills)
            div(.class("office-ticks")) {
                for skill in choices.skills {
                    checkbox("skill", skill.code, label: skill.name, isChecked: form.skills.contains(skill.code))
                }
                for code in former {
                    checkbox("skill", code, label: "\(code) (not in the kit any more)", isChecked: false)
                }
            }
        }
    }

    private var inboxes: HTML {
        let names = choices.inboxes + form.inboxes.filter { !choices.inboxes.contains($0) }.sorted()
        return fieldset(.class("stack tight")) {
            legend { "Inboxes" }
            radio("inboxes", "all", label: "All, and those that are added later", isChosen: form.servesAll)
            radio("inboxes", "only", label: "Only those ticked here:", isChosen: !form.servesAll)
            div(.class("office-ticks")) {
                for name in names { checkbox("inbox", name, label: name, isChecked: form.inboxes.contains(name)) }
            }
        }
    }
}
