import Foundation
import Testing
import WorkingTime

struct CivilDateTests {
    @Test("every day from 1600 to 2400 has the parts, the weekday and the text that follow from the day before")
    func everyDay() throws {
        var date = try Given.date("1600-01-01")
        var (year, month, day, weekday) = (1600, 1, 1, 6)
        var count = 0
        while year < 2400 {
            guard date.year == year, date.month == month, date.day == day, date.weekday.rawValue == weekday,
                CivilDate(year: year, month: month, day: day) == date
            else {
                Issue.record("\(date) is not \(year)-\(month)-\(day)")
                return
            }
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            day += 1
            if day > lengths[month - 1] { (day, month) = (1, month + 1) }
            if month > 12 { (month, year) = (1, year + 1) }
            weekday = weekday % 7 + 1
            date = date.adding(days: 1)
            count += 1
        }
        #expect(count == 292_194)
        #expect(date.description == "2400-01-01")
    }

    @Test("the epoch is Thursday 1 January 1970")
    func epoch() {
        let epoch = CivilDate(daysSinceEpoch: 0)
        #expect(epoch.description == "1970-01-01")
        #expect(epoch.weekday == .thursday)
        #expect(epoch.inFullWords == "Thursday 1 January 1970")
        #expect(CivilDate(daysSinceEpoch: -1).description == "1969-12-31")
    }

    @Test(
        "only ten characters of ISO 8601 that name a real day are a date",
        arguments: [
            "", "2026-10-3", "2026-10-03 ", " 2026-10-03", "2026/10/03", "20261003", "2026-13-01", "2026-00-01",
            "2026-02-29", "1900-02-29", "2026-04-31", "2026-10-00", "0000-01-01", "+2026-10-03", "-026-10-03",
            "2026-10-03T00:00:00Z", "２０２６-10-03", "2026-1O-03", "12026-10-03", "2026\u{2010}10\u{2010}03",
        ]
    )
    func refused(_ text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test("text and value are the same thing both ways")
    func text() throws {
        for text in ["2026-10-03", "2024-02-29", "0001-01-01", "9999-12-31", "0987-06-05"] {
            let date = try #require(CivilDate(text))
            #expect(date.description == text)
            #expect(String(decoding: try JSONEncoder().encode([date]), as: UTF8.self) == "[\"\(text)\"]")
            #expect(try JSONDecoder().decode([CivilDate].self, from: JSONEncoder().encode([date])) == [date])
        }
        #expect(try Given.date("2026-10-03").inWords == "3 October 2026")
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CivilDate].self, from: Data(#"["2026-02-30"]"#.utf8))
        }
    }

    @Test(
        "months go to the corresponding date, else to the month's last day",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", 1, "2026-04-30"),
            ("2022-09-29", 3, "2022-12-29"), ("2025-11-30", 3, "2026-02-28"), ("2026-12-15", 1, "2027-01-15"),
            ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -13, "2024-12-15"), ("2026-05-05", 0, "2026-05-05"),
            ("9999-12-15", 1, "9999-12-31"), ("0001-01-15", -1, "0001-01-01"),
        ]
    )
    func months(_ from: String, _ count: Int, _ expected: String) throws {
        #expect(try Given.date(from).addingMonths(count).description == expected)
    }

    @Test("arithmetic stops at the ends of the calendar instead of trapping")
    func ends() {
        #expect(CivilDate.latest.adding(days: .max) == .latest)
        #expect(CivilDate.earliest.adding(days: .min) == .earliest)
        #expect(CivilDate(daysSinceEpoch: .max) == .latest)
        #expect(CivilDate.latest.addingMonths(.max) == .latest)
        #expect(CivilDate.earliest.addingMonths(.min) == .earliest)
        #expect(CivilDate.latest.description == "9999-12-31")
        #expect(CivilDate.earliest.description == "0001-01-01")
    }
}
