/// An office as data: what it receives, by when it answers, who can, and how it is recognised.
package struct Kit: Sendable {
    /// A thing a colleague may be able to do.
    package struct Skill: Sendable, Hashable, Decodable {
        package let code: String
        package let name: String

        package init(code: String, name: String) {
            self.code = code
            self.name = name
        }
    }

    package let code: String
    package let name: String
    package let skills: [Skill]
    /// Below this probability the classifier abstains, 0 to 1.
    package let threshold: Double
    /// Where an enquiry goes that cannot be read.
    package let defaultCategory: String
    /// Phrases that set an advisory off, whatever the category.
    package let advisoryCues: [Advisory: [String]]
    /// In the order the office lists them.
    package let categories: [KitCategory]
    /// The replies the office has ready, in the order it lists them.
    package let templates: [ReplyTemplate]
    /// What it cites again and again, in the order it lists them.
    package let citations: [Citation]
    /// What the office says of itself in its replies.
    package let details: OfficeDetails
    /// What becomes of a reply to a closed enquiry, where its category says nothing.
    package let closedReply: ClosedReply
    private let positions: [String: Int]

    /// The category with a code; nil when the kit has none such.
    package func category(_ code: String) -> KitCategory? {
        positions[code].map { categories[$0] }
    }

    /// The category of mail that cannot be read. Reading a kit checks that it exists.
    package var fallback: KitCategory {
        category(defaultCategory) ?? categories[0]
    }
}

extension Kit: Decodable {
    private enum Key: String, CodingKey {
        case kit, name, skills, threshold, advisories, categories, templates, citations, office
        case defaultCategory = "default-category"
        case closedReply = "closed-reply"
        case closedReplyDays = "closed-reply-days"
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        code = try values.decode(String.self, forKey: .kit)
        let name = try values.decode(String.self, forKey: .name)
        self.name = name
        skills = try values.decodeIfPresent([Skill].self, forKey: .skills) ?? []
        threshold = try values.decodeIfPresent(Double.self, forKey: .threshold) ?? 0.5
        defaultCategory = try values.decode(String.self, forKey: .defaultCategory)
        let cues = try values.decodeIfPresent([String: [String]].self, forKey: .advisories) ?? [:]
        var known: [Advisory: [String]] = [:]
        for (word, phrases) in cues {
            guard let advisory = Advisory(rawValue: word) else { throw KitError.unknownAdvisory(word) }
            known[advisory] = phrases
        }
        advisoryCues = known
        categories = try values.decode([KitCategory].self, forKey: .categories)
        templates = try values.decodeIfPresent([ReplyTemplate].self, forKey: .templates) ?? []
        citations = try values.decodeIfPresent([Citation].self, forKey: .citations) ?? []
        let written = try values.decodeIfPresent([String: String].self, forKey: .office) ?? [:]
        details = try OfficeDetails(name: name, written: written)
        let standard = ClosedReply.standard
        closedReply = ClosedReply(
            rule: try values.decodeIfPresent(ClosedReply.Rule.self, forKey: .closedReply) ?? standard.rule,
            days: try values.decodeIfPresent(Int.self, forKey: .closedReplyDays) ?? standard.days
        )
        positions = Dictionary(categories.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
