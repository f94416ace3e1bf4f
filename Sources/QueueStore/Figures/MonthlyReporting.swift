package import Triage
import WorkingTime

extension Session {
    /// The figures of some months, of what a scope may tell. It reads the monthly totals and no enquiry, so that its
    /// cost follows months and categories, not what was received.
    ///
    /// - Parameter months: the last `MonthlyReport.longest` of them are told.
    package func report(months: ClosedRange<YearMonth>, in scope: FigureScope) throws -> MonthlyReport {
        let told = MonthlyReport.told(of: months)
        return MonthlyReport(
            months: told,
            opening: try openBefore(told.lowerBound, scope),
            totals: try monthlyTotals(told, scope)
        )
    }

    /// What came less what was closed before a month, by category. The sums are cast because a sum of whole numbers is
    /// a decimal to PostgreSQL.
    private func openBefore(_ month: YearMonth, _ scope: FigureScope) throws -> [String: Int] {
        let counts = try rows(
            """
            SELECT category, CAST(sum(CASE measure WHEN 'received' THEN count ELSE -count END) AS BIGINT)
            FROM monthly_total
            WHERE measure IN ('received', 'closed') AND month < \(month.description) AND \(sql: scope.condition)
            GROUP BY category
            """
        ) { (category: $0.text(0), open: Int($0.integer(1))) }
        return Dictionary(counts.map { ($0.category, $0.open) }, uniquingKeysWith: +)
    }

    private func monthlyTotals(_ months: ClosedRange<YearMonth>, _ scope: FigureScope) throws -> [MonthlyTotal] {
        try rows(
            """
            SELECT month, category, measure, CAST(sum(count) AS BIGINT) FROM monthly_total
            WHERE month >= \(months.lowerBound.description) AND month <= \(months.upperBound.description)
                AND \(sql: scope.condition)
            GROUP BY month, category, measure
            """
        ) { row in
            guard let month = YearMonth(row.text(0)), let measure = DailyMeasure(row.text(2)) else { return nil }
            return MonthlyTotal(
                month: month,
                category: row.text(1),
                measure: measure,
                count: Int(row.integer(3))
            )
        }.compactMap { $0 }
    }
}
