import Triage
package import WorkingTime

/// What one day brought and took away.
package struct DailyFlow: Sendable, Hashable {
    package let day: CivilDate
    package var received = 0
    package var closed = 0
}

extension Session {
    /// What came and what was closed on each of some days, oldest first and without gaps, of what a scope may tell. It
    /// reads the daily totals and no enquiry.
    package func dailyFlow(_ days: ClosedRange<CivilDate>, in scope: FigureScope) throws -> [DailyFlow] {
        let numbers = days.lowerBound.daysSinceEpoch...days.upperBound.daysSinceEpoch
        var flow = numbers.map { DailyFlow(day: CivilDate(daysSinceEpoch: $0)) }
        _ = try rows(
            """
            SELECT day, measure, CAST(sum(count) AS BIGINT) FROM daily_total
            WHERE day >= \(days.lowerBound.description) AND day <= \(days.upperBound.description)
                AND measure IN ('received', 'closed') AND \(sql: scope.condition)
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
