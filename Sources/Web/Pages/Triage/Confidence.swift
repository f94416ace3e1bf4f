import QueueStore
import Triage

/// How sure the classifier is, in words and in figures.
struct Confidence {
    /// 0 to 1, calibrated.
    let probability: Double
    /// Whether that is below the office's threshold.
    let abstained: Bool

    init(_ row: TriageRow) {
        probability = row.summary.probability
        abstained = row.abstained
    }

    init(_ proposal: Proposal) {
        probability = proposal.probability
        abstained = proposal.abstained
    }

    /// “almost certain, 97%”.
    var inWords: String { "\(word), \(Self.percent(probability))" }

    private var word: String {
        if abstained { return "only a guess" }
        switch probability {
        case 0.95...: return "almost certain"
        case 0.8...: return "sure"
        case 0.6...: return "fairly sure"
        default: return "not very sure"
        }
    }

    /// “87%”. What is not certain is never 100%.
    static func percent(_ probability: Double) -> String {
        "\(min(max(Int((probability * 100).rounded()), 1), 99))%"
    }
}
