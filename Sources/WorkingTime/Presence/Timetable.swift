/// When one person works: patterns by the day from which they hold, less bank holidays and absences.
struct Timetable: Sendable {
    let zone: Zone
    /// Every absence, provisional ones among them, by its first day.
    let absences: [Absence]
    private let calendar: HolidayCalendar
    private let taken: AbsenceTable
    private let stretches: [Stretch]
    /// gov.uk moves bank holidays off weekends; a calendar that does not is believed.
    private let weekendHolidays: Set<CivilDate>

    /// A pattern from a day on, its cycle laid out day by day.
    private struct Stretch {
        let from: CivilDate
        /// The Monday of week 1, as a day number.
        let monday: Int
        let days: [PatternDay]

        init(from: CivilDate, pattern: WorkingPattern) {
            self.from = from
            monday = from.daysSinceEpoch - from.weekday.rawValue + 1
            days = pattern.weeks.joined().map(PatternDay.init)
        }

        /// The day of the cycle; every number has one, days before the stretch too.
        func day(_ date: CivilDate) -> PatternDay {
            let index = (date.daysSinceEpoch - monday) % days.count
            return days[index < 0 ? index + days.count : index]
        }
    }

    init(_ periods: [PatternPeriod], absences: [Absence], calendar: HolidayCalendar, zone: Zone) {
        self.zone = zone
        self.calendar = calendar
        self.absences = absences.sorted { $0.first < $1.first }
        taken = AbsenceTable(absences)
        let patterns = Dictionary(periods.map { ($0.from, $0.pattern) }) { _, later in later }
        let before = Stretch(from: .earliest, pattern: .standard)
        stretches = [before] + patterns.sorted { $0.key < $1.key }.map { Stretch(from: $0.key, pattern: $0.value) }
        let holidays = calendar.holidays(in: .englandAndWales).map(\.date)
        weekendHolidays = Set(holidays.filter(\.weekday.isWeekend))
    }

    /// The windows of that day in order, as far as the person is there.
    func windows(on date: CivilDate) -> [WorkingWindow] {
        guard let day = day(date), !day.windows.isEmpty else { return [] }
        let away = taken.halves(on: date)
        return day.windows.compactMap { window in
            guard let left = window.without(away) else { return nil }
            let start = zone.moment(on: date, minute: left.start)
            let end = zone.moment(on: date, minute: left.end)
            // The clock can skip a window altogether.
            return start < end ? WorkingWindow(start: start, end: end, place: window.place, duty: window.duty) : nil
        }
    }

    /// The minutes that the windows of that day really last, added up.
    func minutes(on date: CivilDate) -> Int {
        guard let day = day(date), !day.windows.isEmpty else { return 0 }
        guard !zone.mayChange(on: date) else {
            return Int(windows(on: date).reduce(0) { $0 + $1.seconds } / 60)
        }
        return day.minutes(without: taken.halves(on: date))
    }

    /// What the pattern in force has for that day; nil on a bank holiday.
    private func day(_ date: CivilDate) -> PatternDay? {
        let works =
            date.weekday.isWeekend
            ? !weekendHolidays.contains(date) : calendar.isWorkingDay(date, in: .englandAndWales)
        return works ? stretches.last { $0.from <= date }?.day(date) : nil
    }
}
