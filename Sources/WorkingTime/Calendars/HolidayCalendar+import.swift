extension HolidayCalendar {
    /// Reads the bank holidays in the shape that gov.uk publishes: three divisions, each with `events` that have
    /// `title`, `date` and `notes`. At most 4 MiB.
    package init(govUK json: [UInt8]) throws(CalendarError) {
        let limit = 4 << 20
        guard json.count <= limit else { throw .tooLarge(bytes: json.count, limit: limit) }
        let record = try GovUKRecord.decode(json)
        var holidays: [Division: [BankHoliday]] = [:]
        for division in Division.allCases {
            guard let list = record.list(division) else { throw .missingDivision(division) }
            holidays[division] = try list.holidays(of: division)
        }
        let years = try HolidayCalendar.completeYears(of: holidays)
        self.init(holidays, firstYear: years.lowerBound, lastYear: years.upperBound)
    }

    /// The years that every division covers. A division that begins later or ends earlier than another, or has a
    /// year with a gap, is taken for a file cut short: counting on with it would give dates that are too early.
    private static func completeYears(
        of holidays: [Division: [BankHoliday]]
    ) throws(CalendarError) -> ClosedRange<Int> {
        let years = holidays.values.joined().map(\.date.year)
        let range = (years.min() ?? 0)...(years.max() ?? 0)
        for division in Division.allCases {
            let dates = Dictionary(grouping: holidays[division, default: []].map(\.date), by: \.year)
            for year in range where !isComplete(dates[year, default: []]) {
                throw .truncated(division, year: year)
            }
        }
        return range
    }

    /// Every part of the United Kingdom has had at least eight holidays a year since 1978, and two of them, Christmas
    /// and Boxing Day or their substitutes, in the last week of December.
    private static func isComplete(_ year: [CivilDate]) -> Bool {
        year.count >= 8 && year.count { $0.month == 12 && $0.day >= 25 } >= 2
    }

    /// This calendar with the years before it taken from an older one: gov.uk drops early years as it adds new ones,
    /// and old enquiries still count through them. Unchanged when the older one has no earlier year or leaves a gap.
    package func keepingEarlierYears(of older: HolidayCalendar) -> HolidayCalendar {
        guard older.firstYear < firstYear, older.lastYear >= firstYear - 1 else { return self }
        var all: [Division: [BankHoliday]] = [:]
        for division in Division.allCases {
            let earlier = older.holidays(in: division).filter { $0.date.year < firstYear }
            all[division] = earlier + holidays(in: division)
        }
        return HolidayCalendar(all, firstYear: older.firstYear, lastYear: lastYear)
    }
}
