/// A phrase that speaks for a category before anything was learned.
///
/// The phrase is literal words, matched without regard to capitals, accents and punctuation, on word boundaries.
/// `*` at the end of a word stands for any ending ("transcript*" is "transcript" and "transcripts"). A phrase without
/// any letter or digit never matches. `weight` is how strongly it speaks, from 1 (a hint) to 5 (decisive);
/// negative speaks against.
package struct Cue: Sendable, Codable, Hashable {
    package var phrase: String
    package var weight: Float

    package init(phrase: String, weight: Float = 1) {
        self.phrase = phrase
        self.weight = weight
    }
}

extension Cue {
    /// Reads `phrase` and `weight`; a cue without a weight has weight 1.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        phrase = try values.decode(String.self, forKey: .phrase)
        weight = try values.decodeIfPresent(Float.self, forKey: .weight) ?? 1
    }
}
