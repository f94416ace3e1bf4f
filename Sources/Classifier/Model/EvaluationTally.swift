/// Answers counted while a model is evaluated.
struct EvaluationTally {
    private struct Bin {
        var count = 0
        var right = 0
        var probability = 0.0
    }

    private struct Category {
        var right = 0
        var answered = 0
        var occurring = 0
    }

    private var categories: [String: Category] = [:]
    private var bins = Array(repeating: Bin(), count: 15)
    private var documents = 0
    private var right = 0
    private var amongThree = 0
    private var covered = 0
    private var coveredRight = 0

    mutating func count(_ answer: Answer, right label: String) {
        let isRight = answer.category == label
        documents += 1
        right += isRight ? 1 : 0
        amongThree += isRight || answer.alternatives.prefix(2).contains { $0.code == label } ? 1 : 0
        covered += answer.abstained ? 0 : 1
        coveredRight += isRight && !answer.abstained ? 1 : 0
        categories[label, default: Category()].occurring += 1
        categories[answer.category, default: Category()].answered += 1
        categories[label, default: Category()].right += isRight ? 1 : 0
        let bin = max(0, min(bins.count - 1, Int(answer.probability * Double(bins.count))))
        bins[bin].count += 1
        bins[bin].right += isRight ? 1 : 0
        bins[bin].probability += answer.probability
    }

    func evaluation(threshold: Double) -> Evaluation {
        let total = Double(max(1, documents))
        let scores = categories.keys.sorted().map { code in
            let category = categories[code] ?? Category()
            return 2 * Double(category.right) / Double(category.answered + category.occurring)
        }
        return Evaluation(
            documents: documents,
            accuracy: Double(right) / total,
            amongFirstThree: Double(amongThree) / total,
            macroF1: scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count),
            threshold: threshold,
            coverage: Double(covered) / total,
            precision: covered == 0 ? 1 : Double(coveredRight) / Double(covered),
            calibrationError: bins.reduce(0) { $0 + abs(Double($1.right) - $1.probability) } / total
        )
    }
}
