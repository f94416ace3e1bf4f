/// What the model makes of a message.
package struct Answer: Sendable, Codable, Hashable {
    /// A category it could also be, with its probability in 0...1.
    package struct Alternative: Sendable, Codable, Hashable {
        package var code: String
        package var probability: Double

        package init(code: String, probability: Double) {
            self.code = code
            self.probability = probability
        }
    }

    /// The best guess, even when abstained; empty only when the model knows no category.
    package var category: String
    /// Calibrated, in 0...1: of answers given with 0.8, about eight in ten are right.
    package var probability: Double
    /// Whether the probability is below the office's threshold, so that a person must choose.
    package var abstained: Bool
    /// The next best first, up to six.
    package var alternatives: [Alternative]
    /// The words that decided, as they stand in the message, the strongest first, up to six.
    package var because: [String]

    package init(
        category: String,
        probability: Double,
        abstained: Bool,
        alternatives: [Alternative],
        because: [String]
    ) {
        self.category = category
        self.probability = probability
        self.abstained = abstained
        self.alternatives = alternatives
        self.because = because
    }
}
