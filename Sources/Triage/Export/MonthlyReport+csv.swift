extension MonthlyReport {
    /// A line for each month and category: what a spreadsheet can sum and turn as it likes. Outcomes and causes have a
    /// column each, whether or not any occurred.
    package var csv: CSVDocument {
        var document = CSVDocument(header: Self.columns)
        for month in months {
            for line in month.byCategory {
                document.add([.text(month.month.description), .text(line.category)] + Self.cells(line.figures))
            }
        }
        return document
    }

    private static let columns =
        [
            "month", "category", "received", "closed", "answered", "on_time", "late", "late_original", "working_days",
            "mean_working_days", "carried_over",
        ] + Outcome.allCases.map { "outcome:" + $0.rawValue }
        + LatenessCause.Kind.allCases.map { "late:" + $0.rawValue }

    private static func cells(_ figures: ReportFigures) -> [CSVCell] {
        let counts = [
            figures.received, figures.closed, figures.answered, figures.onTime, figures.late, figures.lateOriginal,
            figures.workingDays,
        ]
        return counts.map(CSVCell.number)
            + [.optional(figures.meanWorkingDays), .number(figures.carriedOver)]
            + Outcome.allCases.map { .number(figures.outcomes[$0] ?? 0) }
            + LatenessCause.Kind.allCases.map { .number(figures.causes[$0] ?? 0) }
    }
}
