/// The dates of IMAP, in whole numbers and without a calendar (RFC 3501 §9, `date-time` and `date`).
enum IMAPDate {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// Seconds since 1970 of ` 5-Oct-2026 09:30:00 +0100`; nil when it is not such a date.
    static func epochSeconds(_ text: [UInt8]) -> Int64? {
        guard text.count == 26, text[2] == UInt8(ascii: "-"), text[6] == UInt8(ascii: "-"),
            text[11] == UInt8(ascii: " "), text[14] == UInt8(ascii: ":"), text[17] == UInt8(ascii: ":"),
            text[20] == UInt8(ascii: " "), let month = month(text[3..<6]),
            let day = number(text[0] == UInt8(ascii: " ") ? text[1..<2] : text[0..<2]), let year = number(text[7..<11]),
            let hour = number(text[12..<14]), let minute = number(text[15..<17]), let second = number(text[18..<20]),
            let zoneHour = number(text[22..<24]), let zoneMinute = number(text[24..<26]),
            (1...31).contains(day), hour < 24, minute < 60, second <= 60, zoneMinute < 60
        else { return nil }
        let zone = (zoneHour * 60 + zoneMinute) * 60
        let local = daysSince1970(year: year, month: month, day: day) * 86_400 + (hour * 60 + minute) * 60 + second
        switch text[21] {
        case UInt8(ascii: "+"): return Int64(local - zone)
        case UInt8(ascii: "-"): return Int64(local + zone)
        default: return nil
        }
    }

    /// `5-Oct-2026`, as SEARCH wants it; nil when there is no such month or day.
    static func searchDate(day: Int, month: Int, year: Int) -> String? {
        guard (1...12).contains(month), (1...31).contains(day), (1...9_999).contains(year) else { return nil }
        let digits = String(year)
        return
            "\(day)-\(months[month - 1].capitalizedASCII)-\(String(repeating: "0", count: 4 - digits.count))\(digits)"
    }

    /// Days of the Gregorian calendar from 1 January 1970; March is made the first month, so that leap days come last.
    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let month = (month + 9) % 12
        return 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + day - 1 - 719_468
    }

    private static func month(_ name: ArraySlice<UInt8>) -> Int? {
        let name = String(decoding: name.map { $0 | 0x20 }, as: UTF8.self)
        return months.firstIndex(of: name).map { $0 + 1 }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard let next = ResponseReader.digit(digit) else { return nil }
            value = value * 10 + next
        }
        return value
    }
}

extension String {
    fileprivate var capitalizedASCII: String { prefix(1).uppercased() + dropFirst() }
}
