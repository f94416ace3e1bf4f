package import WorkingTime
import Yams

/// A template as somebody edits it: everything the kit says of it but its code.
package struct TemplateDraft: Sendable, Hashable {
    /// What it says in one language.
    package struct Version: Sendable, Hashable {
        package var subject: String?
        package var text: String

        package init(subject: String? = nil, text: String) {
            self.subject = subject
            self.text = text
        }
    }

    package var name: String
    /// Codes of the categories it is for; nil for every category that is answered.
    package var categories: [String]?
    package var kind = ReplyTemplate.Kind.reply
    package var outcome: Outcome?
    package var waitingFor: WaitingReason?
    /// A language without an entry has no text.
    package var versions: [ReplyLanguage: Version] = [:]

    /// An empty template.
    package init(name: String) {
        self.name = name
    }

    /// A template as it is.
    package init(_ template: ReplyTemplate) {
        name = template.name
        categories = template.categories
        kind = template.kind
        outcome = template.outcome
        waitingFor = template.waitingFor
        versions = template.versions.mapValues { Version(subject: $0.subject?.source, text: $0.text.source) }
    }
}

extension TemplateDraft {
    /// The keys of a template in the order in which kits have them.
    static let order = ["code", "name", "for", "kind", "outcome", "waiting-for", "en", "cy"]

    /// What each key is to have, always the same keys.
    ///
    /// - Parameter mapping: as the template is written now, so that keys nobody knows stay.
    func entries(over mapping: Node.Mapping?) -> [YAMLEntry] {
        [
            YAMLEntry(key: "name", value: .words(name)),
            YAMLEntry(key: "for", value: categories.map { .codes($0) } ?? Node("all")),
            YAMLEntry(key: "kind", value: Node(kind.rawValue)),
            YAMLEntry(key: "outcome", value: outcome.map { Node($0.rawValue) }),
            YAMLEntry(key: "waiting-for", value: waitingFor.map { Node($0.rawValue) }),
            YAMLEntry(key: "en", value: version(.en, over: mapping)),
            YAMLEntry(key: "cy", value: version(.cy, over: mapping)),
        ]
    }

    private func version(_ language: ReplyLanguage, over mapping: Node.Mapping?) -> Node? {
        guard let version = versions[language] else { return nil }
        var written = mapping?[language.rawValue]?.mapping ?? Node.Mapping([])
        let order = ["subject", "text"]
        let text = version.text.utf8.contains(0x0D) ? version.text.replacing("\r\n", with: "\n") : version.text
        written.set(YAMLEntry(key: "subject", value: version.subject.map { .words($0) }), order: order)
        written.set(YAMLEntry(key: "text", value: .paragraphs(text)), order: order)
        return .mapping(written)
    }
}
