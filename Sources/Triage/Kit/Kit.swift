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
        case kit, name, skills, threshold, advisories, categories
        case defaultCategory = "default-category"
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        code = try values.decode(String.self, forKey: .kit)
        name = try values.decode(String.self, forKey: .name)
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
        positions = Dictionary(categories.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
