import Foundation
import Testing
import WorkingTime

struct CalendarImportTests {
    /// The shipped calendar in the shape of gov.uk, after a change.
    private func json(_ change: (inout [String: [[String: Any]]]) -> Void = { _ in }) throws -> [UInt8] {
        var lists: [String: [[String: Any]]] = [:]
        for division in Division.allCases {
            lists[division.rawValue] = HolidayCalendar.shipped.holidays(in: division).map {
                ["title": $0.title, "date": $0.date.description, "notes": $0.notes, "bunting": true]
            }
        }
        change(&lists)
        let record = lists.mapValues { ["division": "any", "events": $0] as [String: Any] }
        return [UInt8](try JSONSerialization.data(withJSONObject: record))
    }

    private func refusal(_ bytes: [UInt8]) throws -> CalendarError {
        let error = try #require(throws: CalendarError.self) { try HolidayCalendar(govUK: bytes) }
        #expect(error.description.contains("gov.uk/bank-holidays.json"))
        return error
    }

    @Test("what is shipped, written out and imported again, is the same calendar with the same version")
    func roundTrip() throws {
        let imported = try HolidayCalendar(govUK: json())
        #expect(imported == .shipped)
        #expect(imported.version == HolidayCalendar.shipped.version)
        #expect((imported.firstYear, imported.lastYear) == (2012, 2028))
        #expect(try HolidayCalendar(govUK: [0xef, 0xbb, 0xbf] + json()) == .shipped)
    }

    @Test("the order of the events does not matter, their content does")
    func version() throws {
        let shuffled = try HolidayCalendar(govUK: json { $0["scotland"]?.reverse() })
        #expect(shuffled.version == HolidayCalendar.shipped.version)
        let without = try HolidayCalendar(
            govUK: json { $0["scotland"]?.removeAll { $0["date"] as? String == "2026-06-15" } }
        )
        #expect(without.version != HolidayCalendar.shipped.version)
        #expect(without.isWorkingDay(try Given.date("2026-06-15"), in: .unitedKingdom))
    }

    @Test("a calendar from before February 2026 gives the earlier date that was then right")
    func olderCalendar() throws {
        let older = try HolidayCalendar(
            govUK: json { $0["scotland"]?.removeAll { $0["date"] as? String == "2026-06-15" } }
        )
        let matter = DeadlineCase(
            rule: try Given.rule("foi"),
            received: Given.london.startOfDay(try Given.date("2026-06-01"))
        )
        let before = Deadline.compute(matter, calendar: older, zone: Given.london)
        let after = Deadline.compute(matter, calendar: .shipped, zone: Given.london)
        #expect(before.due?.description == "2026-06-29")
        #expect(after.due?.description == "2026-06-30")
        #expect(before.calendarVersion != after.calendarVersion)
    }

    @Test("what is not JSON is refused", arguments: ["", "<html>Not found</html>", "{\"scotland\":", "\u{0}"])
    func notJSON(_ text: String) throws {
        #expect(try refusal([UInt8](text.utf8)) == .notJSON)
    }

    @Test("a download cut off anywhere is refused")
    func cutOff() throws {
        let whole = try json()
        for length in stride(from: 1, to: whole.count, by: 997) {
            #expect(try refusal([UInt8](whole.prefix(length))) == .notJSON)
        }
    }

    @Test("JSON of another shape is refused and the place is named")
    func shape() throws {
        #expect(try refusal([UInt8]("[]".utf8)) == .wrongShape(at: "the outermost object"))
        #expect(try refusal([UInt8](#"{"scotland":{}}"#.utf8)) == .wrongShape(at: "scotland.events"))
        let number = try json { $0["scotland"]?[3]["date"] = 20_121_225 }
        #expect(try refusal(number) == .wrongShape(at: "scotland.events.3.date"))
    }

    @Test("a missing, empty or shortened division is refused", arguments: Division.allCases)
    func divisions(_ division: Division) throws {
        let name = division.rawValue
        #expect(try refusal(json { $0[name] = nil }) == .missingDivision(division))
        #expect(try refusal(json { $0[name] = [] }) == .empty(division))
        #expect(try refusal(json { $0[name]?.removeLast(2) }) == .truncated(division, year: 2028))
        #expect(try refusal(json { $0[name]?.removeLast(1) }) == .truncated(division, year: 2028))
        let autumn = try json { $0[name]?.removeAll { "\($0["date"] ?? "")" > "2026-09-01" } }
        #expect(try refusal(autumn) == .truncated(division, year: 2026))
        #expect(try refusal(json { $0[name]?.removeFirst(9) }) == .truncated(division, year: 2012))
    }

    @Test("dates that are none, out of range or repeated are refused")
    func dates() throws {
        #expect(
            try refusal(json { $0["scotland"]?[0]["date"] = "02/01/2012" }) == .unreadableDate(.scotland, "02/01/2012")
        )
        #expect(
            try refusal(json { $0["scotland"]?[0]["date"] = "9012-01-02" }) == .unreadableDate(.scotland, "9012-01-02")
        )
        #expect(
            try refusal(json { $0["scotland"]?[1]["date"] = "2012-01-02" })
                == .repeatedDate(.scotland, Given.date("2012-01-02"))
        )
    }

    @Test("earlier years are kept from an older calendar, and later ones come from the new one")
    func earlierYears() throws {
        func from(_ day: String) throws -> HolidayCalendar {
            try HolidayCalendar(
                govUK: json { lists in
                    for name in lists.keys { lists[name]?.removeAll { "\($0["date"] ?? "")" < day } }
                }
            )
        }
        let newer = try from("2019-01-01")
        #expect(newer.firstYear == 2019)
        #expect(newer.keepingEarlierYears(of: .shipped) == .shipped)
        #expect(HolidayCalendar.shipped.keepingEarlierYears(of: newer) == .shipped)
        let old = try HolidayCalendar(
            govUK: json { lists in
                for name in lists.keys { lists[name]?.removeAll { "\($0["date"] ?? "")" > "2016-12-31" } }
            }
        )
        #expect(newer.keepingEarlierYears(of: old) == newer)
    }

    @Test("a file far too large is refused before it is read")
    func tooLarge() throws {
        let bytes = [UInt8](repeating: UInt8(ascii: " "), count: (4 << 20) + 1)
        #expect(try refusal(bytes) == .tooLarge(bytes: bytes.count, limit: 4 << 20))
    }

    @Test(
        "the shared file of bank holidays is what is shipped",
        .enabled(if: Shared.isPresent, "the shared folder is not there")
    )
    func sharedFile() throws {
        let text = try Shared.text("deadlines/bank-holidays.json")
        #expect(try HolidayCalendar(govUK: [UInt8](text.utf8)) == .shipped)
    }
}
