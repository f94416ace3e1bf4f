import Yams

/// What a kit says of the office as a whole, as somebody edits it.
package struct KitDraft: Sendable, Hashable {
    package var name: String
    /// Below this probability the classifier abstains, 0 to 1.
    package var threshold: Double
    /// The code of the category of what cannot be read.
    package var defaultCategory: String
    package var skills: [Kit.Skill]
    package var closedReply: ClosedReply

    package init(_ kit: Kit) {
        name = kit.name
        threshold = kit.threshold
        defaultCategory = kit.defaultCategory
        skills = kit.skills
        closedReply = kit.closedReply
    }

    /// The keys of a kit in the order in which kits have them.
    static let order = [
        "kit", "name", "language", "office", "threshold", "default-category", "closed-reply", "closed-reply-days",
        "skills", "advisories", "categories", "templates",
    ]

    /// What each key is to have, always the same keys.
    var entries: [YAMLEntry] {
        [
            YAMLEntry(key: "name", value: .words(name)),
            YAMLEntry(key: "threshold", value: Node(String(threshold))),
            YAMLEntry(key: "default-category", value: Node(defaultCategory)),
            YAMLEntry(key: "closed-reply", value: Node(closedReply.rule.rawValue)),
            YAMLEntry(key: "closed-reply-days", value: Node(String(closedReply.days))),
            YAMLEntry(key: "skills", value: Node(skills.map(Self.node), .implicit, .block)),
        ]
    }

    private static func node(_ skill: Kit.Skill) -> Node {
        Node([(Node("code"), Node(skill.code)), (Node("name"), .words(skill.name))], .implicit, .flow)
    }
}
