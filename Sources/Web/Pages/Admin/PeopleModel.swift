import QueueStore
import Triage
import WorkingTime

/// Everybody who works here, or did.
struct PeopleModel: Sendable {
    struct Row: Sendable {
        let person: Person
        /// Nil for an account that is switched off.
        let here: HereToday?
        /// Names of the posts they hold.
        let posts: [String]
    }

    /// By name; those whose accounts are switched off come last.
    let rows: [Row]
    let names: CodeNames

    static func read(_ context: DecisionContext) -> PeopleModel {
        let staff = context.staff
        let people = staff.people.sorted {
            ($0.disabled ? 1 : 0, $0.name, $0.email) < ($1.disabled ? 1 : 0, $1.name, $1.email)
        }
        return PeopleModel(
            rows: people.map { person in
                let presence = staff.presence(of: person.email, context.calendar, context.zone)
                return Row(
                    person: person,
                    here: person.disabled ? nil : HereToday(presence, at: context.now, context.zone),
                    posts: staff.posts.filter { $0.holders.contains(person.email) }.map(\.name).sorted()
                )
            },
            names: CodeNames(context.kit)
        )
    }
}

/// Names of what a person can do and serves.
struct CodeNames: Sendable {
    private let skills: [String: String]

    init(_ kit: Kit) {
        skills = Dictionary(kit.skills.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// “Records and Welsh”, “all”, “none”.
    func skills(of person: Person) -> String {
        Self.listed(person.skills.map { $0.map { skills[$0] ?? $0 } })
    }

    func inboxes(of person: Person) -> String { Self.listed(person.inboxes.map(Array.init)) }

    private static func listed(_ names: [String]?) -> String {
        guard let names else { return "all" }
        return names.isEmpty ? "none" : Words.list(names.sorted())
    }
}

extension Role {
    /// As a choice or a heading.
    var title: String { rawValue.uppercasedFirst }
}
