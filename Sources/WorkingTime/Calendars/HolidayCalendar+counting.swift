extension HolidayCalendar {
    /// Whether a day is neither Saturday nor Sunday nor a bank holiday there. Privilege days are working days.
    package func isWorkingDay(_ date: CivilDate, in jurisdiction: Jurisdiction) -> Bool {
        let table = table(jurisdiction)
        return table.number(through: date) > table.number(through: date.adding(days: -1))
    }

    /// The day itself when it is a working day, else the next one that is.
    package func nextWorkingDay(onOrAfter date: CivilDate, in jurisdiction: Jurisdiction) -> CivilDate {
        let table = table(jurisdiction)
        return table.day(numbered: table.number(through: date.adding(days: -1)) + 1)
    }

    /// The day itself when it is a working day, else the last one before it that was.
    package func previousWorkingDay(onOrBefore date: CivilDate, in jurisdiction: Jurisdiction) -> CivilDate {
        let table = table(jurisdiction)
        return table.day(numbered: table.number(through: date))
    }

    /// The n-th working day after a day, which is day 0 whether it is a working day or not. A negative n counts
    /// backwards in the same way; zero gives the day itself. Counts beyond ten million stop there.
    package func adding(workingDays count: Int, to date: CivilDate, in jurisdiction: Jurisdiction) -> CivilDate {
        let table = table(jurisdiction)
        let bounded = min(max(count, -10_000_000), 10_000_000)
        if bounded > 0 { return table.day(numbered: table.number(through: date) + bounded) }
        if bounded < 0 { return table.day(numbered: table.number(through: date.adding(days: -1)) + 1 + bounded) }
        return date
    }

    /// How many working days there are after one day and up to and including another; zero when it is not later.
    package func workingDays(
        after start: CivilDate,
        through end: CivilDate,
        in jurisdiction: Jurisdiction
    ) -> Int {
        let table = table(jurisdiction)
        return max(0, table.number(through: end) - table.number(through: start))
    }
}
