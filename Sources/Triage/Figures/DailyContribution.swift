package import WorkingTime

/// Where a daily total stands: one day of one category in one inbox, and what is counted.
package struct DailyKey: Hashable, Sendable {
    /// The office's own day.
    package let day: CivilDate
    package let inbox: String
    package let category: String
    package let measure: DailyMeasure

    package init(day: CivilDate, inbox: String, category: String, measure: DailyMeasure) {
        self.day = day
        self.inbox = inbox
        self.category = category
        self.measure = measure
    }
}

extension DailyKey: Comparable {
    package static func < (left: DailyKey, right: DailyKey) -> Bool {
        (left.day, left.inbox, left.category, left.measure.description)
            < (right.day, right.inbox, right.category, right.measure.description)
    }
}

/// What one enquiry adds to the daily totals. Totals are the sum of these over all enquiries; an enquiry that changes
/// takes its old part out and puts its new one in, so that reopening, moving and merging leave nothing behind.
package enum DailyContribution {
    /// The part of an enquiry as its events make it.
    package static func of(_ enquiry: Enquiry, zone: Zone, calendar: HolidayCalendar) -> [DailyKey: Int] {
        let closing = ClosingFigures(of: enquiry, zone: zone, calendar: calendar)
        return of(CountedEnquiry(enquiry, closing: closing), zone: zone)
    }

    /// The part of an enquiry whose closing is already told in figures.
    package static func of(_ counted: CountedEnquiry, zone: Zone) -> [DailyKey: Int] {
        var parts: [DailyKey: Int] = [:]
        func add(_ measure: DailyMeasure, _ count: Int = 1, on moment: Instant) {
            guard count != 0 else { return }
            let day = zone.date(of: moment)
            parts[DailyKey(day: day, inbox: counted.inbox, category: counted.category, measure: measure)] = count
        }
        add(.received, on: counted.receivedAt)
        guard let closedAt = counted.closedAt else { return parts }
        add(.closed, on: closedAt)
        if let outcome = counted.outcome { add(.outcome(outcome), on: closedAt) }
        for (measure, count) in counted.closing?.measures ?? [] { add(measure, count, on: closedAt) }
        return parts
    }
}

extension ClosingFigures {
    fileprivate var measures: [(DailyMeasure, Int)] {
        var measures: [(DailyMeasure, Int)] = [(.answered, 1), (.workingDays, workingDays)]
        guard let lateOriginal else { return measures }
        measures.append((cause == nil ? .closedOnTime : .closedLate, 1))
        if lateOriginal { measures.append((.closedLateOriginal, 1)) }
        if let cause { measures.append((.late(cause.kind), 1)) }
        return measures
    }
}
