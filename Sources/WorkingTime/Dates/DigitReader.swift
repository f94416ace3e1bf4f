/// Reads fixed-width numbers and single marks from ASCII text, byte by byte; every step either advances or says no.
struct DigitReader {
    private var rest: Substring.UTF8View

    init(_ text: String.UTF8View) { rest = text[...] }

    var isAtEnd: Bool { rest.isEmpty }

    /// A number of exactly so many digits.
    mutating func number(_ width: Int) -> Int? {
        var value = 0
        for _ in 0..<width {
            guard let byte = rest.first, byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
            rest.removeFirst()
        }
        return value
    }

    /// Takes the next byte when it is one of these, and tells which.
    mutating func take(anyOf marks: String) -> UInt8? {
        guard let byte = rest.first, marks.utf8.contains(byte) else { return nil }
        rest.removeFirst()
        return byte
    }

    /// Skips digits and tells how many there were.
    mutating func skipDigits() -> Int {
        let before = rest.count
        rest = rest.drop { $0 >= 0x30 && $0 <= 0x39 }
        return before - rest.count
    }

    /// A date as `2026-10-03`.
    mutating func date() -> CivilDate? {
        guard let year = number(4), take(anyOf: "-") != nil, let month = number(2), take(anyOf: "-") != nil,
            let day = number(2)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// A time of day as `09:30:00` with any fraction of a second dropped; in seconds since midnight. Second 60,
    /// which RFC 3339 allows for a leap second, runs into the next minute as POSIX time has it.
    mutating func timeOfDay() -> Int64? {
        guard let hour = number(2), hour < 24, take(anyOf: ":") != nil, let minute = number(2), minute < 60,
            take(anyOf: ":") != nil, let second = number(2), second <= 60
        else { return nil }
        if take(anyOf: ".") != nil, skipDigits() == 0 { return nil }
        return Int64(hour * 3_600 + minute * 60 + second)
    }

    /// A zone as `Z` or `+01:00`; in seconds east of Greenwich.
    mutating func zoneOffset() -> Int64? {
        guard let mark = take(anyOf: "Zz+-") else { return nil }
        if mark == UInt8(ascii: "Z") || mark == UInt8(ascii: "z") { return 0 }
        guard let hour = number(2), hour < 24, take(anyOf: ":") != nil, let minute = number(2), minute < 60 else {
            return nil
        }
        return Int64(hour * 3_600 + minute * 60) * (mark == UInt8(ascii: "-") ? -1 : 1)
    }
}
