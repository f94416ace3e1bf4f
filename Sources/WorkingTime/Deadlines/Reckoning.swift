/// The steps from receipt to due date, kept so that the account can tell them.
struct Reckoning {
    let matter: DeadlineCase
    let zone: Zone
    let counting: Counting

    /// The local date of receipt.
    let receivedOn: CivilDate
    /// Day 0 of the period that runs: the latest of receipt, of what the start waits for, and of the last
    /// clarification that gave a new period. Nil while something the start waits for is missing.
    let started: CivilDate?
    /// The waits that let the clock stand still.
    let counted: CountedWaits
    /// The days that do not count.
    let stopped: StoppedDays

    init(_ matter: DeadlineCase, calendar: HolidayCalendar, zone: Zone) {
        self.matter = matter
        self.zone = zone
        counting = Counting(
            rule: matter.rule,
            calendar: calendar,
            received: matter.received,
            requested: matter.requestedDate
        )
        receivedOn = zone.date(of: matter.received)
        let holding = matter.waits(.holdsStart)
        let restarting = matter.waits(.restarts)
        let start = (holding + restarting).compactMap(\.end).reduce(receivedOn, max)
        let restart = restarting.filter { $0.end == nil }.map { max($0.asked, start) }.min()
        started = holding.contains { $0.end == nil } ? nil : start
        counted = CountedWaits(matter.waits(.pauses), from: start, paused: restart, counting: counting)
        stopped = StoppedDays(counted.ended, after: start, upTo: counted.openSince)
    }

    var calendar: HolidayCalendar { counting.calendar }

    /// When it would be due had nothing stopped the clock.
    var original: Due? { counting.due(from: receivedOn, withoutCounting: 0) }

    /// When it is due; nil when the period has not started or has no end.
    var due: Due? { started.flatMap { counting.due(from: $0, withoutCounting: stoppedCount) } }

    /// The day since which the clock stands still; a period that has not started cannot be paused.
    var pausedSince: CivilDate? { started == nil ? nil : counted.openSince }

    /// How many days do not count.
    var stoppedCount: Int { counting.days(in: stopped) }

    /// Whether a year comes into the count whose bank holidays are not known.
    var isProvisional: Bool {
        switch matter.rule.period {
        case .hours, .requested: return false
        case .workingDays, .calendarDays, .months: break
        }
        guard let end = (due ?? original)?.date(in: zone) else { return false }
        return !calendar.knows(end) || !calendar.knows(started ?? receivedOn)
    }
}

extension DeadlineCase {
    /// The waits that stop the clock in that way, by the day of asking.
    func waits(_ stop: DeadlineRule.Stop) -> [Pause] {
        pauses.filter { rule.stop(for: $0.reason) == stop }.sorted { $0.asked < $1.asked }
    }
}
