/// The working days of one jurisdiction, numbered: the first working day of the table is number 1.
///
/// Inside the table both directions are one array access; outside it (years whose holidays nobody knows) every
/// Monday to Friday is a working day and the numbers go on by arithmetic. All dates have an answer, at constant cost.
struct WorkingDayTable: Sendable, Hashable {
    private let first: Int
    private let last: Int
    /// For each day of the table, the number of working days from the first day up to and including it.
    private let through: [Int32]
    /// The day number of each working day of the table.
    private let days: [Int32]

    /// A table over whole days `first` to `last`, leaving out weekends and these days.
    init(first: CivilDate, last: CivilDate, holidays: [CivilDate]) {
        self.first = first.daysSinceEpoch
        self.last = last.daysSinceEpoch
        let leftOut = Set(holidays)
        var through: [Int32] = []
        var days: [Int32] = []
        for number in self.first...max(self.first, self.last) {
            let date = CivilDate(daysSinceEpoch: number)
            if !date.weekday.isWeekend, !leftOut.contains(date) { days.append(Int32(number)) }
            through.append(Int32(days.count))
        }
        self.through = through
        self.days = days
    }

    /// How many working days there are from the table's first day up to and including this one; zero or negative
    /// for days before the table.
    func number(through date: CivilDate) -> Int {
        let day = date.daysSinceEpoch
        if day < first { return WorkingDayTable.weekdays(through: day) - WorkingDayTable.weekdays(through: first - 1) }
        if day > last {
            return days.count + WorkingDayTable.weekdays(through: day) - WorkingDayTable.weekdays(through: last)
        }
        return Int(through[day - first])
    }

    /// The working day with this number; number 1 is the first of the table.
    func day(numbered number: Int) -> CivilDate {
        if number < 1 {
            let weekday = WorkingDayTable.weekdays(through: first - 1) + number
            return CivilDate(daysSinceEpoch: WorkingDayTable.day(ofWeekday: weekday))
        }
        if number > days.count {
            let weekday = WorkingDayTable.weekdays(through: last) + number - days.count
            return CivilDate(daysSinceEpoch: WorkingDayTable.day(ofWeekday: weekday))
        }
        return CivilDate(daysSinceEpoch: Int(days[number - 1]))
    }

    /// How many days Monday to Friday there are from Monday 29 December 1969 up to and including this day.
    private static func weekdays(through day: Int) -> Int {
        let sinceMonday = day + 3
        let weeks = sinceMonday >= 0 ? sinceMonday / 7 : (sinceMonday - 6) / 7
        return weeks * 5 + min(sinceMonday - weeks * 7 + 1, 5)
    }

    /// The day that is weekday number so-and-so, the inverse of the count above.
    private static func day(ofWeekday number: Int) -> Int {
        let index = number - 1
        let weeks = index >= 0 ? index / 5 : (index - 4) / 5
        return weeks * 7 + (index - weeks * 5) - 3
    }
}
