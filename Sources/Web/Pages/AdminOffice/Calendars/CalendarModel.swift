import QueueStore
import Triage
import WorkingTime

/// The bank holidays that are counted.
struct CalendarModel: Sendable {
    /// A holiday with every part of the United Kingdom that keeps it on that day under that name.
    struct Holiday: Sendable {
        let date: CivilDate
        let title: String
        let notes: String
        var divisions: [Division]
    }

    let calendar: HolidayCalendar
    /// Where it came from, and when; nil while it is the shipped one.
    let origin: (origin: String, at: Instant)?
    let year: Int
    let holidays: [Holiday]

    /// - Parameter year: nil for this one.
    static func read(_ session: any Session, _ context: DecisionContext, year: Int?) throws -> CalendarModel {
        let calendar = context.calendar
        let asked = year ?? context.today.year
        let shown = min(max(asked, calendar.firstYear), calendar.lastYear)
        return CalendarModel(
            calendar: calendar,
            origin: try session.calendarOrigin(),
            year: shown,
            holidays: holidays(of: shown, in: calendar)
        )
    }

    private static func holidays(of year: Int, in calendar: HolidayCalendar) -> [Holiday] {
        var found: [Holiday] = []
        for division in Division.allCases {
            for holiday in calendar.holidays(in: division) where holiday.date.year == year {
                if let same = found.firstIndex(where: { $0.date == holiday.date && $0.title == holiday.title }) {
                    found[same].divisions.append(division)
                } else {
                    found.append(
                        Holiday(date: holiday.date, title: holiday.title, notes: holiday.notes, divisions: [division])
                    )
                }
            }
        }
        return found.sorted { ($0.date, $0.title) < ($1.date, $1.title) }
    }

    /// Whether dates of the coming year are counted without its holidays.
    func endsSoon(_ today: CivilDate) -> Bool { calendar.lastYear <= today.year }
}
