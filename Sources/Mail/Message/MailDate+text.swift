extension MailDate {
    /// The date as RFC 5322 §3.3 writes it, in its own zone: `Mon, 12 Oct 2026 09:00:00 +0100`.
    ///
    /// A year outside 1 to 9999 cannot be written; such a date is held at the end of that range.
    package var text: String {
        let local = Self.held(Self.held(seconds) + Int64(offsetMinutes) * 60)
        let past = local % Self.day < 0 ? 1 : 0
        let days = Int(local / Self.day) - past
        let time = Int(local) - days * Int(Self.day)
        let clock = [time / 3_600, time / 60 % 60, time % 60].map { Self.padded($0, 2) }.joined(separator: ":")
        return "\(CalendarDay(daysSince1970: days).text) \(clock) \(zone)"
    }

    private var zone: String {
        let minutes = abs(offsetMinutes)
        return (offsetMinutes < 0 ? "-" : "+") + Self.padded(minutes / 60, 2) + Self.padded(minutes % 60, 2)
    }

    private static func held(_ seconds: Int64) -> Int64 { min(max(seconds, first), last) }

    private static let day: Int64 = 86_400
    private static let first: Int64 = -62_135_596_800
    private static let last: Int64 = 253_402_300_799

    fileprivate static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// A day of the proleptic Gregorian calendar in the words of a date field.
private struct CalendarDay {
    let text: String

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]

    /// Years are counted from March, in eras of 400 years, so that the leap day is the last of its year.
    init(daysSince1970 days: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0)
        let weekday = Self.weekdays[((days % 7) + 7) % 7]
        text = "\(weekday), \(day) \(Self.months[(month + 2) % 12]) \(MailDate.padded(year, 4))"
    }
}
