#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

enum Softmax {
    /// Turns logits into probabilities that sum to 1, each logit divided by `temperature` first.
    static func replace(_ logits: inout [Float], temperature: Float = 1) {
        guard let greatest = logits.max() else { return }
        var sum: Float = 0
        for index in logits.indices {
            logits[index] = exp((logits[index] - greatest) / temperature)
            sum += logits[index]
        }
        for index in logits.indices { logits[index] /= sum }
    }

    /// `-ln p(label)` of the logits, finite however far off they are.
    static func loss(_ logits: [Float], label: Int, temperature: Float) -> Float {
        let greatest = logits.max() ?? 0
        var sum: Float = 0
        for logit in logits { sum += exp((logit - greatest) / temperature) }
        return log(sum) - (logits[label] - greatest) / temperature
    }
}
