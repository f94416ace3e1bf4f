/// How a model is trained. The defaults are what was measured to be best on few and on many lessons.
package struct TrainingOptions: Sendable, Codable, Hashable {
    /// Below this probability (0...1) an answer abstains.
    package var threshold: Double
    /// The inverse of regularisation: larger follows the lessons more closely. Above 0.
    package var closeness: Float
    /// Passes over the lessons.
    package var passes: Int
    /// How loudly cues speak for a category without examples; 0 ignores them. The more examples, the quieter.
    package var cueStrength: Float
    /// Seeds the order of lessons; the same seed and lessons give the same model.
    package var seed: UInt64
    /// The most features kept, the most frequent first; each costs four bytes a category.
    package var longestVocabulary: Int

    package init(
        threshold: Double = 0.5,
        closeness: Float = 10,
        passes: Int = 12,
        cueStrength: Float = 1.5,
        seed: UInt64 = 1,
        longestVocabulary: Int = 120_000
    ) {
        self.threshold = threshold
        self.closeness = closeness
        self.passes = passes
        self.cueStrength = cueStrength
        self.seed = seed
        self.longestVocabulary = longestVocabulary
    }
}
