/// What has been learned about an office's mail: text in, calibrated answer with reasons out.
///
/// An immutable value; any number of threads may classify with it at once.
package struct Model: Sendable {
    /// The codes of the categories it knows.
    package internal(set) var categories: [String]
    /// Below this probability (0...1) an answer abstains. An office may change it without training again.
    package var threshold: Double

    var vocabulary: Vocabulary
    var weights: WeightTable
    var bias: [SIMD4<Float>]
    var cues: CueTable
    /// How loudly cues speak for each category.
    var cueStrengths: [Float]
    /// What logits are divided by before they become probabilities.
    var temperature: Float

    /// Scores of a text before temperature and softmax.
    func logits(_ text: FoldedText, _ findings: [CueTable.Finding]) -> [Float] {
        var scores = bias
        weights.addScores(of: FeatureVector(text, vocabulary), to: &scores)
        let prior = cues.logits(findings, strengths: cueStrengths)
        return categories.indices.map { scores[$0 / 4][$0 % 4] + prior[$0] }
    }
}
