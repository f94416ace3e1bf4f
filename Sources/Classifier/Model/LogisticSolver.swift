#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Multinomial logistic regression by stochastic dual coordinate ascent (Shalev-Shwartz and Zhang, 2013).
///
/// Each lesson's dual variables are moved several times before its features are touched: their effect on the lesson's
/// own scores is known in closed form, so the cheap part is repeated and the dear part is not. There is no learning
/// rate to choose and the result is the same on every machine with the same order.
struct LogisticSolver {
    /// One lesson as numbers.
    struct Sample: Sendable {
        var vector: FeatureVector
        var label: Int
        var weight: Float
    }

    private(set) var weights: WeightTable
    private(set) var bias: [SIMD4<Float>]
    private let closeness: Float
    private static let innerSteps = 6

    init(rows: Int, columns: Int, closeness: Float) {
        weights = WeightTable(rows: rows, columns: columns)
        bias = Array(repeating: .zero, count: weights.lanes)
        self.closeness = closeness
    }

    /// Passes over the samples `passes` times in a seeded order.
    mutating func run(_ samples: [Sample], passes: Int, seed: UInt64) {
        var duals = [Float](repeating: 0, count: samples.count * weights.columns)
        var order = Array(samples.indices)
        var random = SeededOrder(seed: seed)
        for _ in 0..<passes {
            random.shuffle(&order)
            for index in order { learn(samples[index], &duals, from: index * weights.columns) }
        }
    }

    /// Scores of a sample before the softmax.
    func logits(_ vector: FeatureVector) -> [Float] {
        var scores = bias
        weights.addScores(of: vector, to: &scores)
        return (0..<weights.columns).map { scores[$0 / 4][$0 % 4] }
    }

    private mutating func learn(_ sample: Sample, _ duals: inout [Float], from start: Int) {
        let strength = closeness * sample.weight
        let size = sample.vector.values.reduce(1) { $0 + $1 * $1 }
        let step = 2 / (2 + strength * size)
        var scores = logits(sample.vector)
        var change = [Float](repeating: 0, count: weights.columns)
        for _ in 0..<Self.innerSteps {
            var probabilities = scores
            Softmax.replace(&probabilities)
            for column in change.indices {
                let wanted = strength * ((column == sample.label ? 1 : 0) - probabilities[column])
                let move = step * (wanted - duals[start + column])
                duals[start + column] += move
                change[column] += move
                scores[column] += size * move
            }
        }
        apply(change, sample.vector)
    }

    private mutating func apply(_ change: [Float], _ vector: FeatureVector) {
        var groups = [SIMD4<Float>](repeating: .zero, count: weights.lanes)
        for column in change.indices { groups[column / 4][column % 4] = change[column] }
        weights.add(groups, times: vector)
        for lane in bias.indices { bias[lane] += groups[lane] }
    }
}
