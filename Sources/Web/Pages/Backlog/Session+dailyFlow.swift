import QueueStore
import Triage
import WorkingTime

/// What one day brought and took away.
struct DailyFlow: Sendable, Hashable {
    let day: CivilDate
    var received = 0
    var closed = 0
}

extension Session {
    /// What came and what was closed on each of some days, oldest first and without gaps, of what a scope may tell. It
    /// reads the daily totals and no enquiry.
    func dailyFlow(_ days: ClosedRange<CivilDate>, in scope: FigureScope) throws -> [DailyFlow] {
        let numbers = days.lowerBound.daysSinceEpoch...days.upperBound.daysSinceEpoch
        var flow = numbers.map { DailyFlow(day: CivilDate(daysSinceEpoch: $0)) }
        _ = try rows(
            """
            SELECT day, measure, CAST(sum(count) AS BIGINT) FROM daily_total
            WHERE day >= \(days.lowerBound.description) AND day <= \(days.upperBound.description)
                AND measure IN ('received', 'closed') AND \(sql: scope.told)
            GROUP BY day, measure
            """
        ) { row in
            guard let day = CivilDate(row.text(0)) else { return }
            let index = day.daysSinceEpoch - numbers.lowerBound
            if row.text(1) == DailyMeasure.received.description {
                flow[index].received = Int(row.integer(2))
            } else {
                flow[index].closed = Int(row.integer(2))
            }
        }
        return flow
    }
}

extension FigureScope {
    /// What holds of the totals that are told.
    fileprivate var told: Statement {
        let conditions: [Statement?] = [
            inbox.map { "inbox = \($0)" },
            allowed.map { "inbox IN \(list: $0.sorted())" },
            hidden.isEmpty ? nil : "category NOT IN \(list: hidden.sorted())",
        ]
        let asked = conditions.compactMap(\.self)
        return asked.isEmpty ? "1 = 1" : .joined(asked, by: " AND ")
    }
}
