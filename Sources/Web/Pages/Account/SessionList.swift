import QueueStore
import Triage

/// Where somebody is signed in, and how to end it.
struct SessionList {
    let model: AccountModel
    let request: PageRequest

    var html: HTML {
        section(.class("stack"), .aria("labelledby", "sessions")) {
            h2(.id("sessions")) { "Where you are signed in" }
            p {
                "A session ends an hour after its last use, and at the latest twelve hours after it began. If you do not know "
                "one of these, sign out everywhere else and change your password."
            }
            ul(.class("plain stack tight")) { for login in model.sessions { entry(login) } }
            if model.hasOthers {
                actionForm(request, to: .account.below("sessions")) {
                    button(.class("quiet")) { "Sign out everywhere else" }
                }
            }
        }
    }

    private func entry(_ login: AccountModel.Login) -> HTML {
        li(.class("card")) {
            p(.class("cluster")) {
                strong { BrowserName(login.session.agent).description }
                if login.isThis { tag("this browser", kind: "on-time") }
            }
            p {
                "Signed in on \(request.words.moment(login.session.startedAt))"
                if !login.session.address.isEmpty { " from " + login.session.address }
                login.isThis ? "." : ", last used \(request.words.ago(login.session.seenAt))."
            }
        }
    }
}
