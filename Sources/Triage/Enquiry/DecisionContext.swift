package import WorkingTime

/// All that a decision may depend on besides the enquiry and the command.
package struct DecisionContext: Sendable {
    package let now: Instant
    package let actor: Actor
    /// The role of the acting person; nil for the operator and Intray itself, who are not refused by role.
    package let role: Role?
    package let kit: Kit
    package let people: [Person]
    package let calendar: HolidayCalendar
    package let zone: Zone

    package init(
        now: Instant,
        actor: Actor,
        role: Role?,
        kit: Kit,
        people: [Person],
        calendar: HolidayCalendar,
        zone: Zone
    ) {
        self.now = now
        self.actor = actor
        self.role = role
        self.kit = kit
        self.people = people
        self.calendar = calendar
        self.zone = zone
    }

    /// The clocks of a category for something received at a moment.
    ///
    /// - Parameter neededBy: the date the requester gave, for the rule `needed-by`.
    package func clocks(of category: KitCategory, received: Instant, neededBy: CivilDate?) -> [EnquiryClock] {
        category.clocks.compactMap { name in
            guard let rule = DeadlineRule.named(name) else { return nil }
            let facts = DeadlineCase(rule: rule, received: received, pauses: [], requestedDate: neededBy)
            return EnquiryClock(deadline: .compute(facts, calendar: calendar, zone: zone), zone: zone)
        }
    }
}
