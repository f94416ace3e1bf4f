import ArgumentParser
import WorkingTime

/// When something happened, as a person gives it: a day, or a moment with its zone.
enum GivenTime: Sendable {
    case day(CivilDate)
    case moment(Instant)

    /// - Throws: a `ValidationError`, for this is wrong usage.
    static func read(_ text: String) throws -> GivenTime {
        if let moment = Instant(text) { return .moment(moment) }
        guard let day = CivilDate(text), CivilDate.givenYears.contains(day.year) else {
            throw ValidationError("write a date like 2026-10-03, or a moment like 2026-10-03T09:30:00Z.")
        }
        return .day(day)
    }

    /// The first moment that is meant: the office's day from its start.
    func start(in zone: Zone) -> Instant {
        switch self {
        case .day(let day): zone.startOfDay(day)
        case .moment(let moment): moment
        }
    }

    /// The last moment that is meant and not after `now`, where the day is today.
    func end(in zone: Zone, now: Instant) -> Instant {
        switch self {
        case .day(let day): day == zone.date(of: now) ? now : zone.endOfDay(day)
        case .moment(let moment): moment
        }
    }

    /// “3 October 2026”, the office's day.
    func inWords(_ zone: Zone) -> String { zone.date(of: start(in: zone)).inWords }
}

extension CivilDate {
    /// A year outside these is a slip of the keyboard.
    fileprivate static let givenYears = 1900...2200

    /// - Throws: a `ValidationError`, for this is wrong usage.
    static func given(_ text: String) throws -> CivilDate {
        guard let date = CivilDate(text), givenYears.contains(date.year) else {
            throw ValidationError("write a date like 2026-10-03.")
        }
        return date
    }
}
