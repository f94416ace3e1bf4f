package import Classifier

/// What the classifier and the router make of an enquiry before anybody has looked. A person agrees or corrects.
package struct Proposal: Hashable, Decodable, Sendable {
    package struct Alternative: Hashable, Decodable, Sendable {
        package let code: String
        /// 0 to 1.
        package let probability: Double

        package init(code: String, probability: Double) {
            self.code = code
            self.probability = probability
        }
    }

    /// The best guess, also when the classifier abstains.
    package let category: String
    /// 0 to 1, calibrated.
    package let probability: Double
    /// Whether the probability is below the office's threshold.
    package let abstained: Bool
    package let alternatives: [Alternative]
    /// The words that decided.
    package let because: [String]
    package let language: Language
    /// Values as they stand in the text.
    package let facts: [String: [String]]
    /// Facts the category requires that the text does not give.
    package let missing: [String]
    package let advisories: [Advisory]
    /// The words that set each advisory off.
    package let advisoryReasons: [String: [String]]
    package let route: Route?
    /// What is distressing about it; nil in records older than the distinction.
    package let subjects: [DistressingSubject]?

    package init(
        category: String,
        probability: Double,
        abstained: Bool,
        alternatives: [Alternative],
        because: [String],
        language: Language,
        facts: [String: [String]],
        missing: [String],
        advisories: [Advisory],
        advisoryReasons: [String: [String]],
        route: Route?,
        subjects: [DistressingSubject]? = nil
    ) {
        self.category = category
        self.probability = probability
        self.abstained = abstained
        self.alternatives = alternatives
        self.because = because
        self.language = language
        self.facts = facts
        self.missing = missing
        self.advisories = advisories
        self.advisoryReasons = advisoryReasons
        self.route = route
        self.subjects = subjects
    }
}
