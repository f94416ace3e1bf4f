import QueueStore
import Triage
import WorkingTime

/// Who is here in a week. Why somebody is away is nobody's business here.
struct WeekAhead: Sendable {
    enum Cell: Sendable, Hashable {
        /// Hours such as “09:00 to 13:00”.
        case here([String])
        /// They would work that day.
        case away
        /// Their pattern has no work that day.
        case off
    }

    struct Row: Sendable {
        let name: String
        let role: Role
        /// One for each day.
        let cells: [Cell]
    }

    /// Monday to Friday: of this week, and of the next once this one is over.
    let days: [CivilDate]
    /// In the order of names.
    let rows: [Row]
    /// Bank holidays among the days.
    let holidays: Set<CivilDate>

    init(_ desk: OfficeDesk, _ presences: Presences) {
        let today = desk.today
        let monday = today.adding(days: (today.weekday.isWeekend ? 8 : 1) - today.weekday.rawValue)
        let days = (0..<5).map { monday.adding(days: $0) }
        let words = Words(zone: desk.zone, now: desk.now)
        self.days = days
        holidays = Set(days.filter { !desk.office.calendar.isWorkingDay($0, in: .englandAndWales) })
        rows = desk.staff.people.filter { !$0.disabled }.sorted { $0.name < $1.name }
            .compactMap { person in
                presences.of(person.email).map { presence in
                    Row(
                        name: person.name,
                        role: person.role,
                        cells: days.map { Self.cell(presence, on: $0, words) }
                    )
                }
            }
    }

    private static func cell(_ presence: Presence, on day: CivilDate, _ words: Words) -> Cell {
        let windows = presence.windows(on: day)
        guard windows.isEmpty else {
            return .here(windows.map { "\(words.clockTime($0.start)) to \(words.clockTime($0.end))" })
        }
        return presence.absences(on: day).contains { !$0.provisional } ? .away : .off
    }
}
