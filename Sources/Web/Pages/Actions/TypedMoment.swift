import WorkingTime

/// When something happened, as a person types it: a day, and the time of day where it is known.
struct TypedMoment: Hashable, Sendable {
    let day: CivilDate
    /// Minutes after midnight by the office's clock; nil where only the day is known.
    let minute: Int?

    /// A year outside these is a slip of the keyboard.
    static let years = 1900...2200

    /// Reads `09:30`, and `09:30:15` as some browsers send it.
    static func minute(_ text: String) -> Int? {
        let pieces = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard (2...3).contains(pieces.count), let hour = number(pieces[0], below: 24),
            let minute = number(pieces[1], below: 60)
        else { return nil }
        return hour * 60 + minute
    }

    private static func number(_ digits: Substring.UTF8View, below most: Int) -> Int? {
        guard (1...2).contains(digits.count), let number = Int(Substring(digits)), (0..<most).contains(number) else {
            return nil
        }
        return number
    }

    /// The first moment that is meant: the office's day from its start.
    func start(in zone: Zone) -> Instant {
        minute.map { zone.moment(on: day, minute: $0) } ?? zone.startOfDay(day)
    }

    /// The last moment that is meant and not after `now`, where the day is today.
    func end(in zone: Zone, now: Instant) -> Instant {
        if let minute { return zone.moment(on: day, minute: minute) }
        return day == zone.date(of: now) ? now : zone.endOfDay(day)
    }
}
