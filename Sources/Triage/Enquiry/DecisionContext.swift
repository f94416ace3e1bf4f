package import WorkingTime

/// All that a decision may depend on besides the enquiry and the command.
package struct DecisionContext: Sendable {
    package let now: Instant
    package let actor: Actor
    /// The role of the acting person; nil for the operator and Intray itself, who are not refused by role.
    package let role: Role?
    package let kit: Kit
    package let staff: Staff
    package let calendar: HolidayCalendar
    package let zone: Zone
    /// By address, when each person works.
    let presences: [String: Presence]

    package init(
        now: Instant,
        actor: Actor,
        role: Role?,
        kit: Kit,
        staff: Staff,
        calendar: HolidayCalendar,
        zone: Zone
    ) {
        self.now = now
        self.actor = actor
        self.role = role
        self.kit = kit
        self.staff = staff
        self.calendar = calendar
        self.zone = zone
        presences = Dictionary(
            staff.people.map { ($0.email, staff.presence(of: $0.email, calendar, zone)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The office's day.
    package var today: CivilDate { zone.date(of: now) }
}
