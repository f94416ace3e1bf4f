import QueueStore
import Triage

/// Everybody's account as a table.
struct PeopleView {
    let model: PeopleModel
    let viewer: Person
    let request: PageRequest

    private var mayAdd: Bool { Permission.opens(.administration, viewer.role) }

    var page: Page {
        PeopleFrame(
            section: .people,
            title: "People",
            viewer: viewer,
            isWide: true,
            keys: [("o", "open the person")] + (mayAdd ? [("a", "add somebody")] : [])
        )
        .page {
            div(.class("spread")) {
                p(.class("lede")) { "Who works here, what they can do, and whether they are here today." }
                if mayAdd { a(.href(.adminNewPerson), .class("button"), .data("key", "a")) { "Add somebody" } }
            }
            div(.class("card flush"), .data("live", "people")) { people }
        }
    }

    private var people: HTML {
        table(.class("office-table")) {
            caption(.class("visually-hidden")) { "People of the office" }
            thead {
                tr {
                    for heading in ["Name", "Role", "Today", "Skills", "Inboxes", "Posts"] {
                        th(.scope("col")) { heading }
                    }
                }
            }
            tbody { for row in model.rows { self.row(row) } }
        }
    }

    private func row(_ row: PeopleModel.Row) -> HTML {
        let person = row.person
        return tr(.id("row-\(person.email)"), .data("row", person.email)) {
            th(.scope("row")) {
                a(.href(.adminPerson(person.email)), Attribute("data-row-link", ""), .data("key", "o")) { person.name }
                div(.class("small muted")) { person.email }
            }
            labelled("Role") { person.role.title }
            labelled("Today") {
                row.here.map { $0.html(request.words) } ?? tag("switched off", kind: "none", sign: "–")
            }
            labelled("Skills") { model.names.skills(of: person) }
            labelled("Inboxes") { model.names.inboxes(of: person) }
            labelled("Posts") { row.posts.isEmpty ? "none" : Words.list(row.posts) }
        }
    }
}
