/// One way of setting a due date: how long, on whose calendar, on what basis, and what stops the clock.
package struct DeadlineRule: Sendable, Hashable {
    /// The name that kits, the database and the command line use, such as `foi-extended`.
    package let name: String
    /// How long there is.
    package let period: Period
    /// Whose bank holidays are left out; for hours and a requested date it only says which days are working days.
    package let jurisdiction: Jurisdiction
    /// The statute or the policy, in words.
    package let basis: String
    /// What waiting does to the clock; a reason that is not named here lets it run on.
    package let stops: [WaitingReason: Stop]
    /// Whether the section 45 Code of 2018 reads receipt on a day off one working day later; accounts tell that reading,
    /// no date uses it.
    package let codeDeemsNextWorkingDay: Bool

    package init(
        name: String,
        period: Period,
        jurisdiction: Jurisdiction,
        basis: String,
        stops: [WaitingReason: Stop] = [:],
        codeDeemsNextWorkingDay: Bool = false
    ) {
        self.name = name
        self.period = period
        self.jurisdiction = jurisdiction
        self.basis = basis
        self.stops = stops
        self.codeDeemsNextWorkingDay = codeDeemsNextWorkingDay
    }

    /// What waiting for this does to the clock.
    package func stop(for reason: WaitingReason) -> Stop { stops[reason, default: .runsOn] }

    /// How long there is.
    package enum Period: Sendable, Hashable {
        /// So many working days; the day of receipt is day 0.
        case workingDays(Int)
        /// So many calendar days, day 1 being the day after receipt; the last day rolls on to a working day.
        case calendarDays(Int)
        /// To the corresponding date so many months on, rolled on to a working day.
        case months(Int)
        /// So many hours by the clock on the wall.
        case hours(Int)
        /// To the date the requester gave.
        case requested
    }

    /// What waiting for somebody does to a clock.
    package enum Stop: String, Sendable, Hashable, CaseIterable {
        /// The clock takes no notice.
        case runsOn = "runs-on"
        /// The days waited do not count: working days where the rule counts working days, else calendar days.
        case pauses
        /// A new full period starts on the day of the answer.
        case restarts
        /// The period does not start before the answer.
        case holdsStart = "holds-start"
    }
}
