/// Finds one advisory: by a sign that is enough alone, or by two themes that complete each other.
struct Detector: Sendable {
    let advisory: Advisory
    let listener: Listener

    /// - Parameter phrases: the office's own signs.
    init(_ advisory: Advisory, _ lexicon: Lexicon, phrases: [String]) {
        self.advisory = advisory
        listener = Listener(lexicon, phrases: phrases)
    }

    /// The words that set the advisory off; nil when none do.
    func detect(_ passage: Passage, sender: String) -> Detection? {
        let heard = listener.listen(to: passage)
        let marks = listener.lexicon.senders.filter { sender.contains($0.letters) }
        var spans = heard.signs
        let isMarked = marks.contains { $0.theme == nil }
        spans += companions(heard, marks.compactMap(\.theme))
        guard isMarked || !spans.isEmpty else { return nil }
        let because = (isMarked ? [sender] : []) + passage.quotations(spans)
        return Detection(advisory: advisory, because: because)
    }

    /// The first wording of every theme that another completes; a sender's mark completes a theme but is not quoted.
    private func companions(_ heard: Listener.Heard, _ marked: [String]) -> [Listener.Span] {
        let themes = listener.lexicon.themes
        let present = themes.indices.filter { heard.themes[$0] != nil || marked.contains(themes[$0].name) }
        return present.filter { index in present.contains { themes[index].completes(themes[$0]) } }
            .compactMap { heard.themes[$0]?.first }
    }
}

extension Passage {
    /// The words of some spans as they stand in the text, in order, none inside another and none twice; a handful is
    /// enough to judge by.
    func quotations(_ spans: [Listener.Span], most: Int = 6) -> [String] {
        var quoted: [String] = []
        var end = -1
        for span in spans.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
            guard span.upperBound > end, quoted.count < most else { continue }
            end = span.upperBound
            let words = wording(span.lowerBound, span.upperBound)
            if !quoted.contains(words) { quoted.append(words) }
        }
        return quoted
    }
}
