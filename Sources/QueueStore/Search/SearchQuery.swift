package import Triage

/// What a person looks for, as they typed it: words (all of them), "quoted phrases", `word*` for words that begin so,
/// `-word` for what must not occur, and the filters `from:`, `subject:`, `in:`, `category:`, `state:` (a state, or
/// `open`), `to:`, `before:`, `after:`, `outcome:` and `has:` (an advisory).
///
/// Whatever is none of these is taken as words: nothing that can be typed is refused for its form. Pure.
package struct SearchQuery: Sendable, Hashable {
    /// What there is no enquiry to look for.
    package enum Nothing: Error, Hashable, CustomStringConvertible {
        /// No letter or digit in it.
        case toLookFor
        /// Only words that must not occur.
        case butExclusions

        package var description: String {
            switch self {
            case .toLookFor:
                "There is nothing to look for: type a word, a name, a reference or a filter like state:open."
            case .butExclusions: "That says only what to leave out: add a word to look for."
            }
        }
    }

    /// A reference the whole query may be.
    package enum Quoted: Sendable, Hashable {
        case reference(EnquiryReference)
        /// The number of a reference, without its year.
        case number(Int)
    }

    /// As it was typed.
    package let text: String
    /// All of them must occur.
    package let terms: [SearchTerm]
    /// None of them may occur.
    package let excluded: [SearchTerm]
    package let filters: [SearchFilter]
    /// The reference that the query's only term may be; that enquiry comes first.
    package let quoted: Quoted?
    /// What was taken otherwise than it may have been meant, in words.
    package let remarks: [String]

    /// The most of a query that is read, in Unicode scalars.
    package static let longest = 1_000
    /// The most terms of a query that are looked for.
    package static let mostTerms = 32
    /// The fewest letters before a `*`: fewer would be the beginning of a large part of all words.
    package static let shortestPrefix = 3

    /// - Throws: `Nothing` when there is nothing to look for.
    package init(_ text: String) throws(Nothing) {
        var reading = SearchReading()
        for piece in SearchPiece.all(in: text) { reading.take(piece) }
        reading.finish()
        self.text = text
        terms = Array(reading.terms.prefix(Self.mostTerms))
        excluded = Array(reading.excluded.prefix(Self.mostTerms))
        filters = Array(reading.filters.prefix(Self.mostTerms))
        quoted = reading.quoted
        remarks = reading.remarks
        guard terms.isEmpty, filters.isEmpty || !excluded.isEmpty else { return }
        throw excluded.isEmpty ? .toLookFor : .butExclusions
    }
}
