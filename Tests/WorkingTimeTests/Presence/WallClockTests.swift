import Testing
import WorkingTime

struct WallClockTests {
    private func moment(_ date: String, _ minute: Int) throws -> String {
        Given.london.moment(on: try Given.date(date), minute: minute).description
    }

    @Test("a time of day is the moment at which the clock shows it, summer and winter")
    func plain() throws {
        #expect(try moment("2026-01-15", 540) == "2026-01-15T09:00:00Z")
        #expect(try moment("2026-07-15", 540) == "2026-07-15T08:00:00Z")
        #expect(try moment("2026-07-15", 1_440) == "2026-07-15T23:00:00Z")
    }

    @Test("a time that is skipped is the first second after the gap")
    func skipped() throws {
        #expect(try moment("2026-03-29", 59) == "2026-03-29T00:59:00Z")
        for minute in [60, 90, 120] { #expect(try moment("2026-03-29", minute) == "2026-03-29T01:00:00Z") }
        #expect(try moment("2026-03-29", 540) == "2026-03-29T08:00:00Z")
    }

    @Test("a time that comes twice is taken the first time")
    func repeated() throws {
        #expect(try moment("2026-10-25", 90) == "2026-10-25T00:30:00Z")
        #expect(try moment("2026-10-25", 120) == "2026-10-25T02:00:00Z")
    }

    @Test("minutes beyond the day are held at its ends")
    func bounds() throws {
        #expect(try moment("2026-01-15", .min) == "2026-01-15T00:00:00Z")
        #expect(try moment("2026-01-15", .max) == "2026-01-16T00:00:00Z")
        #expect(Given.london.moment(on: .latest, minute: 1_440) > Given.london.startOfDay(.latest))
    }

    @Test(
        "times follow one another in every zone, and each shows on the clock",
        arguments: ["Europe/London", "Australia/Lord_Howe", "America/Havana"]
    )
    func order(_ name: String) throws {
        let zone = try Zone(name)
        var day = try Given.date("2026-01-01")
        while day.year == 2026 {
            var last = zone.startOfDay(day)
            for minute in stride(from: 0, through: 1_440, by: 15) {
                let moment = zone.moment(on: day, minute: minute)
                #expect(moment >= last)
                last = moment
                let shown = zone.localTime(of: moment)
                if minute < 1_440 { #expect(shown.hour * 60 + shown.minute >= minute) }
            }
            #expect(last == zone.startOfDay(day.adding(days: 1)))
            day = day.adding(days: 1)
        }
    }
}
