/// When something happened, as a person types it: a day, with the time of day where it is known, or a moment with its
/// zone.
package enum TypedMoment: Hashable, Sendable {
    case day(CivilDate)
    /// Minutes after midnight by the office's clock, 0 to 1,439.
    case time(CivilDate, minute: Int)
    case moment(Instant)

    /// A year outside these is a slip of the keyboard.
    package static let years = 1900...2200

    /// Reads `2026-10-03`, and `2026-10-03T09:30:00Z` (RFC 3339); nil for anything else, and for a slip in the year.
    package init?(_ text: String) {
        if let moment = Instant(text) {
            self = .moment(moment)
        } else {
            guard let day = CivilDate(typed: text) else { return nil }
            self = .day(day)
        }
    }

    /// - Parameter minute: minutes after midnight; nil where only the day is known.
    package init(day: CivilDate, minute: Int?) {
        self = minute.map { .time(day, minute: $0) } ?? .day(day)
    }

    /// Minutes after midnight of a time of day such as `09:30`, and `09:30:15` as some browsers send it; nil for
    /// anything else.
    package static func minute(_ text: String) -> Int? {
        let pieces = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard (2...3).contains(pieces.count), let hour = number(pieces[0], below: 24),
            let minute = number(pieces[1], below: 60), pieces.dropFirst(2).allSatisfy({ number($0, below: 60) != nil })
        else { return nil }
        return hour * 60 + minute
    }

    /// The digits alone: `Int` would read a sign as well.
    private static func number(_ digits: Substring.UTF8View, below most: Int) -> Int? {
        guard (1...2).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(Substring(digits)), number < most
        else { return nil }
        return number
    }

    /// The first moment that is meant: the office's day from its start.
    package func start(in zone: Zone) -> Instant {
        switch self {
        case .day(let day): zone.startOfDay(day)
        case .time(let day, let minute): zone.moment(on: day, minute: minute)
        case .moment(let moment): moment
        }
    }

    /// The last moment that is meant and not after `now`, where the day is today.
    package func end(in zone: Zone, now: Instant) -> Instant {
        guard case .day(let day) = self else { return start(in: zone) }
        return day == zone.date(of: now) ? now : zone.endOfDay(day)
    }
}

extension CivilDate {
    /// A day as a person types it, such as `2026-10-03`; nil for anything else, and for a slip in the year.
    package init?(typed text: String) {
        self.init(text)
        guard TypedMoment.years.contains(year) else { return nil }
    }
}
