import Triage

/// What the office says of itself in its replies, as it was typed.
struct DetailsForm: Sendable {
    /// By the key of the kit, such as `welsh-cy`.
    private let texts: [String: String]

    /// The most characters one of them may have: they stand in every reply.
    static let longest = 1_000

    init(_ details: OfficeDetails) {
        texts = Self.read { key, language in details[key, language]?.trimmed ?? "" }
    }

    init(_ fields: FormFields) {
        texts = Self.read { key, language in fields[Self.name(key, language)] ?? "" }
    }

    /// The name of a field: “name” alone is the field of the office's own name.
    static func name(_ key: OfficeDetails.Key, _ language: ReplyLanguage) -> String {
        "says-" + key.key(in: language)
    }

    subscript(key: OfficeDetails.Key, language: ReplyLanguage) -> String {
        texts[Self.name(key, language), default: ""]
    }

    /// What was typed, as the kit takes it; what was not touched stays to the letter.
    ///
    /// - Throws: `Objections.Wrong`.
    func details(over kit: Kit) throws -> OfficeDetails {
        var wrong: [String: String] = [:]
        var details = kit.details
        for (key, language) in Self.all {
            let typed = self[key, language]
            wrong[Self.name(key, language)] = Self.objection(to: typed)
            if typed != details[key, language]?.trimmed ?? "" { details[key, language] = typed }
        }
        guard wrong.isEmpty else { throw Objections.Wrong(fields: wrong) }
        return details
    }

    private static func objection(to text: String) -> String? {
        if text.count > longest { return "Shorten it to \(longest) characters: it stands in every reply." }
        guard text.unicodeScalars.contains(where: { "{}⟨⟩".unicodeScalars.contains($0) }) else { return nil }
        return "Write it out: nothing is filled in here, so {, }, ⟨ and ⟩ would stand in every reply."
    }

    private static let all = OfficeDetails.Key.allCases.flatMap { key in ReplyLanguage.allCases.map { (key, $0) } }

    private static func read(_ text: (OfficeDetails.Key, ReplyLanguage) -> String) -> [String: String] {
        Dictionary(all.map { (name($0, $1), text($0, $1)) }, uniquingKeysWith: { first, _ in first })
    }
}
