import Classifier

extension Wording.Word {
    /// A word of a lexicon, `~` before it for a close one, `*` behind it for any ending; nil when it is not one word.
    init?(_ written: Substring) {
        let isClose = written.hasPrefix("~")
        let isPrefix = written.hasSuffix("*")
        let folded = FoldedText(String(written))
        guard folded.words.count == 1 else { return nil }
        bytes = Array(folded.string(folded.words[0]).utf8)
        likeness = isClose ? .close : isPrefix ? .prefix : .exact
    }
}

extension Wording {
    /// A phrase of a kit, by the rules of kits: literal words, `*` at a word's end for any ending. Nil when there is no
    /// letter or digit in it.
    init?(phrase: String) {
        let words = phrase.split(whereSeparator: \.isWhitespace).flatMap(Self.words)
        guard !words.isEmpty else { return nil }
        steps = words.map { Step(words: [$0], gap: 0) }
    }

    /// The words of a run of letters: "self-harm*" is two.
    private static func words(_ run: Substring) -> [Word] {
        let folded = FoldedText(String(run))
        let last = folded.words.count - 1
        return folded.words.enumerated().map { index, word in
            let isPrefix = index == last && run.hasSuffix("*")
            return Word(bytes: Array(folded.string(word).utf8), likeness: isPrefix ? .prefix : .exact)
        }
    }
}
