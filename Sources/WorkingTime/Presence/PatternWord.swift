/// One word of a working pattern's text, as bytes, with the capitals made small.
struct PatternWord {
    /// The bytes in small letters.
    let bytes: [UInt8]
    private let original: ArraySlice<UInt8>

    init(_ slice: ArraySlice<UInt8>) {
        original = slice
        bytes = slice.map { $0 >= 0x41 && $0 <= 0x5a ? $0 + 0x20 : $0 }
    }

    /// The word as it was typed, for a message: at most 40 characters, control characters shown as question marks.
    var shown: String {
        String(String(decoding: original.map { $0 < 0x20 || $0 == 0x7f ? 0x3f : $0 }, as: UTF8.self).prefix(40))
    }

    /// The word in small letters.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether it can only be meant for hours.
    var beginsWithDigit: Bool { bytes.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }

    /// The days meant: one, or a range such as `Mon-Fri`; nil when the word does not begin with a day.
    func days() throws(PatternError) -> ClosedRange<Int>? {
        let ends = bytes.split(separator: UInt8(ascii: "-"), maxSplits: 2, omittingEmptySubsequences: false)
        guard let first = PatternWord.day(ends[0]) else { return nil }
        if ends.count == 1 { return first...first }
        guard ends.count == 2, let last = PatternWord.day(ends[1]) else { throw .badDays(shown) }
        guard first <= last else { throw .daysBackwards(shown) }
        return first...last
    }

    /// The hours meant, in minutes since midnight: `09:00-17:00`, `9:00-24:00`.
    func hours() throws(PatternError) -> (start: Int, end: Int) {
        let ends = bytes.split(separator: UInt8(ascii: "-"), maxSplits: 2, omittingEmptySubsequences: false)
        guard ends.count == 2, let start = PatternWord.minute(ends[0]), let end = PatternWord.minute(ends[1]) else {
            throw .badHours(shown)
        }
        guard start < end else { throw .backwards(shown) }
        return (start, end)
    }

    /// Whether a word may stand for a place: small letters, not too many, and no word with a meaning of its own.
    static func isPlace(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        guard (1...PatternLimits.place).contains(bytes.count), bytes.allSatisfy({ $0 >= 0x61 && $0 <= 0x7a }) else {
            return false
        }
        return !["off", "duty", "project"].contains(word) && day(bytes[...]) == nil
    }

    /// The day of the week, 0 for Monday to 6, from three letters of its name or more; nil when it is none.
    private static func day(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= 3 else { return nil }
        return names.firstIndex { $0.starts(with: bytes) }
    }

    /// Minutes since midnight from `9:00`, `09:00` or `24:00`; nil when it is no time of day.
    private static func minute(_ bytes: ArraySlice<UInt8>) -> Int? {
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2 else { return nil }
        var numbers: [Int] = []
        for part in parts {
            guard part.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
            numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
        }
        let minute = numbers[0] * 60 + numbers[1]
        return numbers[1] < 60 && minute <= 1_440 ? minute : nil
    }

    private static let names = Weekday.allCases.map { Array($0.name.lowercased().utf8) }
}
