/// What an office says about a category before the model has seen any mail: its name in words, cues and examples.
package struct CategoryPrior: Sendable, Codable, Hashable {
    /// The category's code, the label of lessons.
    package var code: String
    /// The category in words; learned as one more example.
    package var name: String
    package var cues: [Cue]
    /// Whole messages, subject on the first line, that belong here.
    package var examples: [String]

    package init(code: String, name: String, cues: [Cue] = [], examples: [String] = []) {
        self.code = code
        self.name = name
        self.cues = cues
        self.examples = examples
    }
}
