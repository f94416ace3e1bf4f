import Foundation
import Testing
import WorkingTime

struct CalendarChangeTests {
    /// The shipped calendar after a change, by way of the file that is imported.
    private func calendar(_ change: (inout [Division: [BankHoliday]]) -> Void) throws -> HolidayCalendar {
        var holidays: [Division: [BankHoliday]] = [:]
        for division in Division.allCases { holidays[division] = HolidayCalendar.shipped.holidays(in: division) }
        change(&holidays)
        let pairs = holidays.map { division, list in
            (division.rawValue, ["events": list.map { ["title": $0.title, "date": $0.date.description] }])
        }
        return try HolidayCalendar(govUK: [UInt8](JSONEncoder().encode(Dictionary(uniqueKeysWithValues: pairs))))
    }

    @Test("a calendar has no changes to itself")
    func same() {
        #expect(HolidayCalendar.shipped.changes(to: .shipped).isEmpty)
    }

    @Test("the proclamation of 15 June 2026 is one holiday added in Scotland")
    func proclamation() throws {
        let day = try Given.date("2026-06-15")
        let older = try calendar { $0[.scotland]?.removeAll { $0.date == day } }
        let added = older.changes(to: .shipped)
        #expect(added.map(\.kind) == [.added])
        #expect(added.map(\.date) == [day])
        #expect(added[0].description.hasPrefix("added: 15 June 2026, Scotland, "))
        #expect(HolidayCalendar.shipped.changes(to: older).map(\.kind) == [.removed])
    }

    @Test("changes come by day, then by division")
    func order() throws {
        let moved = try calendar { holidays in
            for division in Division.allCases {
                holidays[division] = holidays[division, default: []].map { holiday in
                    guard holiday.date.description == "2027-12-27" else { return holiday }
                    return BankHoliday(title: "Moved", date: holiday.date.adding(days: -1))
                }
            }
        }
        let changes = HolidayCalendar.shipped.changes(to: moved)
        #expect(changes.map(\.kind) == [.added, .added, .added, .removed, .removed, .removed])
        #expect(changes.map(\.division) == Division.allCases + Division.allCases)
        #expect(changes[0].title == "Moved")
    }

    @Test("a holiday with a new name on its old day is no change")
    func renamed() throws {
        let renamed = try calendar { holidays in
            holidays[.scotland] = holidays[.scotland, default: []].map { BankHoliday(title: "Holiday", date: $0.date) }
        }
        #expect(renamed.version != HolidayCalendar.shipped.version)
        #expect(HolidayCalendar.shipped.changes(to: renamed).isEmpty)
    }
}
