#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The cues of all categories: which phrases there are, for which category (its column) each speaks and how strongly.
struct CueTable: Sendable {
    struct Entry: Sendable, Hashable {
        var cue: Cue
        var column: Int
    }

    let entries: [Entry]
    private let matcher: CueMatcher

    init(_ entries: [Entry]) {
        var kept: [Entry] = []
        var phrases: [CuePhrase] = []
        for entry in entries {
            guard let phrase = CuePhrase(entry.cue.phrase) else { continue }
            kept.append(entry)
            phrases.append(phrase)
        }
        self.entries = kept
        matcher = CueMatcher(phrases)
    }

    /// A cue that stands in a text, at its first place.
    struct Finding: Sendable {
        var entry: Int
        var first: Int
        var last: Int
    }

    /// Every cue that stands in the text, each once.
    func findings(in text: FoldedText) -> [Finding] {
        var findings: [Finding] = []
        var seen = Set<Int>()
        matcher.forEachHit(in: text) { hit in
            if seen.insert(hit.phrase).inserted {
                findings.append(Finding(entry: hit.phrase, first: hit.first, last: hit.last))
            }
        }
        return findings
    }

    /// Cues that stand in a sender's domain, besides those found already; they have no place in the text (-1).
    func findings(in domain: String, besides known: [Finding]) -> [Finding] {
        let already = Set(known.map(\.entry))
        return findings(in: FoldedText(domain)).filter { !already.contains($0.entry) }
            .map { Finding(entry: $0.entry, first: -1, last: -1) }
    }

    /// What the cues found add to each category's logit, given how loudly cues speak for each category.
    ///
    /// `strength × ln(1 + sum of weights)`: a fifth cue says less than the first.
    func logits(_ findings: [Finding], strengths: [Float]) -> [Float] {
        var sums = [Float](repeating: 0, count: strengths.count)
        for finding in findings {
            let entry = entries[finding.entry]
            sums[entry.column] += entry.cue.weight
        }
        return sums.indices.map { column in
            let sum = sums[column]
            return sum == 0 ? 0 : strengths[column] * (sum > 0 ? log(1 + sum) : -log(1 - sum))
        }
    }
}
