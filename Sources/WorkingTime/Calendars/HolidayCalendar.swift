/// One loaded calendar: the bank holidays of every division, with the working days they leave.
///
/// The years from `firstYear` to `lastYear` are known completely. Outside them every Monday to Friday is taken for a
/// working day, and a date counted there is provisional.
package struct HolidayCalendar: Sendable, Hashable {
    /// A hash of the content, 16 hexadecimal digits: two calendars with the same holidays have the same version.
    package let version: String

    /// The first year whose holidays are known for every division.
    package let firstYear: Int

    /// The last year whose holidays are known for every division.
    package let lastYear: Int

    private let holidays: [Division: [BankHoliday]]
    private let tables: (uk: WorkingDayTable, englandAndWales: WorkingDayTable)
    private let observed: (uk: [ObservedHoliday], englandAndWales: [ObservedHoliday])

    /// Builds the tables from holidays that are complete from `firstYear` to `lastYear`.
    init(_ holidays: [Division: [BankHoliday]], firstYear: Int, lastYear: Int) {
        let sorted = holidays.mapValues { list in list.sorted { ($0.date, $0.title) < ($1.date, $1.title) } }
        let observed = (
            uk: ObservedHoliday.merge(sorted, for: .unitedKingdom),
            englandAndWales: ObservedHoliday.merge(sorted, for: .englandAndWales)
        )
        let first = CivilDate(year: firstYear, month: 1, day: 1) ?? .earliest
        let last = CivilDate(year: lastYear, month: 12, day: 31) ?? .latest
        self.holidays = sorted
        self.observed = observed
        self.firstYear = firstYear
        self.lastYear = lastYear
        version = ContentHash.of(sorted)
        tables = (
            WorkingDayTable(first: first, last: last, holidays: observed.uk.map(\.date)),
            WorkingDayTable(first: first, last: last, holidays: observed.englandAndWales.map(\.date))
        )
    }

    /// The holidays of one division, oldest first.
    package func holidays(in division: Division) -> [BankHoliday] {
        holidays[division, default: []]
    }

    /// Whether the holidays of that day's year are known.
    package func knows(_ date: CivilDate) -> Bool {
        (firstYear...lastYear).contains(date.year)
    }

    func table(_ jurisdiction: Jurisdiction) -> WorkingDayTable {
        switch jurisdiction {
        case .unitedKingdom: tables.uk
        case .englandAndWales: tables.englandAndWales
        }
    }

    /// The weekdays left out after one day and up to another, in order.
    func observed(after start: CivilDate, through end: CivilDate, in jurisdiction: Jurisdiction) -> [ObservedHoliday] {
        let all = jurisdiction == .unitedKingdom ? observed.uk : observed.englandAndWales
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].date <= start { low = middle + 1 } else { high = middle }
        }
        return Array(all[low...].prefix { $0.date <= end })
    }

    package static func == (left: HolidayCalendar, right: HolidayCalendar) -> Bool {
        left.version == right.version && left.holidays == right.holidays
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(version) }
}
