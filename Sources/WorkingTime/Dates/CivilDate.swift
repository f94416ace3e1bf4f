/// A calendar day in the proleptic Gregorian calendar, without a time or a zone.
///
/// It is kept as the number of days since 1 January 1970. Every value lies between 1 January 0001 and
/// 31 December 9999, so that its text always has four digits of year; arithmetic that would leave this range
/// stops at its end.
package struct CivilDate: Hashable, Sendable {
    private let number: Int32

    /// 1 January 0001.
    package static let earliest = CivilDate(daysSinceEpoch: -719_162)

    /// 31 December 9999.
    package static let latest = CivilDate(daysSinceEpoch: 2_932_896)

    /// The day so many days after 1 January 1970 (before it, when negative), held within years 1 to 9999.
    package init(daysSinceEpoch: Int) {
        number = Int32(min(max(daysSinceEpoch, -719_162), 2_932_896))
    }

    /// The day of that year (1 to 9999), month (1 to 12) and day of the month; nil when there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= CivilDate.length(ofMonth: month, year: year) else { return nil }
        self.init(daysSinceEpoch: CivilDate.dayNumber(year: year, month: month, day: day))
    }

    /// Days since 1 January 1970, negative before it.
    package var daysSinceEpoch: Int { Int(number) }

    /// The year, 1 to 9999.
    package var year: Int { parts.year }

    /// The month, 1 to 12.
    package var month: Int { parts.month }

    /// The day of the month, 1 to 31.
    package var day: Int { parts.day }

    /// The day of the week.
    package var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        let sinceMonday = ((Int(number) + 3) % 7 + 7) % 7
        return Weekday(rawValue: sinceMonday + 1) ?? .monday
    }

    /// The day so many days later (earlier, when negative), held within years 1 to 9999.
    package func adding(days: Int) -> CivilDate {
        let (sum, overflow) = Int(number).addingReportingOverflow(days)
        return overflow ? (days > 0 ? .latest : .earliest) : CivilDate(daysSinceEpoch: sum)
    }

    /// The corresponding date so many months later (earlier, when negative); where that month is too short, its
    /// last day. This is how the law counts months: Dodds v Walker [1981] 1 WLR 1027.
    package func addingMonths(_ months: Int) -> CivilDate {
        let bounded = min(max(months, -120_000), 120_000)
        let (year, month, day) = parts
        let total = year * 12 + (month - 1) + bounded
        guard total >= 12 else { return .earliest }
        guard total < 120_000 else { return .latest }
        let last = CivilDate.length(ofMonth: total % 12 + 1, year: total / 12)
        return CivilDate(
            daysSinceEpoch: CivilDate.dayNumber(year: total / 12, month: total % 12 + 1, day: min(day, last))
        )
    }
}

extension CivilDate: Comparable {
    package static func < (left: CivilDate, right: CivilDate) -> Bool { left.number < right.number }
}

extension CivilDate {
    /// Year, month and day together, for the price of one of them.
    var parts: (year: Int, month: Int, day: Int) {
        // Years are taken to begin in March, so that the leap day comes last; an era is 400 years, 146,097 days.
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * dayOfYear + 2) / 153
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
    }

    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
