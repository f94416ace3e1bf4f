/// A source the office cites again and again, ready to stand in a reply: a statute, a schedule, a guide.
package struct Citation: Sendable, Hashable {
    /// A word of the kit.
    package let code: String
    /// What the list of citations calls it.
    package let name: String
    /// What stands in a reply, one line; English, and Welsh where there is a Welsh name.
    private let texts: [ReplyLanguage: String]
    /// Where it can be read; nil for nowhere on the web.
    package let address: String?

    /// What stands in a reply: the Welsh where there is one, else the English, with the address behind it.
    package func text(in language: ReplyLanguage) -> String {
        let words = texts[language] ?? texts[.en] ?? name
        return address.map { "\(words) (\($0))" } ?? words
    }
}

extension Citation: Decodable {
    private enum Key: String, CodingKey {
        case code, name, en, cy, address
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        code = try values.decode(String.self, forKey: .code)
        name = try values.decode(String.self, forKey: .name)
        address = try values.decodeIfPresent(String.self, forKey: .address)
        var texts: [ReplyLanguage: String] = [:]
        for (language, key) in [(ReplyLanguage.en, Key.en), (.cy, .cy)] {
            texts[language] = try values.decodeIfPresent(String.self, forKey: key)
        }
        self.texts = texts
        guard !texts.isEmpty, texts.values.allSatisfy({ !$0.isEmpty && !$0.contains(where: \.isNewline) }) else {
            throw KitError.citation(code)
        }
    }
}
