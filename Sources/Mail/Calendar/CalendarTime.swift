/// When something in a calendar begins or ends (RFC 5545 §3.3.4 and §3.3.5), as it is written and not converted: the
/// zones that a calendar defines are not looked into, only named.
package struct CalendarTime: Sendable, Hashable {
    package enum Zone: Sendable, Hashable {
        case utc
        /// The time of wherever one is.
        case floating
        /// A name, from the IANA list where it is known.
        case named(String)
    }

    package let day: CalendarDate
    /// Minutes since midnight; nil for a whole day.
    package let minutes: Int?
    package let zone: Zone

    init(day: CalendarDate, minutes: Int?, zone: Zone) {
        (self.day, self.minutes, self.zone) = (day, minutes, zone)
    }

    /// A value such as `20261203`, `20261203T100000` or `20261203T100000Z`; nil for any other.
    init?(_ line: CalendarLine) {
        self.init(line.value, zone: line.parameters["tzid"])
    }

    init?(_ value: ArraySlice<UInt8>, zone: String?) {
        let text = Octet.trimmed(value)
        guard let year = Self.number(text, 0, 4), let month = Self.number(text, 4, 2),
            let date = Self.number(text, 6, 2), let day = CalendarDate(year: year, month: month, day: date)
        else { return nil }
        self.day = day
        guard text.count >= 13, text[text.startIndex + 8] | 0x20 == UInt8(ascii: "t") else {
            guard text.count == 8 else { return nil }
            (minutes, self.zone) = (nil, .floating)
            return
        }
        guard let hour = Self.number(text, 9, 2), let minute = Self.number(text, 11, 2), hour < 24, minute < 60 else {
            return nil
        }
        minutes = hour * 60 + minute
        let isUTC = text.last.map { $0 | 0x20 } == UInt8(ascii: "z")
        self.zone = isUTC ? .utc : zone.flatMap(CalendarZone.name).map(Zone.named) ?? .floating
    }

    private static func number(_ text: ArraySlice<UInt8>, _ offset: Int, _ count: Int) -> Int? {
        guard text.count >= offset + count else { return nil }
        let digits = text.dropFirst(offset).prefix(count)
        return digits.allSatisfy(Octet.isDigit) ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    }

    /// The time so many minutes later on the same clock; a whole day moves by whole days.
    func adding(minutes added: Int) -> CalendarTime? {
        let total = (minutes ?? 0) + added
        let days = total >= 0 ? total / 1_440 : (total - 1_439) / 1_440
        guard let moved = day.adding(days: days) else { return nil }
        return CalendarTime(day: moved, minutes: minutes.map { _ in total - days * 1_440 }, zone: zone)
    }

    /// "10:00"; nil for a whole day.
    package var clock: String? {
        minutes.map { "\($0 / 60):" + ($0 % 60 < 10 ? "0" : "") + "\($0 % 60)" }
    }

    /// " (Europe/London)"; empty for a whole day.
    var zoneWords: String {
        if minutes == nil { return "" }
        return switch zone {
        case .utc: " (UTC)"
        case .floating: " (time zone not stated)"
        case .named(let name): " (\(name))"
        }
    }
}

/// The names of time zones as calendars write them.
enum CalendarZone {
    /// The name for a person; nil when there is none.
    static func name(_ identifier: String) -> String? {
        let plain = identifier.prefix { $0 != "\n" }
        guard !plain.isEmpty, plain.utf8.count <= 200 else { return nil }
        if let known = windows[String(plain)] { return known }
        // `/example.org/20250101_1/Europe/London`: RFC 5545 §3.2.19 leaves the prefix to the program.
        guard plain.hasPrefix("/") else { return String(plain) }
        return plain.split(separator: "/").suffix(2).joined(separator: "/")
    }

    /// Outlook's names, of which the first says nothing to people in summer.
    private static let windows = [
        "GMT Standard Time": "Europe/London", "Greenwich Standard Time": "UTC",
        "W. Europe Standard Time": "Europe/Berlin",
        "Romance Standard Time": "Europe/Paris", "Central Europe Standard Time": "Europe/Budapest",
        "Central European Standard Time": "Europe/Warsaw", "GTB Standard Time": "Europe/Bucharest",
        "FLE Standard Time": "Europe/Helsinki", "E. Europe Standard Time": "Europe/Chisinau",
        "Eastern Standard Time": "America/New_York", "Central Standard Time": "America/Chicago",
        "Mountain Standard Time": "America/Denver", "Pacific Standard Time": "America/Los_Angeles",
        "India Standard Time": "Asia/Kolkata", "AUS Eastern Standard Time": "Australia/Sydney",
        "(UTC+00:00) Dublin, Edinburgh, Lisbon, London": "Europe/London",
    ]
}
