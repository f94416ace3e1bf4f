/// Finds any of a list of phrases in a text, by the rules of cues: literal words on word boundaries, capitals and
/// accents ignored, `*` at a word's end for any ending. Linear in the text however many phrases there are.
package struct PhraseFinder: Sendable {
    private let matcher: CueMatcher

    /// Phrases without any letter or digit are left out.
    package init(_ phrases: [String]) {
        matcher = CueMatcher(phrases.compactMap(CuePhrase.init))
    }

    /// The words that matched, as they stand in the text, in order and each spelling once.
    package func phrases(in text: String) -> [String] {
        let source = Array(text.utf8)
        let folded = FoldedText(source)
        var ranges: [Range<Int>] = []
        matcher.forEachHit(in: folded) { hit in
            ranges.append(Int(folded.words[hit.first].sourceStart)..<Int(folded.words[hit.last].sourceEnd))
        }
        ranges.sort { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
        var said = Set<String>()
        return ranges.map { Reasons.onOneLine(source[$0]) }.filter { said.insert($0).inserted }
    }
}
