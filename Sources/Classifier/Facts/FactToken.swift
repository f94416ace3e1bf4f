/// A run of letters and digits, what kind of word it is, and what separates it from the next.
struct FactToken: Sendable {
    /// What stands between a token and the next one, the weightiest sign of several.
    enum Separator: UInt8, Sendable, Comparable {
        case nothing, space, hyphen, apostrophe, line, slash, comma, stop, dash, opening, closing, quote, colon, other
        case paragraph

        static func < (one: Separator, other: Separator) -> Bool { one.rawValue < other.rawValue }
    }

    var start: Int
    var end: Int
    var keyword: Keyword
    var after: Separator
    var letters: UInt8
    var digits: UInt8
    /// Begins with a capital letter.
    var isCapital: Bool
    /// Holds no small letter.
    var isAllCapitals: Bool

    var count: Int { end - start }
    var isNumber: Bool { letters == 0 }
    var isWord: Bool { digits == 0 }
}
