/// What the words of a date say, each taken for what it looks like.
struct ForwardedDateWords {
    private enum Order {
        case known(day: Int, month: Int)
        /// Day and month, or month and day.
        case either(Int, Int)
    }

    private var order: Order?
    private var year: Int?
    private var day: Int?
    private var months: [String] = []
    private var weekday: Int?
    private var clock: (hour: Int, minute: Int, second: Int)?
    private var isAfternoon: Bool?
    private(set) var offset: Int?
    /// Something said twice, or that cannot be placed.
    private var isSpoiled = false

    mutating func take(_ word: ArraySlice<UInt8>) {
        guard let first = word.first else { return }
        if Octet.isDigit(first) { return takeDigits(word) }
        if first == UInt8(ascii: "+") || first == Octet.hyphen { return takeOffset(word) }
        takeName(word)
    }

    // MARK: Names

    private mutating func takeName(_ word: ArraySlice<UInt8>) {
        let name = String(decoding: word.filter { $0 != Octet.dot }, as: UTF8.self).lowercased()
        if ForwardedDateNames.months[name] != nil { return months.append(name) }
        if let number = ForwardedDateNames.days[name] {
            isSpoiled = isSpoiled || (weekday ?? number) != number
            weekday = number
            return
        }
        if clock != nil { takeZone(name, word) }
    }

    /// After the clock come halves of the day and zones.
    private mutating func takeZone(_ name: String, _ word: ArraySlice<UInt8>) {
        switch name {
        case "am", "yb": isAfternoon = false
        case "pm", "yp", "yh": isAfternoon = true
        default:
            if let minutes = ForwardedDateNames.zones[name] {
                offset = offset ?? minutes
            } else if name.hasPrefix("gmt") || name.hasPrefix("utc") {
                takeOffset(word.dropFirst(3))
            } else if word.count >= 3, word.allSatisfy({ Octet.isLetter($0) && $0 < 0x60 }) {
                // In capitals, and so a zone, though none that is known; unless the offset was given in digits before.
                isSpoiled = isSpoiled || offset == nil
            }
        }
    }

    /// `+0100`, `+01:00`, `+1`.
    private mutating func takeOffset(_ word: ArraySlice<UInt8>) {
        guard clock != nil, let sign = word.first, sign == UInt8(ascii: "+") || sign == Octet.hyphen else {
            // A dash between date and time says nothing.
            isSpoiled = isSpoiled || word.contains(where: Octet.isDigit)
            return
        }
        let digits = word.dropFirst().filter { $0 != Octet.colon }
        guard (1...4).contains(digits.count), let number = Self.number(digits[...]) else { return }
        let minutes = digits.count > 2 ? number / 100 * 60 + number % 100 : number * 60
        guard minutes <= 14 * 60 else { return isSpoiled = true }
        offset = offset ?? (sign == Octet.hyphen ? -minutes : minutes)
    }

    // MARK: Digits

    private mutating func takeDigits(_ word: ArraySlice<UInt8>) {
        if word.contains(Octet.colon) { return takeClock(word) }
        let digits = word.prefix(while: Octet.isDigit)
        let rest = word[digits.endIndex...]
        if rest.dropFirst().contains(where: Octet.isDigit) { takeDate(word) } else { takeNumber(digits, rest) }
    }

    /// `2026-11-03`, `03/11/2026`, `3.11.2026`.
    private mutating func takeDate(_ word: ArraySlice<UInt8>) {
        guard let separator = word.first(where: { !Octet.isDigit($0) }) else { return isSpoiled = true }
        let pieces = word.split(separator: separator).map { Self.number($0) }
        guard order == nil, pieces.count == 3, let a = pieces[0], let b = pieces[1], let c = pieces[2] else {
            return isSpoiled = true
        }
        if a > 1_000 {
            year = a
            order = .known(day: c, month: b)
        } else if c > 1_000, separator == Octet.dot {
            year = c
            order = .known(day: a, month: b)
        } else {
            year = c
            order = .either(a, b)
        }
    }

