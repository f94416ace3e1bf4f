/// Cuts text into the words an index holds: runs of letters, digits and accents, as the Unicode tables call them.
enum SearchWords {
    /// The longest word looked up, in Unicode scalars; the rest of a longer one is another word.
    static let longest = 64

    /// The words of a text in small letters, at most `limit`.
    static func of(_ text: some StringProtocol, limit: Int = .max) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var length = 0
        // A mark alone is no word: the index would find nothing to look up.
        var hasLetter = false
        func endWord() {
            if hasLetter { words.append(String(word).lowercased()) }
            word.removeAll()
            length = 0
            hasLetter = false
        }
        for scalar in text.unicodeScalars where words.count < limit {
            let part = part(scalar)
            if part == .none || length == longest { endWord() }
            guard part != .none else { continue }
            word.append(scalar)
            length += 1
            hasLetter = hasLetter || part == .letter
        }
        if words.count < limit { endWord() }
        return words
    }

    private enum Part { case none, letter, mark }

    private static func part(_ scalar: Unicode.Scalar) -> Part {
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            return (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 ? .letter : .none
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse:
            return .letter
        case .nonspacingMark: return .mark
        default: return .none
        }
    }
}
