/// A sum of daily totals over a month and the inboxes asked for.
package struct MonthlyTotal: Hashable, Sendable {
    package let month: YearMonth
    package let category: String
    package let measure: DailyMeasure
    package let count: Int

    package init(month: YearMonth, category: String, measure: DailyMeasure, count: Int) {
        self.month = month
        self.category = category
        self.measure = measure
        self.count = count
    }
}

/// What came, what was closed and how timely, month by month and category by category.
///
/// Figures are told as things stand now: an enquiry that is reopened was never closed, and one that is moved to another
/// category was always there. So what is carried over is always what came less what was closed.
package struct MonthlyReport: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        /// A code of the kit.
        package let category: String
        package let figures: ReportFigures
    }

    package struct Month: Hashable, Sendable {
        package let month: YearMonth
        package let total: ReportFigures
        /// By code; categories without any figure are left out.
        package let byCategory: [Line]
    }

    /// Ten years: no report tells more months.
    package static let longest = 120

    /// Oldest first, without gaps.
    package let months: [Month]
    /// All months together; carried over is that of the last.
    package let total: ReportFigures

    /// - Parameters:
    ///   - opening: what was open before the first month, by category.
    ///   - totals: those of other months are passed over.
    package init(months: ClosedRange<YearMonth>, opening: [String: Int], totals: [MonthlyTotal]) {
        let byMonth = Dictionary(grouping: totals, by: \.month)
        var carried = opening
        var told: [Month] = []
        var month = months.lowerBound
        while month <= months.upperBound, told.count < Self.longest {
            told.append(Self.tell(month, byMonth[month] ?? [], &carried))
            month = month.adding(months: 1)
        }
        self.months = told
        total = told.map(\.total).reduce(ReportFigures(), +)
    }

    /// The months a report of a range tells: at most `longest`, the last ones.
    package static func told(of months: ClosedRange<YearMonth>) -> ClosedRange<YearMonth> {
        let first = months.upperBound.adding(months: 1 - longest)
        return max(first, months.lowerBound)...months.upperBound
    }

    private static func tell(_ month: YearMonth, _ totals: [MonthlyTotal], _ carried: inout [String: Int]) -> Month {
        var figures: [String: ReportFigures] = [:]
        for total in totals { figures[total.category, default: ReportFigures()].add(total.measure, total.count) }
        for (category, open) in carried { figures[category, default: ReportFigures()].carriedOver = open }
        let lines = figures.map { category, figures in
            var figures = figures
            figures.carriedOver += figures.received - figures.closed
            carried[category] = figures.carriedOver
            return Line(category: category, figures: figures)
        }
        let sum = lines.map(\.figures).reduce(into: ReportFigures()) { $0.addBeside($1) }
        return Month(
            month: month,
            total: sum,
            byCategory: lines.filter { $0.figures != ReportFigures() }.sorted { $0.category < $1.category }
        )
    }
}
