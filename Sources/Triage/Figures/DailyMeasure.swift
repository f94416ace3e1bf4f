/// What is counted day by day.
package enum DailyMeasure: Hashable, Sendable, LosslessStringConvertible {
    case received
    case closed
    /// Closed with an outcome whose time is measured: what `workingDays` is the sum over.
    case answered
    case closedOnTime
    /// Late against the due date with all that stopped the clock.
    case closedLate
    /// Late against the due date as it first stood.
    case closedLateOriginal
    /// The sum of working days from receipt to closing.
    case workingDays
    case outcome(Outcome)
    case late(LatenessCause.Kind)

    private static let plain: [String: DailyMeasure] = [
        "received": .received, "closed": .closed, "answered": .answered, "closed-on-time": .closedOnTime,
        "closed-late": .closedLate, "closed-late-original": .closedLateOriginal, "working-days": .workingDays,
    ]

    /// Reads what `description` writes.
    package init?(_ description: String) {
        if let plain = Self.plain[description] {
            self = plain
        } else if description.hasPrefix("outcome:"), let outcome = Outcome(rawValue: String(description.dropFirst(8))) {
            self = .outcome(outcome)
        } else if description.hasPrefix("late:"),
            let kind = LatenessCause.Kind(rawValue: String(description.dropFirst(5)))
        {
            self = .late(kind)
        } else {
            return nil
        }
    }

    /// The name it is kept under, such as `closed-late` or `outcome:supplied`.
    package var description: String {
        switch self {
        case .received: "received"
        case .closed: "closed"
        case .answered: "answered"
        case .closedOnTime: "closed-on-time"
        case .closedLate: "closed-late"
        case .closedLateOriginal: "closed-late-original"
        case .workingDays: "working-days"
        case .outcome(let outcome): "outcome:" + outcome.rawValue
        case .late(let kind): "late:" + kind.rawValue
        }
    }
}
