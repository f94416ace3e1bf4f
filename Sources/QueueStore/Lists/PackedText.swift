/// Several texts in one column, between the separators that ASCII has for it: units (1F) in records (1E). A read model
/// is only ever read whole, and taking such a text apart costs a tenth of reading JSON.
enum PackedText {
    private static let unit: UInt8 = 0x1F
    private static let record: UInt8 = 0x1E

    /// Texts as one. Separators and NUL in them, which no word of a message has a use for, become blanks.
    static func pack(_ texts: [String]) -> String {
        texts.map(clean).joined(separator: "\u{1F}")
    }

    static func pack(records: [[String]]) -> String {
        records.map(pack).joined(separator: "\u{1E}")
    }

    static func unpack(_ text: String) -> [String] { pieces(of: text[...], at: unit).map(String.init) }

    static func unpack(records text: String) -> [[String]] {
        pieces(of: text[...], at: record).map { pieces(of: $0, at: unit).map(String.init) }
    }

    private static func pieces(of text: Substring, at separator: UInt8) -> [Substring] {
        guard !text.isEmpty else { return [] }
        return text.utf8.split(separator: separator, omittingEmptySubsequences: false).map(Substring.init)
    }

    private static func clean(_ text: String) -> String {
        let isTaken: (UInt8) -> Bool = { $0 == unit || $0 == record || $0 == 0 }
        guard text.utf8.contains(where: isTaken) else { return text }
        return String(decoding: text.utf8.map { isTaken($0) ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
