/// A date as it stands in a text.
struct DateSpan {
    enum Precision: Comparable { case year, month, dayOfMonth, day }

    /// Tokens it covers.
    var tokens: ClosedRange<Int>
    var precision: Precision
    /// The year as written, nil when there is none.
    var year: Int?
}

extension FactText {
    /// All dates, none overlapping another.
    func dates() -> [DateSpan] {
        var spans: [DateSpan] = []
        var index = 0
        while index < tokens.count {
            if let span = date(at: index) {
                spans.append(span)
                index = span.tokens.upperBound + 1
            } else {
                index += 1
            }
        }
        return spans
    }

    /// The longest date that begins at a token.
    func date(at index: Int) -> DateSpan? {
        let token = tokens[index]
        if token.digits == 0 { return monthFirst(index) }
        return numeric(index) ?? dayFirst(index) ?? years(index)
    }

    /// "11th June 1939", "3rd of May", "12th dec 72", "7 and 23 March 1994".
    private func dayFirst(_ index: Int) -> DateSpan? {
        guard isDay(index) else { return nil }
        var month = index + 1
        if keyword(month) == .of { month += 1 }
        if isAnd(month), isDay(month + 1) { month += 2 }
        guard isMonth(month), before(month) <= .line else { return nil }
        if let year = year(after: month) {
            return DateSpan(tokens: index...(month + 1), precision: .day, year: year)
        }
        return DateSpan(tokens: index...month, precision: .dayOfMonth, year: nil)
    }

    /// "June 2003", "June 3, 2003", "Feb 98".
    private func monthFirst(_ index: Int) -> DateSpan? {
        guard isMonth(index), tokens[index].after <= .line || tokens[index].after == .stop else { return nil }
        if isDay(index + 1), let year = year(after: index + 1) {
            return DateSpan(tokens: index...(index + 2), precision: .day, year: year)
        }
        guard let year = year(after: index) else { return nil }
        let isShort = tokens[index + 1].count == 2
        if isShort && keyword(index) == .ambiguousMonth { return nil }
        return DateSpan(tokens: index...(index + 1), precision: .month, year: year)
    }

    /// "08/11/1977", "23.9.61", "2026-10-30".
    private func numeric(_ index: Int) -> DateSpan? {
        let sign = tokens[index].after
        guard sign == .slash || sign == .stop || sign == .hyphen, let first = number(index),
            let second = number(index + 1), tokens[index + 1].after == sign, let third = number(index + 2),
            tokens[index + 2].end - tokens[index].start <= 10, !isJoined(index)
        else { return nil }
        let isISO = tokens[index].count == 4 && (1600...2100).contains(first) && third <= 31
        let isBritish = first <= 31 && (tokens[index + 2].count == 4 || tokens[index + 2].count == 2)
        guard second >= 1, second <= 12, isISO || isBritish && first >= 1 else { return nil }
        return DateSpan(tokens: index...(index + 2), precision: .day, year: isISO ? first : third)
    }

    /// Whether the token before is part of the same number.
    private func isJoined(_ index: Int) -> Bool {
        index > 0 && tokens[index].start - tokens[index - 1].end == 1
            && [.slash, .stop, .hyphen].contains(before(index))
    }

    /// "1986", "1951-1954", "1971 and 1979".
    private func years(_ index: Int) -> DateSpan? {
        guard let year = fullYear(index) else { return nil }
        let after = tokens[index].after
        if after == .hyphen || after == .dash, fullYear(index + 1) != nil {
            return DateSpan(tokens: index...(index + 1), precision: .year, year: year)
        }
        if after == .space, isAnd(index + 1), fullYear(index + 2) != nil {
            return DateSpan(tokens: index...(index + 2), precision: .year, year: year)
        }
        guard after != .slash, after != .hyphen, ![.slash, .hyphen].contains(before(index)) else { return nil }
        return DateSpan(tokens: index...index, precision: .year, year: year)
    }

    private func isAnd(_ index: Int) -> Bool { keyword(index) == .and }

    private func fullYear(_ index: Int) -> Int? {
        guard let year = number(index), tokens[index].count == 4, (1600...2099).contains(year) else { return nil }
        return year
    }

    /// The year right behind a token: four digits, or two behind a month.
    private func year(after index: Int) -> Int? {
        guard tokens[index].after <= .line || tokens[index].after == .comma else { return nil }
        if let year = fullYear(index + 1) { return year }
        guard let short = number(index + 1), tokens[index + 1].count == 2, tokens[index].after == .space,
            short >= 20 || tokens[index + 1].after != .colon, short > 12 || isDay(index - 1)
        else { return nil }
        return short
    }

    func isMonth(_ index: Int) -> Bool {
        switch keyword(index) {
        case .month, .shortMonth: true
        case .ambiguousMonth: token(index)?.isCapital == true || isDay(index - 1)
        case .weekday: isMawrth(index)
        default: false
        }
    }

    /// Welsh "Mawrth" is March and Tuesday.
    private func isMawrth(_ index: Int) -> Bool {
        guard let token = token(index) else { return false }
        return bytes[token.start..<token.end].dropFirst().elementsEqual("awrth".utf8)
    }

    /// A day of the month: "3", "03", "3rd", "12th", Welsh "1af", "2il", "17eg".
    func isDay(_ index: Int) -> Bool {
        guard let token = token(index), token.digits >= 1, token.digits <= 2, token.letters == 0 || token.letters == 2,
            bytes[token.start] &- 48 < 10
        else { return false }
        let day = bytes[token.start..<(token.start + Int(token.digits))].reduce(0) { $0 * 10 + Int($1 &- 48) }
        guard (1...31).contains(day) else { return false }
        return token.letters == 0 || isOrdinal(index)
    }

    func isOrdinal(_ index: Int) -> Bool {
        guard let token = token(index), token.letters == 2, token.count == Int(token.digits) + 2 else { return false }
        let ending = UInt16(bytes[token.end - 2] | 0x20) << 8 | UInt16(bytes[token.end - 1] | 0x20)
        return Self.ordinals.contains(ending)
    }

    /// st nd rd th, Welsh af il eg ed.
    private static let ordinals: Set<UInt16> = [0x7374, 0x6E64, 0x7264, 0x7468, 0x6166, 0x696C, 0x6567, 0x6564]
}
