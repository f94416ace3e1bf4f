/// Which of a text's own words spoke for the category it was given.
struct Reasons {
    private struct Candidate {
        var first: Int
        var last: Int
        var strength: Float
    }

    private let text: FoldedText
    private let chosen: [Candidate]

    /// The most reasons given.
    static let most = 6
    /// A learned word weaker than this part of the strongest is not worth a reader's time.
    private static let weakest: Float = 0.25

    init(model: Model, text: FoldedText, findings: [CueTable.Finding], best: Int, rival: Int?) {
        self.text = text
        let cues = findings.filter { model.cues.entries[$0.entry].column == best }
            .map { Candidate(first: $0.first, last: $0.last, strength: model.cues.entries[$0.entry].cue.weight) }
            .filter { $0.strength > 0 && $0.first >= 0 }
        let learned = Self.learned(model, text, best, rival)
        chosen = Self.choose(Self.sorted(cues) + learned, text)
    }

    /// The chosen words as they stand in the source, spaces and line ends brought to one space.
    func phrases(in source: [UInt8]) -> [String] {
        chosen.map { candidate in
            let start = Int(text.words[candidate.first].sourceStart)
            let end = Int(text.words[candidate.last].sourceEnd)
            return Self.onOneLine(source[start..<min(end, source.count)])
        }
    }

    private static func sorted(_ candidates: [Candidate]) -> [Candidate] {
        candidates.sorted { ($0.strength, $1.first) > ($1.strength, $0.first) }
    }

    /// The first few of `sorted`, without sorting the rest: a long text has thousands of candidates.
    private static func strongest(_ count: Int, of candidates: [Candidate]) -> [Candidate] {
        var kept: [Candidate] = []
        var bar = -Float.infinity
        for candidate in candidates where candidate.strength > bar {
            kept.append(candidate)
            guard kept.count == 4 * count else { continue }
            kept = Array(sorted(kept).prefix(count))
            bar = kept.last?.strength ?? bar
        }
        return Array(sorted(kept).prefix(count))
    }

    /// Words and pairs whose weight for the best category exceeds that for its rival, the strongest first.
    private static func learned(_ model: Model, _ text: FoldedText, _ best: Int, _ rival: Int?) -> [Candidate] {
        var candidates: [Candidate] = []
        func consider(_ slot: Int, _ first: Int, _ last: Int) {
            let row = Int(model.vocabulary.rows[slot]) - 1
            guard row >= 0 else { return }
            let own = model.weights[row, best]
            let other = rival.map { model.weights[row, $0] } ?? 0
            guard own > 0, own > other else { return }
            let strength = (own - other / 2) * model.vocabulary.worth[row]
            candidates.append(Candidate(first: first, last: last, strength: strength))
        }
        FeatureSlots.forEachWord(in: text) { index, slot, pair in
            consider(slot, index, index)
            if pair >= 0 { consider(pair, index - 1, index) }
        }
        let kept = strongest(most * 6, of: candidates).filter { isTelling($0, text) }
        let least = (kept.first?.strength ?? 0) * weakest
        return kept.filter { $0.strength >= least }
    }

    /// Whether each word of it says something by itself.
    private static func isTelling(_ candidate: Candidate, _ text: FoldedText) -> Bool {
        let words = text.words[candidate.first...candidate.last]
        guard let first = words.first, let last = words.last else { return false }
        guard last.sourceStart - first.sourceEnd <= 3 else { return false }
        return words.allSatisfy { word in
            word.end - word.start > 2 && text.bytes[Int(word.start)] > 57
                && !StopWords.contain(text.bytes[Int(word.start)..<Int(word.end)])
        }
    }

    /// The first few that neither overlap nor repeat each other.
    private static func choose(_ candidates: [Candidate], _ text: FoldedText) -> [Candidate] {
        var chosen: [Candidate] = []
        var taken = Set<Int>()
        var said = Set<ArraySlice<UInt8>>()
        for candidate in candidates where chosen.count < most {
            let words = candidate.first...candidate.last
            let spelled = words.map { text.bytes[Int(text.words[$0].start)..<Int(text.words[$0].end)] }
            guard taken.isDisjoint(with: words), !spelled.allSatisfy(said.contains) else { continue }
            taken.formUnion(words)
            said.formUnion(spelled)
            chosen.append(candidate)
        }
        return chosen
    }

    /// Bytes as text, spaces and line ends brought to one space.
    static func onOneLine(_ bytes: ArraySlice<UInt8>) -> String {
        var line: [UInt8] = []
        for byte in bytes {
            if byte > 32 { line.append(byte) } else if line.last != 32 { line.append(32) }
        }
        return String(decoding: line, as: UTF8.self)
    }
}
