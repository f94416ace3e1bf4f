extension Model {
    /// Learns one lesson at once, so that a correction acts before the next full training.
    ///
    /// Features not met before get rows of their own. A lesson whose label the model does not know changes nothing:
    /// a new category needs a full training.
    package mutating func learn(_ lesson: Lesson) {
        guard lesson.weight > 0, let label = categories.firstIndex(of: lesson.label) else { return }
        var text = FoldedText(Document(lesson: lesson.text).source)
        let findings = cues.findings(in: text)
        text.shapeDigits()
        addRows(for: text)
        let vector = FeatureVector(text, vocabulary)
        var logits = logits(text, findings)
        let size = vector.values.reduce(1) { $0 + $1 * $1 }
        let limit = lesson.weight * Self.furthestStep
        var change = [Float](repeating: 0, count: logits.count)
        for _ in 0..<Self.steps {
            var probabilities = logits
            Softmax.replace(&probabilities, temperature: temperature)
            guard probabilities[label] < Self.sureEnough else { break }
            for column in change.indices {
                let wanted = (column == label ? 1 : 0) - probabilities[column]
                let move = max(-limit, min(limit, change[column] + wanted * temperature / size)) - change[column]
                change[column] += move
                logits[column] += move * size
            }
        }
        apply(change, to: vector)
    }

    /// The model after one more lesson.
    package func learning(_ lesson: Lesson) -> Model {
        var model = self
        model.learn(lesson)
        return model
    }

    /// A lesson is followed until its own message would be put where it belongs with this probability …
    private static let sureEnough: Float = 0.7
    /// … or this many steps were taken,
    private static let steps = 24
    /// … but never so far that one message outweighs all others: the most any weight moves, in logits.
    private static let furthestStep: Float = 6

    /// New features are no longer given rows from here on; a full training makes room again.
    private static let mostRows = 140_000

    private mutating func addRows(for text: FoldedText) {
        var slots: [Int] = []
        FeatureSlots.forEach(in: text) { if vocabulary.rows[$0] == 0 { slots.append($0) } }
        for slot in slots where weights.rowCount < Self.mostRows && vocabulary.rows[slot] == 0 {
            vocabulary.addRow(forSlot: slot)
            weights.addRow()
        }
    }

    private mutating func apply(_ change: [Float], to vector: FeatureVector) {
        var groups = [SIMD4<Float>](repeating: .zero, count: weights.lanes)
        for column in change.indices { groups[column / 4][column % 4] = change[column] }
        weights.add(groups, times: vector)
        for lane in bias.indices { bias[lane] += groups[lane] }
    }
}
