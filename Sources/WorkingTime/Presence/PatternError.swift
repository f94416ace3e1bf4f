/// Why a working pattern was refused: the piece that is wrong, and what would be right.
package enum PatternError: Error, Hashable, Sendable {
    /// Nothing was written.
    case empty
    /// More than so many bytes.
    case tooLong(limit: Int)
    /// More than four weeks.
    case tooManyWeeks(Int)
    /// A week, counted from 1, between two strokes that has nothing in it.
    case emptyWeek(Int)
    /// `off` together with hours in one week.
    case offWithHours
    /// Something that is neither a day nor a time nor a word for a place.
    case unknownPiece(String)
    /// A word where the day belongs.
    case notADay(String)
    /// Days that are no range, such as `Mon-Xyz`.
    case badDays(String)
    /// A range of days that runs backwards, such as `Fri-Mon`.
    case daysBackwards(String)
    /// A day after the hours of another.
    case missingComma(before: String)
    /// Hours without a day before them.
    case noDay(before: String)
    /// Days without hours.
    case noHours(String)
    /// A word before the hours it belongs to.
    case wordBeforeHours(String)
    /// Hours that are none, such as `9am-5pm`.
    case badHours(String)
    /// Hours that end before they begin.
    case backwards(String)
    /// Two places, or `duty` and `project`, for the same hours.
    case contradiction(String, String)
    /// Two windows of one day that overlap.
    case overlap(Weekday, String, String)
    /// More than six windows on one day.
    case tooManyWindows(Weekday)
}

extension PatternError: CustomStringConvertible {
    /// What is wrong and what to write, in plain English.
    package var description: String {
        switch self {
        case .empty: "The working pattern is empty; write it like " + PatternError.example
        case .tooLong(let limit):
            "The working pattern is longer than \(limit) bytes; write it like " + PatternError.example
        case .tooManyWeeks(let count):
            "The working pattern has \(count) weeks; a cycle has at most \(PatternLimits.weeks), with “ / ” between them."
        case .emptyWeek(let number):
            "Week \(number) of the working pattern is empty; for a week without work write “off”."
        case .offWithHours: "“off” stands for a whole week without work; days without work are simply left out."
        case .unknownPiece(let piece):
            "“\(piece)” is neither a day (Mon), nor hours (09:00-17:00), nor a word for a place "
                + "(the letters a to z, at most \(PatternLimits.place): base, home, kew), nor “project”."
        case .notADay(let piece): "“\(piece)” is no day of the week; begin with one, written like Mon or Monday."
        case .badDays(let piece): "“\(piece)” is no range of days; write it like Mon-Fri."
        case .daysBackwards(let piece):
            "“\(piece)” runs backwards; a week begins on Monday, so write the days one by one, like Mon Fri Sat Sun."
        case .missingComma(let piece):
            "A comma is missing before “\(piece)”; write it like Mon 09:00-17:00, Tue 09:00-15:00."
        case .noDay(let piece): "There is no day before “\(piece)”; write it like Mon 09:00-17:00."
        case .noHours(let piece): "“\(piece)” has no hours; write it like Mon 09:00-17:00, and leave days off out."
        case .wordBeforeHours(let word):
            "“\(word)” stands before the hours; write it after them, like Mon 09:00-17:00 home."
        case .badHours(let piece):
            "“\(piece)” is no stretch of hours; write both ends on the 24-hour clock, like 09:00-17:00."
        case .backwards(let piece):
            "“\(piece)” does not end after it begins; for work past midnight write two stretches, like "
                + "Mon 22:00-24:00, Tue 00:00-06:00."
        case .contradiction(let one, let other):
            "“\(one)” and “\(other)” cannot both be said of the same hours; write each after its own, like "
                + "Mon 09:00-12:30 home 13:00-17:00 base."
        case .overlap(let day, let one, let other): "On \(day.name), \(one) and \(other) overlap; write them as one."
        case .tooManyWindows(let day):
            "\(day.name) has more than \(PatternLimits.windowsADay) stretches of hours; join some of them."
        }
    }

    private static let example = "Mon-Fri 09:00-17:00, or Mon 09:00-12:30 13:00-17:00 home, Tue 09:00-15:00 base."
}