    /// `3`, `3.`, `3rd`, `3ydd`, `2026`.
    private mutating func takeNumber(_ digits: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) {
        guard let number = Self.number(digits) else { return isSpoiled = true }
        if digits.count == 4, year == nil {
            year = number
        } else if digits.count <= 2, day == nil, rest.allSatisfy({ Octet.isLetter($0) || $0 == Octet.dot }) {
            day = number
        } else {
            isSpoiled = true
        }
    }

    /// `09:14`, `09:14:03`, `9:14pm`, `09:14:03Z`; `2026-11-03T09:14:03Z`.
    private mutating func takeClock(_ whole: ArraySlice<UInt8>) {
        var word = whole
        if let mark = whole.firstIndex(of: UInt8(ascii: "T")), whole[..<mark].contains(Octet.hyphen) {
            takeDate(whole[..<mark])
            word = whole[(mark + 1)...]
        }
        let time = word.prefix { Octet.isDigit($0) || $0 == Octet.colon }
        let pieces = time.split(separator: Octet.colon).map { Self.number($0) }
        guard clock == nil, (2...3).contains(pieces.count), let hour = pieces[0], let minute = pieces[1] else {
            return isSpoiled = true
        }
        let second = pieces.count == 3 ? pieces[2] : 0
        guard let second, hour < 24, minute < 60, second < 61 else { return isSpoiled = true }
        clock = (hour, minute, min(second, 59))
        let rest = word[time.endIndex...].drop { $0 == Octet.dot || Octet.isDigit($0) }
        if !rest.isEmpty { take(rest) }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard (1...4).contains(digits.count), digits.allSatisfy(Octet.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    // MARK: The date

    /// nil unless the words can be read in exactly one way.
    var date: MailDate? {
        guard !isSpoiled, let year, (1_990...2_100).contains(year), let time = secondOfDay else { return nil }
        let fitting = readings.compactMap { daysSince1970(year, $0.month, $0.day) }.filter(fitsWeekday)
        guard let days = fitting.first, fitting.allSatisfy({ $0 == days }) else { return nil }
        let minutes = offset ?? 0
        return MailDate(seconds: days * 86_400 + Int64(time - minutes * 60), offsetMinutes: minutes)
    }

    private var readings: [(day: Int, month: Int)] {
        switch (order, day) {
        case (.known(let day, let month), nil) where months.isEmpty: [(day, month)]
        case (.either(let a, let b), nil) where months.isEmpty: [(a, b), (b, a)]
        case (nil, let day?): month.map { [(day, $0)] } ?? []
        default: []
        }
    }

    /// "Mawrth" and "mar" are a month and, before another month, Tuesday.
    private var month: Int? {
        let numbers = months.compactMap { ForwardedDateNames.months[$0] }
        if numbers.count == 1 { return numbers.first }
        guard numbers.count == 2, namesTuesdayToo else { return nil }
        return numbers.last
    }

    private var namesTuesdayToo: Bool {
        months.count == 2 && months.first.map { ["mawrth", "maw", "mar"].contains($0) } ?? false
    }

    private var secondOfDay: Int? {
        guard let clock else { return nil }
        var hour = clock.hour
        if let isAfternoon {
            // Programs that write 24 hours and a half of the day contradict themselves only in part.
            guard hour <= 12 || isAfternoon else { return nil }
            if hour < 12, isAfternoon { hour += 12 }
            if hour == 12, !isAfternoon { hour = 0 }
        }
        return hour * 3_600 + clock.minute * 60 + clock.second
    }

    private func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int64? {
        var civil = DateReader.Civil()
        (civil.year, civil.month, civil.day) = (year, month, day)
        return civil.daysSince1970
    }

    /// 1 January 1970 was a Thursday.
    private func fitsWeekday(_ days: Int64) -> Bool {
        let stated = namesTuesdayToo ? 1 : weekday
        return stated.map { Int64($0) == (days + 3) % 7 } ?? true
    }
}
