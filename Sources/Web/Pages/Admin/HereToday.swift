import Triage
import WorkingTime

/// Whether somebody is here today.
struct HereToday: Sendable {
    enum State: Sendable, Hashable {
        /// At work at this moment.
        case now
        /// Today, and not at this moment.
        case today
        case away
        /// Their pattern has no work today.
        case off
    }

    let state: State
    /// Of today, such as “09:00 to 17:00”.
    let hours: [String]
    /// When they work next, where that is not today; nil where that lies too far off.
    let next: CivilDate?

    init(_ presence: Presence, at now: Instant, _ zone: Zone) {
        let today = zone.date(of: now)
        let windows = presence.windows(on: today)
        hours = windows.map { $0.inWords(zone) }
        if windows.isEmpty {
            state = presence.absences(on: today).contains { !$0.provisional } ? .away : .off
            next = presence.nextDay(onOrAfter: today)
        } else {
            state = presence.isPresent(at: now) ? .now : .today
            next = nil
        }
    }

    func html(_ words: Words) -> HTML {
        switch state {
        case .now: tag("here now", kind: "on-time", sign: "✓") + HTML(text: " " + Words.list(hours))
        case .today: HTML(text: "today " + Words.list(hours))
        case .away: tag("away", kind: "paused", sign: "‖") + HTML(text: back(words).map { " until " + $0 } ?? "")
        case .off: HTML(text: "not working today" + (back(words).map { ", next on \($0)" } ?? ""))
        }
    }

    private func back(_ words: Words) -> String? { next.map(words.near) }
}

extension WorkingWindow {
    /// “09:00 to 17:00”.
    func inWords(_ zone: Zone) -> String { "\(Self.time(start, zone)) to \(Self.time(end, zone))" }

    private static func time(_ moment: Instant, _ zone: Zone) -> String {
        let (hour, minute) = zone.localTime(of: moment)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
