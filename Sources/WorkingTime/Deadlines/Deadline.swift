/// A due date with everything that is stored about it: computed once, kept, and recomputed only by an explicit event.
package struct Deadline: Sendable, Hashable, Codable {
    /// The name of the rule.
    package let rule: String
    /// When it would be due had nothing stopped the clock; lateness is told against it too. Nil when the rule gives no
    /// date.
    package let original: Due?
    /// When it is due. While the clock is paused: the date as it stood when the clock stopped. Nil when the period has
    /// not started or the rule gives no date.
    package let due: Due?
    /// Day 0 of the period that runs; nil when it has not started.
    package let started: CivilDate?
    /// The day since which the clock stands still; nil when it runs.
    package let pausedSince: CivilDate?
    /// Whether the count touches a year whose bank holidays the calendar does not know, so that the date may move.
    package let provisional: Bool
    /// The version of the calendar it was reckoned with.
    package let calendarVersion: String
    /// The last working day on or before the due date: at risk from its beginning, where there is no act-by date.
    package let lastWorkingDay: CivilDate?
    /// How the date came about, in plain English.
    package let account: String

    package init(
        rule: String,
        original: Due?,
        due: Due?,
        started: CivilDate?,
        pausedSince: CivilDate? = nil,
        provisional: Bool = false,
        calendarVersion: String,
        lastWorkingDay: CivilDate?,
        account: String
    ) {
        self.rule = rule
        self.original = original
        self.due = due
        self.started = started
        self.pausedSince = pausedSince
        self.provisional = provisional
        self.calendarVersion = calendarVersion
        self.lastWorkingDay = lastWorkingDay
        self.account = account
    }
}

extension Deadline {
    /// Reckons when a case is due. Local dates are those of `zone`, which for the offices of England and Wales is
    /// Europe/London. Pure: the same arguments give the same deadline.
    package static func compute(_ matter: DeadlineCase, calendar: HolidayCalendar, zone: Zone) -> Deadline {
        let reckoning = Reckoning(matter, calendar: calendar, zone: zone)
        let dueOn = reckoning.due?.date(in: zone)
        return Deadline(
            rule: matter.rule.name,
            original: reckoning.original,
            due: reckoning.due,
            started: reckoning.started,
            pausedSince: reckoning.pausedSince,
            provisional: reckoning.isProvisional,
            calendarVersion: calendar.version,
            lastWorkingDay: dueOn.map {
                calendar.previousWorkingDay(onOrBefore: $0, in: matter.rule.jurisdiction)
            },
            account: Account(of: reckoning).text
        )
    }
}
