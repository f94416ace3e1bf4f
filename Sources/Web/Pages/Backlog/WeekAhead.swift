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
        self.days = days
        holidays = Set(days.filter { !desk.office.calendar.isWorkingDay($0, in: .englandAndWales) })
        rows = desk.staff.people.filter { !$0.disabled }.sorted { $0.name < $1.name }
            .compactMap { person in
                presences.of(person.email).map { presence in
                    Row(
                        name: person.name,
                        role: person.role,
                        cells: days.map { Self.cell(presence, on: $0, desk.zone) }
                    )
                }
            }
    }

    private static func cell(_ presence: Presence, on day: CivilDate, _ zone: Zone) -> Cell {
        let windows = presence.windows(on: day)
        guard windows.isEmpty else {
            return .here(windows.map { "\(time($0.start, zone)) to \(time($0.end, zone))" })
        }
        return presence.absences(on: day).contains { !$0.provisional } ? .away : .off
    }

    private static func time(_ moment: Instant, _ zone: Zone) -> String {
        let (hour, minute) = zone.localTime(of: moment)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
