import HTTPTypes
import Triage

/// What somebody holds, before their account is switched off.
struct SwitchOffView {
    let model: PersonModel
    let request: PageRequest
    var unfinished: Unfinished?

    /// The id of its form.
    static let form = "off"

    private var person: Person { model.person }

    var page: Page {
        PeopleFrame(
            section: .people,
            title: "Switch off the account of \(person.name)",
            viewer: model.viewer,
            unfinished: unfinished,
            above: [("People", .adminPeople), (person.name, .adminPerson(person.email))]
        )
        .page {
            div(.class("stack measure")) {
                if model.isOwn { p(.class("strong")) { "This is your own account: you are signed out at once." } }
                held
                p {
                    "They are signed out everywhere, and cannot sign in any more. You can switch the account on again."
                }
                actionForm(
                    request,
                    to: .adminPerson(person.email).below("switch-off"),
                    .class("cluster"),
                    .id(Self.form)
                ) {
                    button(.class("danger")) { "Switch the account off" }
                    a(.href(.adminPerson(person.email)), .class("button quiet")) { "Leave it on" }
                }
            }
        }
    }

    private var held: HTML {
        section(.class("card stack"), .aria("labelledby", "held")) {
            h2(.id("held")) { "What they hold" }
            if isFree {
                p { "Nothing that others would miss." }
            } else {
                ul {
                    if model.held.open > 0 { li { open } }
                    for post in model.held.posts { li { self.post(post) } }
                    for category in model.held.named { li { "They are named for “\(category.name)”." } }
                    for deputy in model.actsFor {
                        li {
                            "They act for \(model.names.person(deputy.principal)) \(Words.span(deputy.first, deputy.last))."
                        }
                    }
                }
            }
        }
    }

    private var isFree: Bool {
        model.held.open == 0 && model.held.posts.isEmpty && model.held.named.isEmpty && model.actsFor.isEmpty
    }

    private var open: HTML {
        HTML {
            a(.href(model.held.list)) { Words.count(model.held.open, "open enquiry", "open enquiries") }
            ", which stay with them until somebody gives them on. "
            a(.href(HandOnModel.address(from: .person(person.email), inbox: nil))) { "Hand them on first" }
            "."
        }
    }

    private func post(_ post: Post) -> HTML {
        HTML {
            "The post “\(post.name)”"
            post.holders.count == 1 ? ", which nobody else holds: it would be vacant. " : ", with others. "
            a(.href(.adminPosts)) { "See the posts" }
            "."
        }
    }
}
