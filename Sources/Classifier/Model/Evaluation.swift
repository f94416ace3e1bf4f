/// How well a model does on messages whose category is known.
package struct Evaluation: Sendable, Codable, Hashable {
    package var documents: Int
    /// Part of all answers that are right, 0...1, abstained or not.
    package var accuracy: Double
    /// Part of all messages whose category is among the first three, 0...1.
    package var amongFirstThree: Double
    /// The mean of the categories' F1, 0...1, over categories that occur or were answered.
    package var macroF1: Double
    /// The model's threshold, at which the next two were taken.
    package var threshold: Double
    /// Part of messages it does not abstain on, 0...1.
    package var coverage: Double
    /// Part of those that it gets right, 0...1; 1 when it abstains on all.
    package var precision: Double
    /// Expected calibration error over 15 bins of equal width (Guo and others, 2017), 0...1.
    package var calibrationError: Double

    /// Classifies every lesson's text (subject on the first line) and compares.
    package static func evaluate(_ model: Model, _ labelled: [Lesson]) -> Evaluation {
        var tally = EvaluationTally()
        for lesson in labelled {
            tally.count(model.classify(Document(lesson: lesson.text)), right: lesson.label)
        }
        return tally.evaluation(threshold: model.threshold)
    }

    package init(
        documents: Int,
        accuracy: Double,
        amongFirstThree: Double,
        macroF1: Double,
        threshold: Double,
        coverage: Double,
        precision: Double,
        calibrationError: Double
    ) {
        self.documents = documents
        self.accuracy = accuracy
        self.amongFirstThree = amongFirstThree
        self.macroF1 = macroF1
        self.threshold = threshold
        self.coverage = coverage
        self.precision = precision
        self.calibrationError = calibrationError
    }
}
