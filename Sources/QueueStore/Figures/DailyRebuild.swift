import Triage
package import WorkingTime

/// Daily totals that are not what the enquiries make them, and months that are not.
package struct DailyFaults: Sendable, Hashable {
    /// How many there are.
    package private(set) var count = 0
    /// The first of them, at most 20, a sentence each.
    package private(set) var named: [String] = []

    package var isEmpty: Bool { count == 0 }

    mutating func add(_ fault: String) {
        count += 1
        if named.count < 20 { named.append(fault) }
    }
}

extension Session {
    /// Counts the daily totals afresh, and the monthly ones with them. After a migration, or where a write went
    /// uncounted, closings are first told in figures from their events.
    ///
    /// - Returns: how many daily totals there are now.
    @discardableResult
    package func rebuildDaily(zone: Zone, calendar: HolidayCalendar) throws -> Int {
        try run(
            """
            UPDATE enquiry SET working_days = NULL, late_original = NULL, late_cause = NULL, late_because = NULL
            WHERE \(sql: overcounted)
            """
        )
        for reference in try uncounted() { try tell(reference, zone, calendar) }
        let totals = try recountedDaily(zone: zone)
        try run("DELETE FROM daily_total")
        for (key, count) in totals.sorted(by: { $0.key < $1.key }) {
            try run(
                "INSERT INTO daily_total (day, inbox, category, measure, count) VALUES (\(sql: key.values), \(count))"
            )
        }
        try run("DELETE FROM monthly_total")
        try run("INSERT INTO monthly_total (month, inbox, category, measure, count) \(sql: sumsOfDays)")
        return totals.count
    }

    /// The monthly totals as the daily ones make them; a sum of whole numbers is a decimal to PostgreSQL.
    private var sumsOfDays: Statement {
        """
        SELECT substr(day, 1, 7), inbox, category, measure, CAST(sum(count) AS BIGINT) FROM daily_total
        GROUP BY substr(day, 1, 7), inbox, category, measure
        """
    }

    /// Compares the daily totals with what the enquiries make them.
    package func dailyFaults(zone: Zone) throws -> DailyFaults {
        var expected = try recountedDaily(zone: zone)
        let months = try differingMonths(expected)
        var faults = DailyFaults()
        for reference in try uncounted() { faults.add("\(reference): its closing was never told in figures") }
        for reference in try references(overcounted) { faults.add("\(reference): has the figures of a closing undone") }
        _ = try rows(
            "SELECT day, inbox, category, measure, count FROM daily_total ORDER BY day, inbox, category, measure"
        ) { row in
            let name = (0...3).map(row.text).joined(separator: ", ")
            let kept = Int(row.integer(4))
            let right = DailyKey(row).flatMap { expected.removeValue(forKey: $0) } ?? 0
            if kept != right { faults.add("\(name): \(kept) kept, \(right) counted") }
        }
        for (key, right) in expected.sorted(by: { $0.key < $1.key }) {
            faults.add("\(key.day), \(key.inbox), \(key.category), \(key.measure): none kept, \(right) counted")
        }
        for month in months { faults.add("\(month): the month's totals are not what was counted") }
        return faults
    }

    /// The months with a total that is not what the enquiries make it.
    private func differingMonths(_ days: [DailyKey: Int]) throws -> [String] {
        var expected: [DailyKey: Int] = [:]
        for (key, count) in days { expected[key.ofMonth, default: 0] += count }
        var differing: Set<String> = []
        _ = try rows("SELECT month || '-01', inbox, category, measure, count FROM monthly_total") { row in
            let right = DailyKey(row).flatMap { expected.removeValue(forKey: $0) } ?? 0
            if row.integer(4) != Int64(right) { differing.insert(String(row.text(0).dropLast(3))) }
        }
        for (key, right) in expected where right != 0 { differing.insert(YearMonth(of: key.day).description) }
        return differing.sorted()
    }

    /// What holds of an enquiry whose time to closing is measured.
    private var measured: Statement {
        """
        state = 'closed' AND closed_at IS NOT NULL AND outcome IS NOT NULL
            AND outcome NOT IN \(list: Outcome.unmeasured.map(\.rawValue))
        """
    }

    /// What holds of an enquiry that has the figures of a closing although none is to be measured.
    private var overcounted: Statement { "working_days IS NOT NULL AND NOT (\(sql: measured))" }

    /// Closings that are to be measured and have no figures.
    private func uncounted() throws -> [EnquiryReference] {
        try references("\(sql: measured) AND working_days IS NULL")
    }

    private func references(_ condition: Statement) throws -> [EnquiryReference] {
        try rows("SELECT id FROM enquiry WHERE \(sql: condition) ORDER BY id") { EnquiryReference(id: $0.integer(0)) }
    }

    /// Tells a closing in figures from its events; where they were erased, from the two moments the list has.
    private func tell(_ reference: EnquiryReference, _ zone: Zone, _ calendar: HolidayCalendar) throws {
        if let replayed = try replayed(reference) {
            return try save(ClosingFigures(of: replayed, zone: zone, calendar: calendar), of: reference)
        }
        let days = try first("SELECT received_at, closed_at FROM enquiry WHERE id = \(reference.id)") { row in
            let moments = (0...1).map { zone.date(of: Instant(seconds: row.integer($0))) }
            return calendar.workingDays(after: moments[0], through: moments[1], in: .englandAndWales)
        }
        try save(ClosingFigures(workingDays: days ?? 0, lateOriginal: nil, cause: nil), of: reference)
    }

    /// The enquiry its events make, if they still make the closing that the list has.
    private func replayed(_ reference: EnquiryReference) throws -> Enquiry? {
        do {
            guard let enquiry = try enquiry(reference)?.enquiry, enquiry.outcome?.isMeasured ?? false else {
                return nil
            }
            return enquiry.state == .closed && enquiry.closedAt != nil ? enquiry : nil
        } catch StoreError.damaged {
            return nil
        }
    }

    /// The totals as the read model makes them.
    private func recountedDaily(zone: Zone) throws -> [DailyKey: Int] {
        var totals: [DailyKey: Int] = [:]
        _ = try rows(
            """
            SELECT inbox, category, received_at, state, closed_at, outcome, working_days, late_original, late_cause,
                   late_because
            FROM enquiry
            """
        ) { row in
            let closed = row.text(3) == EnquiryState.closed.rawValue
            let counted = CountedEnquiry(
                inbox: row.text(0),
                category: row.text(1),
                receivedAt: Instant(seconds: row.integer(2)),
                closedAt: closed ? row.optionalInteger(4).map(Instant.init(seconds:)) : nil,
                outcome: closed ? row.optionalText(5).flatMap(Outcome.init(rawValue:)) : nil,
                closing: closed ? ClosingFigures(row, from: 6) : nil
            )
            for (key, count) in DailyContribution.of(counted, zone: zone) { totals[key, default: 0] += count }
        }
        return totals
    }
}

extension DailyKey {
    /// Reads the first four columns of a daily total; nil when they are none.
    fileprivate init?(_ row: any SQLRow) {
        guard let day = CivilDate(row.text(0)), let measure = DailyMeasure(row.text(3)) else { return nil }
        self.init(day: day, inbox: row.text(1), category: row.text(2), measure: measure)
    }
}
