@testable import Classifier
import Testing

@Suite("Evaluation")
struct EvaluationTests {
    private func answer(_ category: String, _ probability: Double, _ others: [String] = []) -> Answer {
        Answer(
            category: category,
            probability: probability,
            abstained: probability < 0.5,
            alternatives: others.map { .init(code: $0, probability: 0.01) },
            because: []
        )
    }

    @Test("figures are those counted by hand")
    func byHand() {
        var tally = EvaluationTally()
        tally.count(answer("a", 0.9), right: "a")
        tally.count(answer("a", 0.9, ["b"]), right: "b")
        tally.count(answer("b", 0.4), right: "b")
        tally.count(answer("b", 0.4, ["c", "d", "a"]), right: "a")
        let figures = tally.evaluation(threshold: 0.5)
        #expect(figures.documents == 4)
        #expect(figures.accuracy == 0.5)
        #expect(figures.amongFirstThree == 0.75)
        #expect(figures.macroF1 == 0.5)
        #expect(figures.coverage == 0.5)
        #expect(figures.precision == 0.5)
        #expect(abs(figures.calibrationError - 0.25) < 1e-9)
    }

    @Test("nothing to evaluate gives noughts, and precision 1")
    func nothing() {
        let figures = EvaluationTally().evaluation(threshold: 0.5)
        #expect(figures.documents == 0 && figures.accuracy == 0 && figures.macroF1 == 0 && figures.precision == 1)
    }

    @Test("a model is right about what it was taught")
    func model() {
        let lessons = Office.priors.flatMap { prior in prior.examples.map { Lesson(text: $0, label: prior.code) } }
        #expect(Evaluation.evaluate(Office.model, lessons).accuracy == 1)
    }

    @Test("temperature is above 1 for a model too sure of itself and below 1 for one too modest")
    func temperature() {
        func samples(_ logit: Float, rightOutOfTen: Int) -> [Temperature.Sample] {
            (0..<100).map { .init(logits: [logit, 0, 0], label: $0 % 10 < rightOutOfTen ? 0 : 1) }
        }
        #expect(Temperature.fitted(to: samples(8, rightOutOfTen: 6)) > 2)
        #expect(Temperature.fitted(to: samples(0.5, rightOutOfTen: 9)) < 0.5)
        #expect(Temperature.fitted(to: []) == 0.5)
    }

    @Test("the solver separates what can be separated and puts equal weight on what cannot")
    func solver() {
        let texts = ["apple pie", "apple tart", "river bank", "river boat", "stone"].map { FoldedText($0) }
        let vocabulary = Vocabulary(texts: texts, limit: 10_000)
        let labels = [0, 0, 1, 1, 0]
        let samples = zip(texts, labels).map {
            LogisticSolver.Sample(vector: FeatureVector($0, vocabulary), label: $1, weight: 1)
        }
        var solver = LogisticSolver(rows: vocabulary.worth.count, columns: 2, closeness: 10)
        solver.run(samples, passes: 20, seed: 1)
        for sample in samples {
            let logits = solver.logits(sample.vector)
            #expect((logits[1] > logits[0]) == (sample.label == 1))
        }
        let unseen = solver.logits(FeatureVector(FoldedText("zzz qqq"), vocabulary))
        #expect(abs(unseen[0] + unseen[1]) < 0.001)
    }

    @Test("a vocabulary keeps to its limit and drops the rarest first")
    func limit() {
        let texts = ["loan loan book", "loan of a book", "loan"].map { FoldedText($0) }
        let whole = Vocabulary(texts: texts, limit: 1_000_000)
        let small = Vocabulary(texts: texts, limit: 30)
        #expect(whole.worth.count > 30)
        #expect(small.worth.count <= 30 && small.worth.count > 0)
    }
}
