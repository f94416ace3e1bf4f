import QueueStore
import Triage
import WorkingTime

/// Who is here in the fourteen days from today. Why somebody is away is nobody's business here.
struct PeopleHere: Sendable {
    enum State: Sendable, Hashable {
        case here, partly, away, off
    }

    struct Cell: Sendable {
        let state: State
        /// Such as “09:00 to 17:00”; none for a day without work.
        let hours: [String]
        /// Whether they asked to be away that day, which is not approved yet.
        let isAsked: Bool
    }

    struct Row: Sendable {
        let person: Person
        /// One for each day.
        let cells: [Cell]
    }

    let days: [CivilDate]
    /// Bank holidays among the days.
    let holidays: Set<CivilDate>
    /// By name.
    let rows: [Row]
    /// For each day, how many watch an inbox of those who triage.
    let triaging: [Int]

    static let reach = 14

    init(_ context: DecisionContext) {
        let (staff, zone) = (context.staff, context.zone)
        let days = (0..<Self.reach).map { context.today.adding(days: $0) }
        let people = staff.people.filter { !$0.disabled }.sorted { ($0.name, $0.email) < ($1.name, $1.email) }
        let presences = people.map { staff.presence(of: $0.email, context.calendar, zone) }
        self.days = days
        holidays = Set(
            days.filter { !$0.weekday.isWeekend && !context.calendar.isWorkingDay($0, in: .englandAndWales) }
        )
        rows = zip(people, presences).map { person, presence in
            Row(person: person, cells: days.map { Self.cell(presence, on: $0, zone) })
        }
        let triage = zip(people, presences).filter { $0.0.role.triages }.map(\.1)
        triaging = days.map { day in triage.count { $0.windows(on: day).contains(where: \.duty) } }
    }

    private static func cell(_ presence: Presence, on day: CivilDate, _ zone: Zone) -> Cell {
        let windows = presence.windows(on: day)
        let absences = presence.absences(on: day)
        let isAway = absences.contains { !$0.provisional }
        let state: State =
            switch (windows.isEmpty, isAway) {
            case (false, false): .here
            case (false, true): .partly
            case (true, true): .away
            case (true, false): .off
            }
        return Cell(
            state: state,
            hours: windows.map { $0.inWords(zone) },
            isAsked: !isAway && !windows.isEmpty && !absences.isEmpty
        )
    }
}
