import Foundation
import Testing
import WorkingTime

struct PresenceTests {
    private func windows(_ presence: Presence, _ date: String) throws -> [String] {
        Given.text(presence.windows(on: try Given.date(date)))
    }

    @Test("nobody has to say that they work Monday to Friday, nine to five")
    func standard() throws {
        let presence = try Given.presence("")
        #expect(try windows(presence, "2026-03-30") == ["2026-03-30T08:00:00Z>2026-03-30T16:00:00Z"])
        #expect(try windows(presence, "2026-03-27") == ["2026-03-27T09:00:00Z>2026-03-27T17:00:00Z"])
        #expect(try windows(presence, "2026-03-28").isEmpty)
    }

    @Test("a window keeps its place and says whether it is inbox duty")
    func words() throws {
        let presence = try Given.presence("Mon 09:00-12:30 home 13:00-17:00 base project")
        #expect(
            try windows(presence, "2026-11-23") == [
                "2026-11-23T09:00:00Z>2026-11-23T12:30:00Z home",
                "2026-11-23T13:00:00Z>2026-11-23T17:00:00Z base project",
            ]
        )
    }

    @Test("bank holidays of England and Wales are days off, those of Scotland alone are not")
    func bankHolidays() throws {
        let presence = try Given.presence("")
        for date in ["2026-04-03", "2026-04-06", "2026-12-25", "2026-12-28"] {
            #expect(!presence.works(on: try Given.date(date)), "\(date)")
        }
        for date in ["2026-06-15", "2026-11-30"] { #expect(presence.works(on: try Given.date(date)), "\(date)") }
    }

    @Test("a privilege day is a working day for the law and a day off for who has it")
    func privilegeDay() throws {
        let day = try Given.date("2026-05-26")
        let presence = try Given.presence("", absences: "privilege-day:2026-05-26>2026-05-26")
        #expect(!presence.works(on: day))
        #expect(Given.calendar.isWorkingDay(day, in: .unitedKingdom))
    }

    @Test("the halves of a day meet at twelve")
    func halves() throws {
        let presence = try Given.presence(
            "",
            absences: "flexi:2026-11-23>2026-11-24:morning leave:2026-11-25>2026-11-25:afternoon"
        )
        #expect(try windows(presence, "2026-11-24") == ["2026-11-24T12:00:00Z>2026-11-24T17:00:00Z"])
        #expect(try windows(presence, "2026-11-25") == ["2026-11-25T09:00:00Z>2026-11-25T12:00:00Z"])
        let afternoons = try Given.presence("Mon 13:00-17:00", absences: "leave:2026-11-23>2026-11-23:morning")
        #expect(afternoons.minutes(on: try Given.date("2026-11-23")) == 240)
    }

    @Test("a provisional absence is told and takes nobody away")
    func provisional() throws {
        let day = try Given.date("2026-11-23")
        let presence = try Given.presence("", absences: "leave:2026-11-23>2026-11-23? leave:2026-11-25>2026-11-27")
        #expect(presence.works(on: day))
        #expect(presence.absences(on: day).map(\.provisional) == [true])
        #expect(presence.absences(on: day.adding(days: 1)).isEmpty)
    }

    @Test("the newest pattern in force holds, before the first the standard one")
    func newest() throws {
        let periods = try [
            PatternPeriod(from: Given.date("2026-11-18"), pattern: Given.pattern("Wed-Fri 10:00-16:00")),
            PatternPeriod(from: Given.date("2026-11-09"), pattern: Given.pattern("Mon-Tue 09:00-17:00")),
            PatternPeriod(from: Given.date("2026-11-18"), pattern: Given.pattern("Wed-Fri 10:00-15:00")),
        ]
        let presence = Presence(periods, calendar: Given.calendar, zone: Given.london)
        func minutes(_ date: String) throws -> Int { presence.minutes(on: try Given.date(date)) }
        #expect(try minutes("2026-11-06") == 480)
        #expect(try minutes("2026-11-11") == 0)
        #expect(try minutes("2026-11-17") == 480)
        #expect(try minutes("2026-11-18") == 300)
        #expect(try minutes("2026-11-23") == 0)
    }

    @Test(
        "week 1 of a cycle is the week, from its Monday, that holds the first day in force",
        arguments: ["2026-11-02", "2026-11-05", "2026-11-08"]
    )
    func anchor(_ from: String) throws {
        let text = "Mon 09:00-10:00 / Mon 09:00-11:00 / Mon 09:00-12:00 / off"
        let presence = try Given.presence(text, from: from)
        let second = try Given.date("2026-11-09")
        let minutes = (0..<9).map { presence.minutes(on: second.adding(days: $0 * 7)) }
        // 28 December, week 1 again, is a bank holiday.
        #expect(minutes == [120, 180, 0, 60, 120, 180, 0, 0, 120])
    }

    @Test("nights at the changes of the clocks last as long as they really do")
    func clocks() throws {
        let nights = try Given.presence("Sun 00:00-06:00, Sat 22:00-24:00")
        #expect(nights.minutes(on: try Given.date("2026-03-28")) == 120)
        #expect(nights.minutes(on: try Given.date("2026-03-29")) == 300)
        #expect(nights.minutes(on: try Given.date("2026-10-25")) == 420)
        let lost = try Given.presence("Sun 01:00-02:00")
        #expect(try windows(lost, "2026-03-29").isEmpty)
        #expect(!lost.works(on: try Given.date("2026-03-29")))
        #expect(lost.minutes(on: try Given.date("2026-10-25")) == 120)
    }

    @Test("minutes between two moments include both seconds")
    func between() throws {
        let presence = try Given.presence("")
        func minutes(_ from: String, _ through: String) throws -> Int {
            presence.minutes(from: try Given.moment(from), through: try Given.moment(through))
        }
        #expect(try minutes("2026-11-23T00:00:00Z", "2026-11-23T23:59:59Z") == 480)
        #expect(try minutes("2026-11-23T10:00:00Z", "2026-11-23T10:59:59Z") == 60)
        #expect(try minutes("2026-11-23T10:00:00Z", "2026-11-23T10:59:58Z") == 59)
        #expect(try minutes("2026-11-20T16:00:00Z", "2026-11-24T09:30:00Z") == 60 + 480 + 30)
        #expect(try minutes("2026-11-24T10:00:00Z", "2026-11-23T10:00:00Z") == 0)
        #expect(
            try Given.presence("Sun 22:00-24:00").minutes(
                from: Given.moment("2026-11-22T23:59:00Z"),
                through: Given.moment("2026-11-22T23:59:59Z")
            ) == 1
        )
    }

    @Test("the next day at work is found over Easter and a holiday, and not for ever")
    func nextDay() throws {
        let presence = try Given.presence("Mon-Thu 09:00-17:00", absences: "leave:2026-04-07>2026-04-08")
        #expect(presence.nextDay(onOrAfter: try Given.date("2026-04-03"))?.description == "2026-04-09")
        #expect(presence.nextDay(onOrAfter: try Given.date("2026-04-09"))?.description == "2026-04-09")
        #expect(try Given.presence("off").nextDay(onOrAfter: Given.date("2026-04-03")) == nil)
        #expect(try Given.presence("off").nextDay(onOrAfter: .latest) == nil)
    }

    @Test("somebody is present from the first second of a window to the last")
    func present() throws {
        let presence = try Given.presence("Mon-Fri 09:00-12:00 13:00-17:00")
        func there(_ text: String) throws -> Bool { presence.isPresent(at: try Given.moment(text)) }
        #expect(try there("2026-07-06T07:59:59Z") == false)
        #expect(try there("2026-07-06T08:00:00Z"))
        #expect(try there("2026-07-06T10:59:59Z"))
        #expect(try there("2026-07-06T11:00:00Z") == false)
        #expect(try there("2026-07-06T15:59:59Z"))
        #expect(try there("2026-07-06T16:00:00Z") == false)
    }

    @Test("absence over Easter leaves out just the days between the holidays")
    func easter() throws {
        let presence = try Given.presence("", absences: "leave:2026-03-30>2026-04-10")
        let all = try Given.presence("")
        let from = try Given.moment("2026-03-23T00:00:00Z")
        let through = try Given.moment("2026-04-17T23:59:59Z")
        #expect(all.minutes(from: from, through: through) == 18 * 480)
        #expect(presence.minutes(from: from, through: through) == 10 * 480)
    }

    @Test("the ends of the calendar do no harm")
    func ends() throws {
        let presence = try Given.presence("Mon-Sun 00:00-24:00", absences: "leave:0001-01-01>9999-12-31:morning")
        #expect(presence.minutes(on: .latest) == 720)
        #expect(presence.windows(on: .latest).count == 1)
        #expect(presence.windows(on: .earliest).count <= 1)
        let end = Instant(seconds: .max)
        #expect(presence.minutes(from: end, through: end) == 0)
        let start = Instant(seconds: .min)
        #expect(presence.minutes(from: end, through: start) == 0)
        let thousand = presence.minutes(from: end.adding(seconds: -365_000 * 86_400), through: end)
        #expect(thousand > 364_998 * 720 && thousand <= 365_001 * 720)
    }

    @Test("a long absence holds behind short ones that began later")
    func nested() throws {
        let presence = try Given.presence(
            "",
            absences: "other:2026-03-02>2026-06-30 leave:2026-03-09>2026-03-09 leave:2026-04-20>2026-04-22:morning"
        )
        for date in ["2026-03-02", "2026-03-10", "2026-04-21", "2026-04-23", "2026-06-30"] {
            #expect(!presence.works(on: try Given.date(date)), "\(date)")
        }
        #expect(presence.works(on: try Given.date("2026-02-27")))
        #expect(presence.works(on: try Given.date("2026-07-01")))
    }

    @Test("an absence that ends before it begins is one day, when it is read from a file too")
    func backwards() throws {
        let day = try Given.date("2026-11-24")
        #expect(Absence(first: day, last: .earliest).last == day)
        let json =
            #"{"first":"2026-11-24","last":"2026-11-20","part":"morning","kind":"privilege-day","provisional":true}"#
        let read = try JSONDecoder().decode(Absence.self, from: Data(json.utf8))
        #expect(read == Absence(first: day, last: day, part: .morning, kind: .privilegeDay, provisional: true))
        #expect(try JSONDecoder().decode(Absence.self, from: JSONEncoder().encode(read)) == read)
    }
}
