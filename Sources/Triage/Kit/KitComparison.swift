import Classifier
import WorkingTime

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
                KitWords.value("reply to a closed enquiry", old.closedReply.inWords, new.closedReply.inWords),
                skills,
            ].compactMap(\.self) + named + advisories + details(old.details, new.details)
            + templates(old.templates, new.templates)
            + [KitWords.list("citations", old.citations.map(\.name), new.citations.map(\.name))].compactMap(\.self)
            + citations(old.citations, new.citations)
        return words.map { Change(category: nil, words: $0) }
    }

    private static func details(_ old: OfficeDetails, _ new: OfficeDetails) -> [String] {
        OfficeDetails.Key.allCases.flatMap { key in
            ReplyLanguage.allCases.compactMap { language in
                let what = "\(key.inWords) in \(language.inWords)"
                return KitWords.value(what, old[key, language] ?? "none", new[key, language] ?? "none")
            }
        }
    }

    private static func citations(_ old: [Citation], _ new: [Citation]) -> [String] {
        new.filter { citation in old.contains { $0.code == citation.code && $0.name == citation.name && $0 != citation }
        }
        .map { "citation “\($0.name)”" }
    }

    private static func templates(_ old: [ReplyTemplate], _ new: [ReplyTemplate]) -> [String] {
        let before = Dictionary(old.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        let gone = old.filter { template in !new.contains { $0.code == template.code } }
        let changed = new.flatMap { template -> [String] in
            guard let earlier = before[template.code] else { return ["template “\(template.name)” is new"] }
            return earlier.changes(to: template).map { "template “\(template.name)”: \($0)" }
        }
        let isMoved = Set(old.map(\.code)) == Set(new.map(\.code)) && old.map(\.code) != new.map(\.code)
        return gone.map { "template “\($0.name)” is taken out" } + changed
            + (isMoved ? ["the order of the templates"] : [])
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
            KitWords.value("acknowledgement", acknowledgement.rawValue, new.acknowledgement.rawValue),
            KitWords.value("reply to a closed one", closedReplyInWords, new.closedReplyInWords),
            KitWords.list("cues", cues.map(\.inWords), new.cues.map(\.inWords)),
            KitWords.count("examples", examples, new.examples),
        ].compactMap(\.self)
    }
}

extension KitCategory {
    /// What the category says itself of replies to closed enquiries.
    fileprivate var closedReplyInWords: String {
        let said = [closedReply?.rawValue, closedReplyDays.map { Words.count($0, "day") }].compactMap(\.self)
        return said.isEmpty ? "as the office" : said.joined(separator: ", ")
    }
}

extension ReplyTemplate {
    /// What another version of the template is otherwise, each in words without a full stop.
    package func changes(to new: ReplyTemplate) -> [String] {
        [
            KitWords.value("name", name, new.name),
            KitWords.value("kind", kind.rawValue, new.kind.rawValue),
            KitWords.value(
                "for",
                categories?.joined(separator: ", ") ?? "all",
                new.categories?.joined(separator: ", ") ?? "all"
            ),
            KitWords.value("outcome", outcome?.rawValue ?? "none", new.outcome?.rawValue ?? "none"),
            KitWords.value("waits for", waitingFor?.rawValue ?? "nothing", new.waitingFor?.rawValue ?? "nothing"),
        ].compactMap(\.self) + changesOfText(to: new)
    }

    /// What another version of the template says otherwise, each in words without a full stop.
    package func changesOfText(to new: ReplyTemplate) -> [String] {
        ReplyLanguage.allCases.compactMap { language in
            switch (versions[language], new.versions[language]) {
            case (nil, .some): "\(language.inWords) text is new"
            case (.some, nil): "\(language.inWords) text is taken out"
            case (let old, let new) where old?.text != new?.text: "\(language.inWords) text"
            case (let old, let new) where old?.subject != new?.subject: "\(language.inWords) subject"
            default: nil
            }
        }
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
