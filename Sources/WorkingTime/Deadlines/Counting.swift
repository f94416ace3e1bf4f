/// One rule's arithmetic on one calendar: from a day 0 and the days that do not count to the due date.
struct Counting {
    let rule: DeadlineRule
    let calendar: HolidayCalendar
    /// The moment of receipt, for rules in hours.
    let received: Instant
    /// The date the requester gave, for `needed-by`.
    let requested: CivilDate?

    /// When a period that starts on that day is due, with so many days in it not counting.
    func due(from start: CivilDate, withoutCounting stopped: Int) -> Due? {
        switch rule.period {
        case .workingDays(let count):
            .date(calendar.adding(workingDays: count + stopped, to: start, in: rule.jurisdiction))
        case .calendarDays(let count): rolled(start.adding(days: count + stopped))
        case .months(let count): rolled(start.addingMonths(count).adding(days: stopped))
        case .hours(let count): .instant(received.adding(seconds: Int64(count) * 3_600))
        case .requested: requested.map(Due.date)
        }
    }

    /// How many of these days do not count: working days where the rule counts those, else calendar days.
    func days(in stopped: StoppedDays) -> Int {
        guard case .workingDays = rule.period else { return stopped.count }
        return stopped.workingDays(calendar, in: rule.jurisdiction)
    }

    private func rolled(_ date: CivilDate) -> Due {
        .date(calendar.nextWorkingDay(onOrAfter: date, in: rule.jurisdiction))
    }
}
