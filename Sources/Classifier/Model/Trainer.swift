/// Turns an office's priors and lessons into a model.
struct Trainer {
    private struct Example {
        var text: FoldedText
        var findings: [CueTable.Finding]
        var label: Int
        var weight: Float
        var origin: Origin
    }

    private enum Origin {
        /// A category's name: learned from, but it says nothing about how well real mail is told apart.
        case name
        /// An example the office wrote.
        case written
        /// A message somebody decided.
        case decided
    }

    private let options: TrainingOptions
    private let categories: [String]
    private let columns: [String: Int]
    private let cues: CueTable
    private var examples: [Example] = []

    init(priors: [CategoryPrior], lessons: [Lesson], options: TrainingOptions) {
        self.options = options
        categories = Self.categories(priors, lessons)
        let columns = Dictionary(uniqueKeysWithValues: zip(categories, categories.indices))
        self.columns = columns
        cues = CueTable(
            priors.flatMap { prior in
                prior.cues.map { .init(cue: $0, column: columns[prior.code] ?? 0) }
            }
        )
        let names = Dictionary(priors.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        for code in categories { add(names[code] ?? code, code, 1, .name) }
        for prior in priors {
            for example in prior.examples { add(example, prior.code, 1, .written) }
        }
        for lesson in lessons where lesson.weight > 0 { add(lesson.text, lesson.label, lesson.weight, .decided) }
    }

    /// Codes of the priors in their order, then labels that only lessons know in alphabetical order.
    private static func categories(_ priors: [CategoryPrior], _ lessons: [Lesson]) -> [String] {
        var known = Set<String>()
        let first = priors.map(\.code).filter { known.insert($0).inserted }
        return first + Set(lessons.map(\.label)).subtracting(known).sorted()
    }

    private mutating func add(_ text: String, _ code: String, _ weight: Float, _ origin: Origin) {
        var folded = FoldedText(Document(lesson: text).source)
        let findings = cues.findings(in: folded)
        folded.shapeDigits()
        examples.append(
            Example(text: folded, findings: findings, label: columns[code] ?? 0, weight: weight, origin: origin)
        )
    }

    func train() -> Model {
        let vocabulary = Vocabulary(texts: examples.map(\.text), limit: options.longestVocabulary)
        let samples = examples.map {
            LogisticSolver.Sample(vector: FeatureVector($0.text, vocabulary), label: $0.label, weight: $0.weight)
        }
        let strengths = cueStrengths()
        let temperature = temperature(samples, rows: vocabulary.worth.count, strengths)
        let solver = solved(samples, rows: vocabulary.worth.count)
        return Model(
            categories: categories,
            threshold: options.threshold,
            vocabulary: vocabulary,
            weights: solver.weights.rounded(),
            bias: solver.bias,
            cues: cues,
            cueStrengths: strengths,
            temperature: temperature
        )
    }

    private func solved(_ samples: [LogisticSolver.Sample], rows: Int) -> LogisticSolver {
        var solver = LogisticSolver(rows: rows, columns: categories.count, closeness: options.closeness)
        solver.run(samples, passes: options.passes, seed: options.seed)
        return solver
    }

    /// A cue is what an office believes before it has examples; each example makes it count less.
    private func cueStrengths() -> [Float] {
        var seen = [Float](repeating: 0, count: categories.count)
        for example in examples where example.origin != .name { seen[example.label] += example.weight }
        return seen.map { options.cueStrength / (1 + $0) }
    }
}

extension Trainer {
    /// How much less sure to be of mail than of examples that were written to be clear.
    private static let doubtOfWritten: Float = 0.6

    private func temperature(_ samples: [LogisticSolver.Sample], rows: Int, _ strengths: [Float]) -> Float {
        let messages = examples.filter { $0.origin != .name }
        guard !messages.isEmpty else { return 1 }
        let written = Float(messages.filter { $0.origin == .written }.count) / Float(messages.count)
        let fitted = Temperature.fitted(to: heldOut(samples, rows: rows, strengths))
        return fitted * (1 + Self.doubtOfWritten * written)
    }

    /// Logits of messages by models that have not seen them: five folds of a small set, a tenth of a large one.
    private func heldOut(
        _ samples: [LogisticSolver.Sample],
        rows: Int,
        _ strengths: [Float]
    ) -> [Temperature.Sample] {
        let counts = Dictionary(grouping: examples.filter { $0.origin != .name }, by: \.label).mapValues(\.count)
        var order = examples.indices.filter { examples[$0].origin != .name && (counts[examples[$0].label] ?? 0) > 1 }
        var random = SeededOrder(seed: options.seed ^ 0x5eed)
        random.shuffle(&order)
        let shuffled = order.enumerated().sorted {
            (examples[$0.element].label, $0.offset) < (examples[$1.element].label, $1.offset)
        }
        let isSmall = order.count <= 2_000
        let folds = isSmall ? 5 : 10
        var result: [Temperature.Sample] = []
        for fold in 0..<(isSmall ? folds : 1) {
            let kept = shuffled.indices.filter { $0 % folds == fold }.map { shuffled[$0].element }
            let unseen = Set(kept)
            let solver = solved(samples.indices.filter { !unseen.contains($0) }.map { samples[$0] }, rows: rows)
            result += kept.map { index in
                let prior = cues.logits(examples[index].findings, strengths: strengths)
                let logits = zip(solver.logits(samples[index].vector), prior).map { $0 + $1 }
                return .init(logits: logits, label: samples[index].label)
            }
        }
        return result
    }
}

extension Model {
    /// Trains on an office's priors and the decisions its people made. Deterministic for one seed, on one thread;
    /// 10,000 short messages in 77 categories take some two seconds.
    package static func train(
        priors: [CategoryPrior],
        lessons: [Lesson],
        options: TrainingOptions = TrainingOptions()
    ) -> Model {
        Trainer(priors: priors, lessons: lessons, options: options).train()
    }
}
