import QueueStore
import Triage

/// One person: their account, when they work and are away, who acts for them, how they sign in.
struct PersonView {
    let model: PersonModel
    let request: PageRequest
    var unfinished: Unfinished?

    /// The ids of the page's forms.
    enum Form {
        static let account = "account"
        static let hours = "hours"
        static let absence = "absence"
        static let deputy = "deputy"
        static let password = "password"
    }

    private var person: Person { model.person }

    var page: Page {
        PeopleFrame(
            section: .people,
            title: person.name,
            viewer: model.viewer,
            unfinished: unfinished,
            above: [("People", .adminPeople)]
        )
        .page {
            about
            div(.class("beside even")) {
                div(.class("stack")) {
                    PersonHours(model: model, request: request, unfinished: unfinished).html
                    PersonAbsences(model: model, request: request, unfinished: unfinished).html
                    PersonDeputies(model: model, request: request, unfinished: unfinished).html
                }
                if model.mayChangeAccount {
                    div(.class("stack")) {
                        if !person.disabled { account }
                        PersonAccessCards(model: model, request: request, unfinished: unfinished).html
                    }
                }
            }
        }
    }

    private var about: HTML {
        section(.class("card"), .aria("label", "About \(person.name)")) {
            dl(.class("facts")) {
                dt { "E-mail address" }
                dd { person.email }
                dt { "Today" }
                dd { model.here.map { $0.html(request.words) } ?? tag("account switched off", kind: "none", sign: "–") }
                dt { "Role" }
                dd { person.role.title }
                dt { "Skills" }
                dd { model.codes.skills(of: person) }
                dt { "Inboxes" }
                dd { model.codes.inboxes(of: person) }
                dt { "Posts" }
                dd { posts }
                if !model.held.named.isEmpty {
                    dt { "Named for" }
                    dd { Words.list(model.held.named.map(\.name)) }
                }
                dt { "Open enquiries" }
                dd {
                    if model.held.open > 0 {
                        a(.href(model.held.list)) { "\(model.held.open) with them" }
                    } else {
                        "none"
                    }
                }
            }
        }
    }

    private var posts: String {
        model.held.posts.isEmpty ? "none" : Words.list(model.held.posts.map(\.name))
    }

    private var account: HTML {
        section(.class("card stack"), .aria("labelledby", "account-title")) {
            h2(.id("account-title")) { "Account" }
            actionForm(request, to: .adminPerson(person.email), .class("stack"), .id(Form.account)) {
                AccountFields(
                    id: Form.account,
                    form: unfinished.typed(Form.account).map(AccountForm.init) ?? AccountForm(person),
                    choices: model.choices,
                    unfinished: unfinished
                )
                .html
                button { "Save the account" }
            }
        }
    }
}
