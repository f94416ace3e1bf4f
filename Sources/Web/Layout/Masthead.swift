import QueueStore
import Triage

/// The top of every page: the name, the desks, and who is signed in.
struct Masthead {
    let request: PageRequest
    let counts: DeskCounts?
    let unseenNotices: Int

    var html: HTML {
        header(.class("masthead")) {
            div(.class("masthead-inner")) {
                a(.href(.home), .class("brand")) { "Intray" }
                if let person = request.viewer {
                    nav(.aria("label", "Desks"), .data("live", "desks")) {
                        ul { for item in Navigation.items(for: person, counts) { entry(item) } }
                    }
                    you(person)
                }
            }
        }
    }

    private func entry(_ item: Navigation.Item) -> HTML {
        let isHere =
            request.address.path == item.address.path || request.address.path.hasPrefix(item.address.path + "/")
        return li {
            a(
                .href(item.address),
                .optional("aria-current", isHere ? "page" : nil),
                .optional("data-key", item.address == .search && !isHere ? "/" : nil)
            ) {
                item.name
                if let count = item.count, count > 0 {
                    " "
                    span(.class("count")) {
                        String(count)
                        span(.class("visually-hidden")) { " \(item.counted)" }
                    }
                }
            }
        }
    }

    private func you(_ person: Person) -> HTML {
        div(.class("you")) {
            NoticeBadge(request: request, unseen: unseenNotices).html
            a(.href(.account)) { person.name }
            form(.action(.signOut), Attribute("method", "post")) {
                request.token
                button(.class("link")) { "Sign out" }
            }
        }
    }
}
