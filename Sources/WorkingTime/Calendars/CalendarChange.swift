/// A bank holiday that one calendar has and another has not.
package struct CalendarChange: Hashable, Sendable {
    /// Where it is kept.
    package let division: Division
    /// The day.
    package let date: CivilDate
    /// Its name, in the calendar that has it.
    package let title: String
    /// Whether the newer calendar has it or lacks it.
    package let kind: Kind

    /// What became of the holiday.
    package enum Kind: String, Codable, CaseIterable, Sendable, Hashable {
        case added, removed
    }
}

extension CalendarChange: CustomStringConvertible {
    /// `added: 15 June 2026, Scotland, World Cup bank holiday`.
    package var description: String { "\(kind.rawValue): \(date.inWords), \(division.name), \(title)" }
}

extension HolidayCalendar {
    /// The holidays that a newer calendar adds and removes, by day, then in the order of the divisions. Only days are
    /// compared, for only days move a due date: a holiday with a new name on its old day is no change.
    package func changes(to newer: HolidayCalendar) -> [CalendarChange] {
        var changes: [CalendarChange] = []
        for division in Division.allCases {
            changes += newer.days(in: division, missingFrom: self).map {
                CalendarChange(division: division, date: $0.date, title: $0.title, kind: .added)
            }
            changes += days(in: division, missingFrom: newer).map {
                CalendarChange(division: division, date: $0.date, title: $0.title, kind: .removed)
            }
        }
        // Within a day the order of the loop, which is that of the divisions, has to be kept.
        let order = changes.indices.sorted { (changes[$0].date, $0) < (changes[$1].date, $1) }
        return order.map { changes[$0] }
    }

    private func days(in division: Division, missingFrom other: HolidayCalendar) -> [BankHoliday] {
        let known = Set(other.holidays(in: division).map(\.date))
        return holidays(in: division).filter { !known.contains($0.date) }
    }
}
