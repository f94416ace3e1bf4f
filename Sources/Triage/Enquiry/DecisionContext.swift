package import WorkingTime

/// All that a decision may depend on besides the enquiry and the command.
package struct DecisionContext: Sendable {
    package private(set) var now: Instant
    package private(set) var actor: Actor
    /// The role of the acting person; nil for the operator and Intray itself, who are not refused by role.
    package private(set) var role: Role?
    package let kit: Kit
    package private(set) var staff: Staff
    package let calendar: HolidayCalendar
    package let zone: Zone
    /// By address, when each person works.
    private(set) var presences: [String: Presence]

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
        presences = Self.presences(staff, calendar, zone)
    }

    private static func presences(_ staff: Staff, _ calendar: HolidayCalendar, _ zone: Zone) -> [String: Presence] {
        Dictionary(
            staff.people.map { ($0.email, staff.presence(of: $0.email, calendar, zone)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The office's day.
    package var today: CivilDate { zone.date(of: now) }
}

extension DecisionContext {
    /// The same office at another moment.
    package func at(_ moment: Instant) -> DecisionContext {
        var context = self
        context.now = moment
        return context
    }

    /// The same office and moment, with somebody as the one who decides.
    package func acting(as person: Person) -> DecisionContext {
        var context = self
        context.actor = .person(person.email)
        context.role = person.role
        return context
    }

    /// The same moment, with other people at work.
    package func staffed(by staff: Staff) -> DecisionContext {
        var context = self
        context.staff = staff
        context.presences = Self.presences(staff, calendar, zone)
        return context
    }
}
