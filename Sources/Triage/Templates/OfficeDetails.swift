/// What the office says of itself in its replies, in English and in Welsh.
package struct OfficeDetails: Sendable, Hashable {
    /// One of its sayings. Raw values are keys of the kit; the Welsh has `-cy` behind it.
    package enum Key: String, Sendable, Hashable, CaseIterable {
        case name, adjustments, welsh, opening
        case complaintAddress = "complaint-address"
        case postalAddress = "postal-address"

        /// Whether the English words serve where there are no Welsh ones: a name or an address is better than none, a
        /// sentence in the wrong language is not.
        var servesBoth: Bool {
            switch self {
            case .name, .complaintAddress, .postalAddress: true
            case .adjustments, .welsh, .opening: false
            }
        }

        /// What it says, for whoever edits it.
        package var inWords: String {
            switch self {
            case .name: "name in replies"
            case .adjustments: "how to ask for adjustments"
            case .welsh: "how to ask for Welsh"
            case .opening: "when the office is open"
            case .complaintAddress: "where to complain"
            case .postalAddress: "postal address"
            }
        }

        /// As the kit names it.
        package func key(in language: ReplyLanguage) -> String { rawValue + language.pick(en: "", cy: "-cy") }

        init?(_ word: TemplateWord) {
            switch word {
            case .team: self = .name
            case .adjustments, .welsh, .opening, .complaintAddress, .postalAddress: self.init(rawValue: word.rawValue)
            default: return nil
            }
        }
    }

    /// What is not said is absent.
    private var texts: [ReplyLanguage: [Key: String]]
    /// What the office is called where it gives no name for replies: the name of the kit.
    let fallbackName: String

    package init(name: String) {
        texts = [:]
        fallbackName = name
    }

    /// The words as the kit has them; nil for none. Setting empty words takes them out.
    package subscript(key: Key, language: ReplyLanguage) -> String? {
        get { texts[language]?[key] }
        set {
            let isBlank = newValue?.allSatisfy(\.isWhitespace) ?? true
            texts[language, default: [:]][key] = isBlank ? nil : newValue
        }
    }

    /// The words for a reply; nil where there are none in that language.
    func words(for word: TemplateWord, in language: ReplyLanguage) -> String? {
        guard let key = Key(word) else { return nil }
        let own = self[key, language] ?? (key.servesBoth ? self[key, .en] : nil)
        return own ?? (key == .name ? fallbackName : nil)
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.fallbackName == right.fallbackName
            && Key.allCases.allSatisfy { key in
                ReplyLanguage.allCases.allSatisfy { left[key, $0] == right[key, $0] }
            }
    }

    package func hash(into hasher: inout Hasher) {
        for language in ReplyLanguage.allCases { for key in Key.allCases { hasher.combine(self[key, language]) } }
    }
}

extension OfficeDetails {
    /// Reads the entries under `office`.
    init(name: String, written: [String: String]) throws(KitError) {
        self.init(name: name)
        var known: Set<String> = []
        for language in ReplyLanguage.allCases {
            for key in Key.allCases {
                known.insert(key.key(in: language))
                self[key, language] = written[key.key(in: language)]
            }
        }
        if let unknown = written.keys.sorted().first(where: { !known.contains($0) }) {
            throw .unknownDetail(unknown, known: known.sorted())
        }
    }
}
