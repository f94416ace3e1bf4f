/// A cue's phrase as folded words, ready to be compared.
struct CuePhrase: Sendable, Hashable {
    struct Word: Sendable, Hashable {
        var bytes: [UInt8]
        /// Whether any ending may follow.
        var isPrefix: Bool
    }

    var words: [Word]

    /// The most words a phrase may have; what stands behind them is ignored.
    static let longest = 12

    init?(_ phrase: String) {
        let source = Array(phrase.utf8)
        let folded = FoldedText(source)
        words = folded.words.prefix(Self.longest).map { word in
            let end = Int(word.sourceEnd)
            return Word(
                bytes: Array(folded.bytes[Int(word.start)..<Int(word.end)]),
                isPrefix: end < source.count && source[end] == 42
            )
        }
        if words.isEmpty { return nil }
    }

    /// The word looked up first: the longest, because it is the rarest in running text.
    var anchor: Int {
        var best = 0
        for index in words.indices where words[index].bytes.count > words[best].bytes.count { best = index }
        return best
    }
}
