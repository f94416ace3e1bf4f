import QueueStore
import Triage
import WorkingTime

extension Words {
    /// When an enquiry is due, as somebody would say it today: “due Thursday 3 December, in 4 working days”, “3 working
    /// days late, was due Monday 30 November”, “due today at 16:30”, “45 minutes late, was due today at 09:15”.
    func dueSoon(_ clock: StoredClock, _ calendar: HolidayCalendar) -> String {
        guard let dueAt = clock.dueAt, let due = clock.due else { return "no date yet" }
        let hasTime = due.contains("T")
        let time = hasTime ? " at \(clockTime(dueAt))" : ""
        let day = zone.date(of: dueAt)
        let when = (hasTime && day == today ? "today" : near(day)) + time
        switch clock.status(at: now) {
        case .late:
            let late = hasTime ? lateness(since: dueAt) : nil
            return "\(late ?? distance(from: day, to: today, calendar)) late, was due \(when)"
        case .met: return "done in time, was due \(when)"
        case .missed: return "done late, was due \(when)"
        case .paused: return "paused; due \(when) if it went on today"
        default:
            return day == today ? "due today\(time)" : "due \(when), in \(distance(from: today, to: day, calendar))"
        }
    }

    /// “act by Wednesday 2 December”, where that is earlier than the day it is due.
    func actBy(_ enquiry: EnquirySummary) -> String? {
        guard let actBy = enquiry.actBy, actBy != enquiry.leadingClock?.due, let day = CivilDate(actBy),
            enquiry.status(at: now) != .late
        else { return nil }
        return day < today ? "should have been acted on by \(near(day))" : "act by \(near(day))"
    }

    /// A day near now with its weekday, and its year where that is another: “Thursday 3 December”.
    func near(_ day: CivilDate) -> String {
        let words = day.inWords
        let year = " \(day.year)"
        let short = day.year == today.year && words.hasSuffix(year) ? String(words.dropLast(year.count)) : words
        return "\(day.weekday.name) \(short)"
    }

    /// How long ago, in the largest unit that says enough: “5 minutes ago”, “yesterday”, “12 days ago”.
    func ago(_ moment: Instant) -> String {
        let seconds = now.seconds - moment.seconds
        let day = zone.date(of: moment)
        if seconds < 60 { return "just now" }
        if seconds < 3_600 { return Words.count(Int(seconds / 60), "minute") + " ago" }
        if day == today { return Words.count(Int(seconds / 3_600), "hour") + " ago" }
        let days = today.daysSinceEpoch - day.daysSinceEpoch
        return days == 1 ? "yesterday" : "\(days) days ago"
    }

    var today: CivilDate { zone.date(of: now) }

    /// “1 working day”, “4 working days”; in plain days where no working day lies between.
    private func distance(from: CivilDate, to: CivilDate, _ calendar: HolidayCalendar) -> String {
        let working = calendar.workingDays(after: from, through: to, in: .englandAndWales)
        return working > 0
            ? Words.count(working, "working day") : Words.count(max(to.daysSinceEpoch - from.daysSinceEpoch, 1), "day")
    }

    /// How late something is that was due at a time of day, in whole minutes or hours; nil once days say it better.
    private func lateness(since dueAt: Instant) -> String? {
        let seconds = now.seconds - dueAt.seconds
        return switch seconds {
        case ..<60: "less than a minute"
        case ..<3_600: Words.count(Int(seconds / 60), "minute")
        case ..<86_400: Words.count(Int(seconds / 3_600), "hour")
        default: nil
        }
    }
}
