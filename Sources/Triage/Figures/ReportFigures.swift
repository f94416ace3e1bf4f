/// The figures of some stretch of time.
package struct ReportFigures: Hashable, Sendable {
    package var received = 0
    package var closed = 0
    /// Closed with an outcome whose time is measured.
    package var answered = 0
    package var onTime = 0
    /// Late against the due date with all that stopped the clock.
    package var late = 0
    /// Late against the due date as it first stood.
    package var lateOriginal = 0
    /// Of all that were answered together, from receipt to closing.
    package var workingDays = 0
    package var outcomes: [Outcome: Int] = [:]
    /// Why the late ones were late; together they are `late`.
    package var causes: [LatenessCause.Kind: Int] = [:]
    /// Open at the end of that time.
    package var carriedOver = 0

    package init() {}

    /// Working days to an answer, on average; nil when nothing was answered.
    package var meanWorkingDays: Double? { answered > 0 ? Double(workingDays) / Double(answered) : nil }

    /// The share of what had a due date that was in time, 0 to 1; nil when nothing was due.
    package var shareOnTime: Double? { onTime + late > 0 ? Double(onTime) / Double(onTime + late) : nil }

    package mutating func add(_ measure: DailyMeasure, _ count: Int) {
        switch measure {
        case .received: received += count
        case .closed: closed += count
        case .answered: answered += count
        case .closedOnTime: onTime += count
        case .closedLate: late += count
        case .closedLateOriginal: lateOriginal += count
        case .workingDays: workingDays += count
        case .outcome(let outcome): outcomes[outcome, default: 0] += count
        case .late(let kind): causes[kind, default: 0] += count
        }
    }

    /// Adds what happened in the same time elsewhere.
    mutating func addBeside(_ other: ReportFigures) {
        let open = carriedOver + other.carriedOver
        self = self + other
        carriedOver = open
    }

    /// These figures and those of the time after: what is carried over is what is open at the end.
    static func + (earlier: ReportFigures, later: ReportFigures) -> ReportFigures {
        var sum = earlier
        sum.received += later.received
        sum.closed += later.closed
        sum.answered += later.answered
        sum.onTime += later.onTime
        sum.late += later.late
        sum.lateOriginal += later.lateOriginal
        sum.workingDays += later.workingDays
        sum.outcomes.merge(later.outcomes, uniquingKeysWith: +)
        sum.causes.merge(later.causes, uniquingKeysWith: +)
        sum.carriedOver = later.carriedOver
        return sum
    }
}
