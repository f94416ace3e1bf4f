import QueueStore
import Triage
import WorkingTime

/// A status as a tag: word, sign and colour say the same, so that none is needed to know it.
struct StatusTag {
    let status: ClockStatus

    var html: HTML {
        span(.class("tag \(status.rawValue)"), .data("sign", sign)) { word }
    }

    /// The word people use.
    var word: String {
        switch status {
        case .onTime: "on time"
        case .atRisk: "at risk"
        case .late: "late"
        case .paused: "paused"
        case .notStarted: "not started"
        case .met: "met"
        case .missed: "missed"
        case .none: "no deadline"
        }
    }

    private var sign: String {
        switch status {
        case .onTime, .met: "✓"
        case .atRisk: "△"
        case .late, .missed: "!"
        case .paused: "‖"
        case .notStarted, .none: "–"
        }
    }
}

/// A short word in a frame.
///
/// - Parameter kind: `mind` for advisories, `urgent`, or empty.
func tag(_ text: String, kind: String = "", sign: String = "") -> HTML {
    span(.class("tag \(kind)"), .data("sign", sign)) { text }
}
