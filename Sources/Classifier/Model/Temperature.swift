#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Finds the temperature that makes held-out probabilities honest: the one with the least negative log-likelihood
/// (Guo and others, "On calibration of modern neural networks", 2017).
enum Temperature {
    struct Sample {
        var logits: [Float]
        var label: Int
    }

    /// Golden-section search of the logarithm between e⁻³ and e³; one half, which suits what few
    /// examples give, when there is too little to learn from.
    static func fitted(to samples: [Sample]) -> Float {
        guard samples.count >= 10 else { return 0.5 }
        let ratio: Float = 0.618_034
        var low: Float = -3
        var high: Float = 3
        var inner = (high - ratio * (high - low), low + ratio * (high - low))
        var losses = (loss(samples, inner.0), loss(samples, inner.1))
        for _ in 0..<24 {
            if losses.0 < losses.1 {
                high = inner.1
                inner = (high - ratio * (high - low), inner.0)
                losses = (loss(samples, inner.0), losses.0)
            } else {
                low = inner.0
                inner = (inner.1, low + ratio * (high - low))
                losses = (losses.1, loss(samples, inner.1))
            }
        }
        return exp((low + high) / 2)
    }

    private static func loss(_ samples: [Sample], _ logarithm: Float) -> Float {
        let temperature = exp(logarithm)
        return samples.reduce(0) { $0 + Softmax.loss($1.logits, label: $1.label, temperature: temperature) }
    }
}
