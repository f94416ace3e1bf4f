package import Triage
package import WorkingTime

extension Session {
    /// Brings the daily and monthly totals after one write: takes out what the enquiry counted for and puts in what it
    /// counts for now. To be called once for each write of the read model, in the same transaction and after it.
    ///
    /// - Parameters:
    ///   - before: the enquiry as it was when it was last counted; nil for a new one.
    ///   - calendar: the one in force. A closing keeps the working days it was counted with until it is counted again.
    package func countDaily(
        from before: Enquiry?,
        to after: Enquiry,
        zone: Zone,
        calendar: HolidayCalendar
    ) throws {
        let counted = try before.map { CountedEnquiry($0, closing: try closingFigures(of: $0)) }
        let current = CountedEnquiry(after, closing: ClosingFigures(of: after, zone: zone, calendar: calendar))
        guard counted != current else { return }
        if counted?.closing != current.closing { try save(current.closing, of: after.reference) }
        var changes = DailyContribution.of(current, zone: zone)
        if let counted {
            for (key, count) in DailyContribution.of(counted, zone: zone) { changes[key, default: 0] -= count }
        }
        try add(changes)
    }

    /// What the closing of an enquiry was counted as.
    private func closingFigures(of enquiry: Enquiry) throws -> ClosingFigures? {
        guard enquiry.state == .closed else { return nil }
        return try first(
            """
            SELECT working_days, late_original, late_cause, late_because FROM enquiry
            WHERE id = \(enquiry.reference.id)
            """,
            { ClosingFigures($0, from: 0) }
        ) ?? nil
    }

    /// Keeps what a closing is counted as beside the enquiry; nil takes it away.
    func save(_ closing: ClosingFigures?, of reference: EnquiryReference) throws {
        try run(
            """
            UPDATE enquiry SET working_days = \(closing?.workingDays), late_original = \(closing?.lateOriginal),
                late_cause = \(closing?.cause?.kind.rawValue),
                late_because = \((closing?.cause?.sentence).map(Dialect.storable))
            WHERE id = \(reference.id)
            """
        )
    }

    /// Changes the totals of days and of the months they lie in. Rows are changed in one order by everybody, so that
    /// two writers never wait for each other in a ring.
    package func add(_ changes: [DailyKey: Int]) throws {
        var monthly: [DailyKey: Int] = [:]
        for (key, change) in changes.sorted(by: { $0.key < $1.key }) where change != 0 {
            try add(change, to: "daily_total", "day, inbox, category, measure", key.values)
            monthly[key.ofMonth, default: 0] += change
        }
        for (key, change) in monthly.sorted(by: { $0.key < $1.key }) where change != 0 {
            try add(change, to: "monthly_total", "month, inbox, category, measure", key.valuesOfMonth)
        }
    }

    private func add(_ change: Int, to table: Statement, _ columns: Statement, _ key: Statement) throws {
        try run(
            """
            INSERT INTO \(sql: table) (\(sql: columns), count) VALUES (\(sql: key), \(change))
            ON CONFLICT (\(sql: columns)) DO UPDATE SET count = \(sql: table).count + excluded.count
            """
        )
        guard change < 0 else { return }
        try run("DELETE FROM \(sql: table) WHERE (\(sql: columns)) = (\(sql: key)) AND count = 0")
    }
}

extension DailyKey {
    /// The four columns that name a daily total.
    var values: Statement { "\(day.description), \(inbox), \(category), \(measure.description)" }

    /// The same of the monthly totals.
    var valuesOfMonth: Statement { "\(YearMonth(of: day).description), \(inbox), \(category), \(measure.description)" }

    /// The key that stands for the whole month: its first day's.
    var ofMonth: DailyKey {
        DailyKey(day: YearMonth(of: day).firstDay, inbox: inbox, category: category, measure: measure)
    }
}

extension ClosingFigures {
    /// Reads the four columns from a position on; nil when the closing is not measured.
    init?(_ row: any SQLRow, from column: Int) {
        guard let workingDays = row.optionalInteger(column) else { return nil }
        self.init(
            workingDays: Int(workingDays),
            lateOriginal: row.optionalInteger(column + 1).map { $0 != 0 },
            cause: row.optionalText(column + 2).map {
                LatenessCause(kind: .init(rawValue: $0) ?? .other, sentence: row.optionalText(column + 3) ?? "")
            }
        )
    }
}
