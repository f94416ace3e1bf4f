/// Words that must stand next to each other, as they are looked up: parts of letters and digits only, so that no sign
/// of a person's input ever reaches the syntax of an index.
package struct SearchPhrase: Sendable, Hashable {
    /// The only column it may stand in.
    package enum Column: String, Sendable, Hashable {
        case subject
        /// Names and addresses of who wrote.
        case correspondent
        case reference
    }

    /// Nil for any column.
    package let column: Column?
    /// At least one; each of letters, digits and accents, in small letters.
    package let words: [String]
    /// Whether the last word is only the beginning of one.
    package let isPrefix: Bool

    package init(column: Column? = nil, words: [String], isPrefix: Bool = false) {
        self.column = column
        self.words = words
        self.isPrefix = isPrefix
    }
}

/// One thing a search demands or excludes: all of some phrases, or instead one of some other spellings.
package struct SearchTerm: Sendable, Hashable {
    /// At least one.
    package let phrases: [SearchPhrase]
    /// The same in another spelling, as `J82/1234` for `J 82/1234`.
    package var alternatives: [SearchPhrase] = []
}
