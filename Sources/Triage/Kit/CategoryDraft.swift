package import Classifier
import Yams

/// A category as somebody edits it: everything the kit says of it but its code.
package struct CategoryDraft: Sendable, Hashable {
    package var name: String
    package var about = ""
    package var skill: String?
    /// The usual effort.
    package var minutes = 30
    /// Rules of `DeadlineRule.all`, in the order they are shown.
    package var clocks: [String] = []
    package var audience = KitCategory.Audience.all
    package var advisory: Advisory?
    package var marking = Marking.official
    package var priority = Priority.normal
    package var requiredFacts: [FactKey] = []
    package var helpfulFacts: [FactKey] = []
    package var review = ReviewRule.never
    package var allocatesItself = false
    package var acknowledgement = KitCategory.Acknowledgement.off
    /// What becomes of a reply to a closed enquiry; nil for the rule of the office.
    package var closedReply: ClosedReply.Rule?
    /// For how many days a reply opens a closed enquiry again; nil for the number of the office.
    package var closedReplyDays: Int?
    package var cues: [Cue] = []
    package var examples: [String] = []

    /// An empty category.
    package init(name: String) {
        self.name = name
    }

    /// A category as it is.
    package init(_ category: KitCategory) {
        name = category.name
        about = category.about
        skill = category.skill
        minutes = category.minutes
        clocks = category.clocks
        audience = category.audience
        advisory = category.advisory
        marking = category.marking
        priority = category.priority
        requiredFacts = category.requiredFacts
        helpfulFacts = category.helpfulFacts
        review = category.review
        allocatesItself = category.allocatesItself
        acknowledgement = category.acknowledgement
        closedReply = category.closedReply
        closedReplyDays = category.closedReplyDays
        cues = category.cues
        examples = category.examples
    }
}

extension CategoryDraft {
    /// The keys of a category in the order in which kits have them.
    static let order = [
        "code", "name", "about", "skill", "minutes", "clocks", "seen-by", "advisory", "marking", "priority", "facts",
        "review", "auto-allocate", "acknowledge", "closed-reply", "closed-reply-days", "cues", "examples",
    ]

    /// What each key is to have, in order, always the same keys.
    ///
    /// - Parameter mapping: as the category is written now, so that what stays of it stays as it is written.
    func entries(over mapping: Node.Mapping?) -> [YAMLEntry] {
        [
            YAMLEntry(key: "name", value: .words(name)),
            YAMLEntry(key: "about", value: about.isEmpty ? nil : .words(about)),
            YAMLEntry(key: "skill", value: skill.map { Node($0) }),
            YAMLEntry(key: "minutes", value: Node(String(minutes))),
            YAMLEntry(key: "clocks", value: .codes(clocks)),
            YAMLEntry(key: "seen-by", value: Node(audience.rawValue)),
            YAMLEntry(key: "advisory", value: advisory.map { Node($0.rawValue) }),
            YAMLEntry(key: "marking", value: Node(marking.rawValue)),
            YAMLEntry(key: "priority", value: Node(priority.rawValue)),
            YAMLEntry(key: "facts", value: facts(over: mapping?["facts"]?.mapping)),
            YAMLEntry(key: "review", value: Node(review.rawValue)),
            YAMLEntry(key: "auto-allocate", value: Node(allocatesItself ? "true" : "false")),
            YAMLEntry(key: "acknowledge", value: acknowledgement == .off ? nil : Node(acknowledgement.rawValue)),
            YAMLEntry(key: "closed-reply", value: closedReply.map { Node($0.rawValue) }),
            YAMLEntry(key: "closed-reply-days", value: closedReplyDays.map { Node(String($0)) }),
            YAMLEntry(key: "cues", value: cues.isEmpty ? nil : cues(over: mapping?["cues"]?.sequence)),
            YAMLEntry(key: "examples", value: examples.isEmpty ? nil : examples(over: mapping?["examples"]?.sequence)),
        ]
    }

    private func facts(over written: Node.Mapping?) -> Node {
        var facts = written ?? Node.Mapping([])
        for (key, names) in [("required", requiredFacts), ("helpful", helpfulFacts)] {
            facts.set(YAMLEntry(key: key, value: .codes(names.map(\.rawValue))), order: ["required", "helpful"])
        }
        return .mapping(facts)
    }

    private func cues(over written: Node.Sequence?) -> Node {
        var known: [Cue: Node] = [:]
        for node in written ?? [] {
            guard let phrase = node["phrase"]?.string else { continue }
            known[Cue(phrase: phrase, weight: node["weight"]?.float.map { Float($0) } ?? 1)] = node
        }
        return Node(cues.map { known[$0] ?? Self.node($0) }, .implicit, .block)
    }

    private static func node(_ cue: Cue) -> Node {
        Node([(Node("phrase"), .words(cue.phrase)), (Node("weight"), Node(cue.weightInWords))], .implicit, .flow)
    }

    private func examples(over written: Node.Sequence?) -> Node {
        var known: [String: Node] = [:]
        for node in written ?? [] { if let text = node.string { known[text] = node } }
        return Node(examples.map { known[$0] ?? .paragraphs($0) }, .implicit, .block)
    }
}

extension Cue {
    /// “4”, “2.5”.
    package var weightInWords: String {
        weight == weight.rounded() && abs(weight) < 1_000 ? String(Int(weight)) : String(weight)
    }
}
