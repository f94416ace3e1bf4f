/// Finds what is hard to read, and says what it is about.
struct DistressingDetector: Sendable {
    let listener: Listener

    /// - Parameter phrases: the office's own; what they are about is not known.
    init(phrases: [String]) {
        listener = Listener(DistressingWords.lexicon, phrases: phrases)
    }

    /// The words and their subjects; nil when nothing is. Somebody in danger is hard to read about in any words.
    func detect(_ passage: Passage, given others: [Detection]) -> Detection? {
        let heard = listener.listen(to: passage)
        let spans = heard.signs + heard.themes.values.flatMap(\.self)
        let danger = others.filter { $0.advisory == .welfare || $0.advisory == .safeguarding }
        var because = passage.quotations(spans)
        for words in danger.flatMap(\.because) where !because.contains(words) { because.append(words) }
        guard !because.isEmpty else { return nil }
        let subjects = heard.themes.keys.sorted().map { DistressingWords.subjects[$0].subject }
        return Detection(
            advisory: .distressing,
            because: because,
            subjects: subjects + (danger.isEmpty ? [] : [.danger])
        )
    }
}
