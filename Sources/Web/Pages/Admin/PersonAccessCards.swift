import QueueStore
import Triage

/// How somebody signs in, where they are signed in, and whether their account is on.
struct PersonAccessCards {
    let model: PersonModel
    let request: PageRequest
    let unfinished: Unfinished?

    private var person: Person { model.person }
    private var address: SiteAddress { .adminPerson(person.email) }

    var html: HTML {
        HTML {
            if let access = model.access {
                if person.disabled {
                    switchOn
                } else {
                    if model.isOwn { own } else { password(access) + sessions(access) }
                    switchOff
                }
            }
        }
    }

    private var own: HTML {
        section(.class("card stack"), .aria("labelledby", "password-title")) {
            h2(.id("password-title")) { "Password and sessions" }
            p {
                "Yours are on "
                a(.href(.account)) { "the page of your account" }
                "."
            }
        }
    }

    private func password(_ access: PersonAccess) -> HTML {
        section(.class("card stack"), .aria("labelledby", "password-title")) {
            h2(.id("password-title")) { "Password" }
            p {
                access.hasPassword
                    ? "A new one signs them out everywhere. Give it to them in person."
                    : "They have none, and cannot sign in. Give it to them in person."
            }
            HTML(
                element: "details",
                [.flag("open", unfinished.typed(PersonView.Form.password) != nil)],
                content: HTML {
                    summary { "Set a password" }
                    actionForm(
                        request,
                        to: address.below("password"),
                        .class("stack"),
                        .id(PersonView.Form.password)
                    ) {
                        NewPassword.fields(PersonView.Form.password, unfinished, isRequired: true)
                        button { "Set the password" }
                    }
                }
            )
        }
    }

    private func sessions(_ access: PersonAccess) -> HTML {
        section(.class("card stack"), .aria("labelledby", "sessions-title")) {
            h2(.id("sessions-title")) { "Where they are signed in" }
            if access.sessions.isEmpty {
                p(.class("muted")) { "Nowhere at the moment." }
            } else {
                ul { for session in access.sessions { li { words(session) } } }
                actionForm(request, to: address.below("sessions")) {
                    button(.class("quiet")) { "Sign them out everywhere" }
                }
            }
        }
    }

    private func words(_ session: WebSession) -> String {
        let place = session.address.isEmpty ? "" : " from \(session.address)"
        return "\(BrowserName(session.agent)), since \(request.words.moment(session.startedAt))\(place), last used "
            + request.words.ago(session.seenAt)
    }

    private var switchOff: HTML {
        section(.class("card stack"), .aria("labelledby", "switch-title")) {
            h2(.id("switch-title")) { "Somebody who leaves" }
            p {
                "An account that is switched off cannot sign in. Their name stays in the record, and it can be switched on "
                "again."
            }
            p { a(.href(address.below("switch-off")), .class("button quiet")) { "Switch the account off" } }
        }
    }

    private var switchOn: HTML {
        section(.class("card stack"), .aria("labelledby", "switch-title")) {
            h2(.id("switch-title")) { "Switched off" }
            p { "\(person.name) cannot sign in, and nothing is suggested to them. Switch the account on to change it." }
            actionForm(request, to: address.below("switch-on")) { button { "Switch the account on again" } }
        }
    }
}
