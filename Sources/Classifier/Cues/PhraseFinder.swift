/// Finds any of a list of phrases in a text, by the rules of cues: literal words on word boundaries, capitals and
/// accents ignored, `*` at a word's end for any ending. Linear in the text however many phrases there are.
package struct PhraseFinder: Sendable {
    /// A phrase that stands in a text.
    package struct Hit: Sendable, Hashable {
        /// What the phrase was listed under.
        package let label: String
        /// The words that matched, as they stand in the text.
        package let words: String
    }

    private let labels: [String]
    private let matcher: CueMatcher

    /// Phrases without any letter or digit are left out.
    package init(labelled phrases: [(label: String, phrase: String)]) {
        let usable = phrases.compactMap { listed in CuePhrase(listed.phrase).map { (label: listed.label, phrase: $0) } }
        labels = usable.map(\.label)
        matcher = CueMatcher(usable.map(\.phrase))
    }

    /// Phrases that need no label.
    package init(_ phrases: [String]) {
        self.init(labelled: phrases.map { (label: "", phrase: $0) })
    }

    /// Every phrase that stands in the text, in order, each label with each spelling once.
    package func hits(in text: String) -> [Hit] {
        let source = Array(text.utf8)
        let folded = FoldedText(source)
        var found: [(label: Int, range: Range<Int>)] = []
        matcher.forEachHit(in: folded) { hit in
            let start = Int(folded.words[hit.first].sourceStart)
            found.append((hit.phrase, start..<Int(folded.words[hit.last].sourceEnd)))
        }
        found.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
        var said = Set<Hit>()
        return found.map { Hit(label: labels[$0.label], words: Reasons.onOneLine(source[$0.range])) }
            .filter { said.insert($0).inserted }
    }

    /// The words that matched, as they stand in the text, in order and each spelling once.
    package func phrases(in text: String) -> [String] {
        var said = Set<String>()
        return hits(in: text).map(\.words).filter { said.insert($0).inserted }
    }
}
