/// How many words of a text are in which language, sentence by sentence.
struct LanguageShares {
    private var words: [Language: Float] = [:]
    private var total = TongueScores()

    /// Counts a sentence for its language when that is clear.
    mutating func add(_ segment: TongueScores) {
        total.add(segment)
        if let tongue = segment.clear { words[tongue.language, default: 0] += segment.words }
    }

    static func + (one: LanguageShares, other: LanguageShares) -> LanguageShares {
        var sum = one
        sum.words.merge(other.words, uniquingKeysWith: +)
        sum.total.add(other.total)
        return sum
    }

    /// How many words stand in sentences whose language is clear.
    var clearWords: Float { words.values.reduce(0, +) }

    var language: Language {
        let english = words[.en] ?? 0
        let welsh = words[.cy] ?? 0
        let other = words[.other] ?? 0
        let overall = total.likely
        guard english + welsh + other > 0 else { return overall }
        if other > english + welsh { return .other }
        let lesser = min(english, welsh)
        if lesser >= LanguageIdentifier.substantialWords
            && lesser >= LanguageIdentifier.substantialShare * (english + welsh)
        {
            return .both
        }
        return other > max(english, welsh) ? .other : english == welsh ? overall : english > welsh ? .en : .cy
    }
}
