import QueueStore
import Triage

/// The posts of the office, and who could hold them.
struct PostsModel: Sendable {
    struct Row: Sendable {
        let post: Post
        /// Names of those who hold it.
        let holders: [String]
        /// Open enquiries given to the post that the viewer may see.
        let open: Int
    }

    /// By name.
    let rows: [Row]
    let choices: [PersonTick]

    static func read(_ session: any Session, _ context: DecisionContext, viewer: Person) throws -> PostsModel {
        let names = Names(context)
        let rows = try context.staff.posts.sorted { $0.name < $1.name }.map { post in
            let filter = ListFilter.open(with: .post(post.code), context, viewer: viewer)
            return Row(
                post: post,
                holders: post.holders.map(names.person).sorted(),
                open: try session.count(filter)
            )
        }
        return PostsModel(rows: rows, choices: PersonTick.all(context.staff))
    }
}

/// Somebody who can be chosen with others by a tick.
struct PersonTick: Sendable {
    let email: String
    let label: String

    /// Everybody whose account is on, by name.
    static func all(_ staff: Staff) -> [PersonTick] {
        staff.people.filter { !$0.disabled }.sorted { ($0.name, $0.email) < ($1.name, $1.email) }
            .map { PersonTick(email: $0.email, label: "\($0.name) (\($0.role.rawValue))") }
    }

    static func boxes(_ name: String, _ choices: [PersonTick], ticked: Set<String>) -> HTML {
        div(.class("office-ticks")) {
            for choice in choices {
                checkbox(name, choice.email, label: choice.label, isChecked: ticked.contains(choice.email))
            }
        }
    }
}
