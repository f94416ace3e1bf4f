import QueueStore
import Triage
import WorkingTime

/// When everybody works, reckoned once.
struct Presences: Sendable {
    private let byEmail: [String: Presence]

    init(_ desk: OfficeDesk) {
        byEmail = Dictionary(
            desk.staff.people.filter { !$0.disabled }
                .map { ($0.email, desk.staff.presence(of: $0.email, desk.office.calendar, desk.zone)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Nil for somebody whose account is switched off.
    func of(_ email: String) -> Presence? { byEmail[email] }
}

/// What will be late: what is due in the days to come, against the time there is.
struct Outlook: Sendable {
    struct Day: Sendable {
        let day: CivilDate
        let due: DueAhead.Share
        /// Minutes that those who answer work.
        let time: Int
        /// Minutes of work due by the end of the day beyond all time until then; 0 when there is enough.
        let short: Int
    }

    /// Days looked ahead, today included.
    static let reach = 14

    /// Due before today and open still.
    let overdue: DueAhead.Share
    /// Today, the working days, and others on which something is due.
    let days: [Day]

    /// The first day on which there is not enough time for what is due until then.
    var firstShort: Day? { days.first { $0.short > 0 } }

    static func read(
        inbox: String?,
        in session: any Session,
        _ desk: OfficeDesk,
        _ presences: Presences
    ) throws -> Outlook {
        let last = desk.today.adding(days: reach - 1)
        let ahead = try session.dueAhead(
            desk.today...last,
            minutes: desk.office.minutes,
            inbox: inbox,
            viewer: desk.person,
            zone: desk.zone
        )
        let people = desk.staff.people.filter { person in person.answers && (inbox.map(person.serves) ?? true) }
            .compactMap { presences.of($0.email) }
        return Outlook(ahead, desk, people)
    }

    private init(_ ahead: DueAhead, _ desk: OfficeDesk, _ people: [Presence]) {
        var (work, time) = (ahead.overdue.minutes, 0)
        var days: [Day] = []
        for number in 0..<Self.reach {
            let day = desk.today.adding(days: number)
            let due = ahead.days[day] ?? .init()
            let there = people.reduce(0) { sum, presence in
                sum
                    + (number > 0
                        ? presence.minutes(on: day)
                        : presence.minutes(from: desk.now, through: desk.zone.endOfDay(day)))
            }
            work += due.minutes
            time += there
            let isShown = number == 0 || due.count > 0 || desk.office.calendar.isWorkingDay(day, in: .englandAndWales)
            guard isShown else { continue }
            days.append(Day(day: day, due: due, time: there, short: max(0, work - time)))
        }
        overdue = ahead.overdue
        self.days = days
    }
}
