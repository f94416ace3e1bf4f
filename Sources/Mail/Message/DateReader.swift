/// Picks the fields of a date out of the words of a value, whatever stands between them: the RFC's order
/// (`Thu, 5 Mar 2026 09:00:00 +0000`), that of asctime (`Thu Mar 5 09:00:00 2026`) and ISO 8601.
struct DateReader {
    struct Civil {
        var year: Int?
        var month: Int?
        var day: Int?
        var hour = 0
        var minute = 0
        var second = 0
        var offsetMinutes = 0
        var hasTime = false
        var hasZone = false
    }

    private let words: [ArraySlice<UInt8>]
    private var civil = Civil()

    init(_ bytes: [UInt8]) {
        words = bytes.split { Octet.isWhitespace($0) || $0 == Octet.comma || $0 == Octet.quote }
    }

    mutating func read() -> Civil? {
        for word in words { take(word) }
        return civil.year != nil && civil.month != nil && civil.day != nil ? civil : nil
    }

    private mutating func take(_ word: ArraySlice<UInt8>) {
        guard let first = word.first else { return }
        if Octet.isLetter(first) { return takeName(word) }
        if first == UInt8(ascii: "+") || first == Octet.hyphen { return takeOffset(word) }
        if word.contains(Octet.colon) || isISODate(word) { return takeClock(word) }
        // `5-Mar-2026`, as some old programs write it.
        if word.contains(Octet.hyphen) { return word.split(separator: Octet.hyphen).forEach { take($0) } }
        takeNumber(word)
    }

    private mutating func takeName(_ word: ArraySlice<UInt8>) {
        let name = Octet.lowercasedText(word)
        if civil.month == nil, let month = DateNames.month(name) {
            civil.month = month
        } else if civil.hasTime, !civil.hasZone, let offset = DateNames.zone(name) {
            civil.offsetMinutes = offset
            civil.hasZone = true
        }
    }

    private mutating func takeOffset(_ word: ArraySlice<UInt8>) {
        guard civil.hasTime, !civil.hasZone, let minutes = Self.offset(word) else { return }
        civil.offsetMinutes = minutes
        civil.hasZone = true
    }

    /// `+0100`, `+01:00`, `+01`; nil beyond a day.
    private static func offset(_ word: ArraySlice<UInt8>) -> Int? {
        let digits = word.dropFirst().filter(Octet.isDigit)
        guard digits.count == 4 || digits.count == 2, let number = number(digits[...]) else { return nil }
        let minutes = digits.count == 4 ? number / 100 * 60 + number % 100 : number * 60
        guard minutes < 24 * 60, number % 100 < 60 || digits.count == 2 else { return nil }
        return word.first == Octet.hyphen ? -minutes : minutes
    }

    private mutating func takeNumber(_ word: ArraySlice<UInt8>) {
        let digits = word.prefix(while: Octet.isDigit)
        guard let value = Self.number(digits) else { return }
        if civil.day == nil, digits.count <= 2, (1...31).contains(value) {
            civil.day = value
        } else if civil.year == nil {
            civil.year = Self.fullYear(value, digits: digits.count)
        }
    }

    /// RFC 5322 §4.3: two digits below 50 are 20xx, others and three digits are added to 1900.
    private static func fullYear(_ value: Int, digits: Int) -> Int? {
        switch digits {
        case 2: value < 50 ? 2_000 + value : 1_900 + value
        case 3: 1_900 + value
        case 4: value
        default: nil
        }
    }

    private func isISODate(_ word: ArraySlice<UInt8>) -> Bool {
        let pieces = word.split(separator: Octet.hyphen)
        return pieces.count == 3 && pieces[0].count == 4 && pieces[0].allSatisfy(Octet.isDigit)
    }

    /// `09:00`, `09:00:00`, `09:00:00.5`, `09:00:00Z`, `09:00:00+01:00`, `2026-03-05T09:00:00Z`, `2026-03-05`.
    private mutating func takeClock(_ word: ArraySlice<UInt8>) {
        var clock = word
        if isISODate(word.prefix { $0 | 0x20 != UInt8(ascii: "t") }) {
            let date = word.prefix { $0 | 0x20 != UInt8(ascii: "t") }.split(separator: Octet.hyphen)
            (civil.year, civil.month, civil.day) = (Self.number(date[0]), Self.number(date[1]), Self.number(date[2]))
            clock = word.drop { $0 | 0x20 != UInt8(ascii: "t") }.dropFirst()
        }
        guard !civil.hasTime, clock.contains(Octet.colon) else { return }
        let time = clock.prefix { Octet.isDigit($0) || $0 == Octet.colon }
        let pieces = time.split(separator: Octet.colon).map(Self.number)
        guard pieces.count >= 2, let hour = pieces[0], let minute = pieces[1], hour < 25, minute < 60 else { return }
        let second = pieces.count > 2 ? pieces[2] ?? 0 : 0
        guard second < 61 else { return }
        (civil.hour, civil.minute, civil.second, civil.hasTime) = (hour, minute, second, true)
        let rest = clock[time.endIndex...].drop { $0 == Octet.dot || Octet.isDigit($0) }
        if !rest.isEmpty, rest.count < word.count { take(rest) }
    }

    /// At most nine digits; nil when there are none or other octets.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard (1...9).contains(digits.count), digits.allSatisfy(Octet.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}

extension DateReader.Civil {
    /// Days since 1970-01-01 in the proleptic Gregorian calendar; nil when the fields are out of range.
    var daysSince1970: Int64? {
        guard let year, let month, let day, (1...9_999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...DateNames.days(in: month, of: year)).contains(day) else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted % 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int64(era * 146_097 + dayOfEra - 719_468)
    }
}
