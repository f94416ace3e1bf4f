package import Triage
package import WorkingTime

/// Who triages an inbox in the days to come.
package struct InboxCoverage: Sendable {
    package let inbox: String
    /// Those who triage it, by name.
    package let people: [Person]
    package let first: CivilDate
    package let last: CivilDate
    /// Working days on which nobody does.
    package let gaps: [CivilDate]
    package let onDuty: [Person]
    package let nextIn: (person: Person, at: Instant)?
    /// Who is the last before the next such day, when they finish, and that day.
    package let handOver: (person: Person, at: Instant, before: CivilDate)?

    /// - Parameter days: how many to look ahead, today included.
    package init(of inbox: String, days: Int, _ desk: OfficeDesk) {
        let people = desk.staff.people.filter { $0.role.triages && !$0.disabled && $0.serves(inbox) }
        let (calendar, zone) = (desk.office.calendar, desk.zone)
        let coverage = Coverage(
            people: people.map { desk.staff.presence(of: $0.email, calendar, zone) },
            calendar: calendar,
            zone: zone
        )
        self.inbox = inbox
        self.people = people
        first = desk.today
        last = desk.today.adding(days: days - 1)
        gaps = coverage.gaps(from: first, through: last)
        onDuty = coverage.onDuty(at: desk.now).map { people[$0] }
        nextIn = coverage.nextIn(after: desk.now).map { (people[$0.person], $0.window.start) }
        handOver = coverage.lastSlotBeforeGap(from: desk.now).map {
            (people[$0.slot.person], $0.slot.window.end, $0.gap)
        }
    }
}
