import Classifier

/// What one kit says otherwise than another, in words: for whoever is about to change it, and for the office's journal.
package struct KitComparison: Sendable, Hashable {
    /// One thing that differs: where, and how.
    package struct Change: Sendable, Hashable {
        /// The code of a category; nil for the kit as a whole.
        package let category: String?
        /// Words without a full stop, such as “usual minutes from 30 to 45”.
        package let words: String
    }

    package let changes: [Change]

    package init(from old: Kit, to new: Kit) {
        changes = Self.whole(old, new) + Self.categories(old, new)
    }

    /// For the journal: everything that differs in one line, cut short where it is long.
    package var inOneLine: String {
        let lines = changes.map { change in change.category.map { "“\($0)”: \(change.words)" } ?? change.words }
        let most = 12
        let rest = lines.count > most ? "; and \(Words.count(lines.count - most, "further change"))" : ""
        return lines.prefix(most).joined(separator: "; ") + rest
    }

    private static func whole(_ old: Kit, _ new: Kit) -> [Change] {
        let skills = KitWords.list("skills", old.skills.map(\.code), new.skills.map(\.code))
        let named = old.skills.compactMap { skill in
            new.skills.first { $0.code == skill.code && $0.name != skill.name }
                .map { "skill “\(skill.code)” is now called “\($0.name)”" }
        }
        let advisories = Advisory.allCases.compactMap { advisory in
            KitWords.list(
                "phrases for \(advisory.inWords)",
                old.advisoryCues[advisory, default: []],
                new.advisoryCues[advisory, default: []]
            )
        }
        let words =
            [
                KitWords.value("name of the office", old.name, new.name),
                KitWords.value("threshold", "\(old.threshold)", "\(new.threshold)"),
                KitWords.value("category of what cannot be read", old.defaultCategory, new.defaultCategory),
                skills,
            ].compactMap(\.self) + named + advisories
        return words.map { Change(category: nil, words: $0) }
    }

    private static func categories(_ old: Kit, _ new: Kit) -> [Change] {
        let gone = old.categories.filter { new.category($0.code) == nil }
        let added = new.categories.filter { old.category($0.code) == nil }
        let changed = new.categories.flatMap { category -> [Change] in
            guard let before = old.category(category.code) else { return [] }
            return before.changes(to: category).map { Change(category: category.code, words: $0) }
        }
        let isMoved = gone.isEmpty && added.isEmpty && old.categories.map(\.code) != new.categories.map(\.code)
        return gone.map { Change(category: $0.code, words: "“\($0.name)” is taken out") }
            + added.map { Change(category: $0.code, words: "“\($0.name)” is new") } + changed
            + (isMoved ? [Change(category: nil, words: "the order of the categories")] : [])
    }
}

extension KitCategory {
    /// What another version of the category says otherwise, each in words without a full stop.
    package func changes(to new: KitCategory) -> [String] {
        [
            KitWords.value("name", name, new.name),
            KitWords.value("what belongs here", about, new.about),
            KitWords.value("skill", skill ?? "none", new.skill ?? "none"),
            KitWords.value("usual minutes", "\(minutes)", "\(new.minutes)"),
            KitWords.list("clocks", clocks, new.clocks) ?? (clocks == new.clocks ? nil : "the order of the clocks"),
            KitWords.value("who sees it", audience.inWords, new.audience.inWords),
            KitWords.value("advisory", advisory?.inWords ?? "none", new.advisory?.inWords ?? "none"),
            KitWords.value("marking", marking.rawValue, new.marking.rawValue),
            KitWords.value("priority", priority.rawValue, new.priority.rawValue),
            KitWords.list("required facts", requiredFacts.map(\.rawValue), new.requiredFacts.map(\.rawValue)),
            KitWords.list("helpful facts", helpfulFacts.map(\.rawValue), new.helpfulFacts.map(\.rawValue)),
            KitWords.value("review", review.inWords, new.review.inWords),
            allocatesItself == new.allocatesItself
                ? nil : "automatic allocation switched \(new.allocatesItself ? "on" : "off")",
            KitWords.list("cues", cues.map(\.inWords), new.cues.map(\.inWords)),
            KitWords.count("examples", examples, new.examples),
        ].compactMap(\.self)
    }
}

/// How a difference is told; nil where there is none.
private enum KitWords {
    static func value(_ what: String, _ old: String, _ new: String) -> String? {
        old == new ? nil : "\(what) from “\(short(old))” to “\(short(new))”"
    }

    static func list(_ what: String, _ old: [String], _ new: [String]) -> String? {
        let (gone, added) = (old.filter { !new.contains($0) }, new.filter { !old.contains($0) })
        let told = [
            added.isEmpty ? nil : "with \(Words.some(added.map { "“\(short($0))”" }, most: 6))",
            gone.isEmpty ? nil : "without \(Words.some(gone.map { "“\(short($0))”" }, most: 6))",
        ].compactMap(\.self)
        return told.isEmpty ? nil : "\(what) \(told.joined(separator: " and "))"
    }

    static func count(_ what: String, _ old: [String], _ new: [String]) -> String? {
        guard old != new else { return nil }
        let added = new.filter { !old.contains($0) }.count
        let gone = old.filter { !new.contains($0) }.count
        return "\(what): \(added) new, \(gone) taken out, \(new.count) in all"
    }

    private static func short(_ text: String) -> String { text.count > 80 ? text.prefix(79) + "…" : text }
}

extension KitCategory.Audience {
    /// As it stands in a sentence.
    package var inWords: String {
        switch self {
        case .all: "everybody"
        case .named: "named people only"
        }
    }
}

extension ReviewRule {
    /// As it stands in a sentence.
    package var inWords: String {
        switch self {
        case .always: "every answer"
        case .refusals: "answers that give less than was asked for"
        case .never: "no answer"
        }
    }
}

extension Advisory {
    /// As it stands in a sentence.
    package var inWords: String {
        switch self {
        case .informationRights: "information rights"
        case .welfare: "welfare"
        case .safeguarding: "safeguarding"
        case .distressing: "distressing content"
        case .legalService: "legal service"
        case .media: "the media"
        case .severalRequests: "several requests in one"
        case .unreadable: "what cannot be read"
        }
    }
}

extension Cue {
    fileprivate var inWords: String { "\(phrase) = \(weightInWords)" }
}
