import Triage

/// Where somebody is added.
struct NewPersonView {
    let choices: AccountChoices
    let viewer: Person
    let request: PageRequest
    var unfinished: Unfinished?

    /// The id of its form.
    static let form = "new"

    var page: Page {
        PeopleFrame(
            section: .people,
            title: "Add somebody",
            viewer: viewer,
            unfinished: unfinished,
            above: [("People", .adminPeople)]
        )
        .page {
            actionForm(request, to: .adminNewPerson, .class("stack measure"), .id(Self.form)) {
                Field(
                    name: "email",
                    label: "E-mail address",
                    hint: "They sign in with it, and it cannot be changed later: it is their name in the record.",
                    wrong: unfinished.wrong(Self.form, "email")
                )
                .line(
                    unfinished?.fields["email"],
                    prefix: Self.form + "-",
                    type: "email",
                    .autocomplete("off"),
                    .maxlength(250),
                    .flag("required")
                )
                AccountFields(
                    id: Self.form,
                    form: unfinished.map { AccountForm($0.fields) } ?? .empty,
                    choices: choices,
                    unfinished: unfinished
                )
                .html
                fieldset(.class("stack")) {
                    legend { "First password" }
                    p(.class("hint")) {
                        "Leave it empty for somebody who is not to sign in yet. Give it to them in person; they can change "
                        "it on the page of their account."
                    }
                    NewPassword.fields(Self.form, unfinished, isRequired: false)
                }
                p {
                    "They work Monday to Friday, 09:00 to 17:00, until you say otherwise on their page."
                }
                button { "Add them" }
            }
        }
    }
}
