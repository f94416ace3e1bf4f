/// A text as numbers: for each known feature its row and `(1 + ln(times seen)) × worth`, with the block of characters
/// brought to length 1 and the block of words to length `wordLength`.
struct FeatureVector: Sendable {
    private(set) var rows: [Int32] = []
    private(set) var values: [Float] = []

    /// Words weigh more than spelling: measured best on whole letters, and no worse on single sentences.
    private static let wordLength: Float = 1.5

    init(_ text: FoldedText, _ vocabulary: Vocabulary) {
        let counts = FeatureCounts(text, vocabulary)
        rows.reserveCapacity(counts.touched.count)
        values.reserveCapacity(counts.touched.count)
        var squares: (grams: Float, words: Float) = (0, 0)
        for entry in counts.touched {
            let value = FeatureCounts.damped(entry.count) * vocabulary.worth[Int(entry.row)]
            rows.append(entry.row)
            values.append(value)
            if entry.isWord { squares.words += value * value } else { squares.grams += value * value }
        }
        let grams = squares.grams > 0 ? 1 / squares.grams.squareRoot() : 0
        let words = squares.words > 0 ? Self.wordLength / squares.words.squareRoot() : 0
        for index in values.indices {
            values[index] *= counts.touched[index].isWord ? words : grams
        }
    }
}
