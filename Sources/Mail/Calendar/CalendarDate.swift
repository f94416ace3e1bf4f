/// A day of the Gregorian calendar.
package struct CalendarDate: Sendable, Hashable {
    /// 1 to 9999.
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to 31.
    package let day: Int

    /// Nil when there is no such day.
    init?(year: Int, month: Int, day: Int) {
        guard (1...9_999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...DateNames.days(in: month, of: year)).contains(day) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day so many days later, or earlier; nil out of the range of years.
    func adding(days: Int) -> CalendarDate? {
        guard abs(days) < 4_000_000 else { return nil }
        return CalendarDate(daysSince1970: daysSince1970 + days)
    }

    /// Days are counted from March, in eras of 400 years, so that the leap day is the last of its year.
    private init?(daysSince1970 days: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0)
        self.init(year: year, month: (month + 2) % 12 + 1, day: dayOfYear - (153 * month + 2) / 5 + 1)
    }

    private var daysSince1970: Int {
        let shifted = month <= 2 ? year - 1 : year
        let yearOfEra = shifted % 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return shifted / 400 * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// As people write it: "Thursday 3 December 2026".
    package var words: String {
        let weekday = Self.weekdays[((daysSince1970 % 7) + 7) % 7]
        return "\(weekday) \(day) \(Self.months[month - 1]) \(year)"
    }

    /// Without the weekday.
    var shortWords: String { "\(day) \(Self.months[month - 1]) \(year)" }

    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    /// 1 January 1970 was a Thursday.
    private static let weekdays = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"]
}
