/// Who watches an inbox when: the duty windows of everybody who triages it.
package struct Coverage: Sendable {
    private let people: [Presence]
    private let calendar: HolidayCalendar
    private let zone: Zone

    /// How many days one question looks at.
    private static let reach = 400

    /// The people who triage the inbox, in an order that answers refer to by position; the bank holidays of England and
    /// Wales say which days somebody should be there.
    package init(people: [Presence], calendar: HolidayCalendar, zone: Zone) {
        self.people = people
        self.calendar = calendar
        self.zone = zone
    }

    /// A person's duty window.
    package struct Slot: Hashable, Sendable {
        /// The position of the person among the people.
        package let person: Int
        /// The time on duty.
        package let window: WorkingWindow
    }

    /// The end of duty before days that nobody covers: when a hand-over note is asked for.
    package struct HandOver: Hashable, Sendable {
        /// The last duty window before the gap.
        package let slot: Slot
        /// The first working day that nobody covers.
        package let gap: CivilDate
    }

    /// The working days in England and Wales from one day to another on which nobody is on duty, in order. At most 400
    /// days from the first are looked at.
    package func gaps(from first: CivilDate, through last: CivilDate) -> [CivilDate] {
        let days = min(last.daysSinceEpoch - first.daysSinceEpoch + 1, Coverage.reach)
        return (0..<max(days, 0)).map { first.adding(days: $0) }.filter(isGap)
    }

    /// Who is on duty at that moment, by position.
    package func onDuty(at moment: Instant) -> [Int] {
        slots(on: zone.date(of: moment)).filter { $0.window.contains(moment) }.map(\.person).sorted()
    }

    /// The next duty window to begin after that moment: who is next in, and when. Of two at the same time the first
    /// among the people is taken. Nil when nobody comes on duty within 400 days.
    package func nextIn(after moment: Instant) -> Slot? {
        let today = zone.date(of: moment)
        for ahead in 0..<Coverage.reach {
            let coming = slots(on: today.adding(days: ahead)).filter { $0.window.start > moment }
            if let first = coming.min(by: { ($0.window.start, $0.person) < ($1.window.start, $1.person) }) {
                return first
            }
        }
        return nil
    }

    /// The last duty window before a working day that nobody covers, the first such that ends at that moment or later;
    /// its end is when a hand-over note is asked for. Nil when there is none within 400 days.
    package func lastSlotBeforeGap(from moment: Instant) -> HandOver? {
        let today = zone.date(of: moment)
        var latest: Slot?
        for ahead in 0..<Coverage.reach {
            let day = today.adding(days: ahead)
            let slots = slots(on: day).filter { $0.window.end >= moment }
            if let last = slots.max(by: { ($0.window.end, $1.person) < ($1.window.end, $0.person) }) {
                latest = last
            } else if let slot = latest, isGap(day) {
                return HandOver(slot: slot, gap: day)
            }
        }
        return nil
    }

    private func isGap(_ date: CivilDate) -> Bool {
        calendar.isWorkingDay(date, in: .englandAndWales) && slots(on: date).isEmpty
    }

    private func slots(on date: CivilDate) -> [Slot] {
        people.enumerated().flatMap { index, presence in
            presence.windows(on: date).filter(\.duty).map { Slot(person: index, window: $0) }
        }
    }
}
