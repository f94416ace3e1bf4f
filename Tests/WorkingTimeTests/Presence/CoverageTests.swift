import Testing
import WorkingTime

struct CoverageTests {
    /// Two part-timers; the week of 23 November 2026 leaves Wednesday to nobody.
    private func pair(absences: String = "") throws -> Coverage {
        let people = [
            try Given.presence("Mon-Tue 09:00-17:00", absences: absences),
            try Given.presence("Thu 09:00-12:00, Fri 09:00-17:00, Wed 09:00-17:00 project"),
        ]
        return Coverage(people: people, calendar: Given.calendar, zone: Given.london)
    }

    private func gaps(_ coverage: Coverage, _ first: String, _ last: String) throws -> [String] {
        coverage.gaps(from: try Given.date(first), through: try Given.date(last)).map(\.description)
    }

    @Test("a working day with nobody on duty is a gap, though somebody has project time")
    func gaps() throws {
        #expect(try gaps(pair(), "2026-11-23", "2026-11-29") == ["2026-11-25"])
        let away = try pair(absences: "leave:2026-11-23>2026-11-23 leave:2026-11-24>2026-11-24:morning")
        #expect(try gaps(away, "2026-11-23", "2026-11-29") == ["2026-11-23", "2026-11-25"])
    }

    @Test("weekends and bank holidays are no gaps")
    func holidays() throws {
        #expect(try gaps(pair(), "2026-04-01", "2026-04-07") == ["2026-04-01"])
        let nobody = Coverage(people: [], calendar: Given.calendar, zone: Given.london)
        #expect(try gaps(nobody, "2026-04-02", "2026-04-07") == ["2026-04-02", "2026-04-07"])
    }

    @Test("a range the wrong way round has no gaps, an endless one is cut off")
    func range() throws {
        #expect(try gaps(pair(), "2026-11-29", "2026-11-23").isEmpty)
        let nobody = Coverage(people: [], calendar: Given.calendar, zone: Given.london)
        let gaps = nobody.gaps(from: try Given.date("2026-01-01"), through: .latest)
        #expect(gaps.count == 253 + 24)
        #expect(gaps.last?.description == "2027-02-04")
    }

    @Test("the next in is whoever's duty begins next, after the moment")
    func nextIn() throws {
        func next(_ moment: String) throws -> String? {
            let slot = try pair().nextIn(after: try Given.moment(moment))
            return slot.map { "\($0.person) \($0.window.start)" }
        }
        #expect(try next("2026-11-23T08:59:59Z") == "0 2026-11-23T09:00:00Z")
        #expect(try next("2026-11-23T09:00:00Z") == "0 2026-11-24T09:00:00Z")
        #expect(try next("2026-11-24T17:00:00Z") == "1 2026-11-26T09:00:00Z")
        #expect(try next("2026-11-27T17:00:00Z") == "0 2026-11-30T09:00:00Z")
        #expect(try next("2026-12-24T18:00:00Z") == "0 2026-12-29T09:00:00Z")
        let same = Coverage(
            people: [try Given.presence("Tue 09:00-10:00"), try Given.presence(""), try Given.presence("")],
            calendar: Given.calendar,
            zone: Given.london
        )
        #expect(same.nextIn(after: try Given.moment("2026-11-24T17:00:00Z"))?.person == 1)
        #expect(same.onDuty(at: try Given.moment("2026-11-24T09:30:00Z")) == [0, 1, 2])
        #expect(same.onDuty(at: try Given.moment("2026-11-24T10:00:00Z")) == [1, 2])
    }

    @Test("a hand-over note is asked for at the end of the last duty before a day nobody covers")
    func handOver() throws {
        func handOver(_ moment: String, absences: String = "") throws -> String? {
            let found = try pair(absences: absences).lastSlotBeforeGap(from: try Given.moment(moment))
            return found.map { "\($0.slot.person) \($0.slot.window.end) \($0.gap)" }
        }
        #expect(try handOver("2026-11-23T08:00:00Z") == "0 2026-11-24T17:00:00Z 2026-11-25")
        #expect(try handOver("2026-11-24T17:00:00Z") == "0 2026-11-24T17:00:00Z 2026-11-25")
        #expect(try handOver("2026-11-24T17:00:01Z") == "0 2026-12-01T17:00:00Z 2026-12-02")
        let leave = "leave:2026-11-30>2026-12-01"
        #expect(try handOver("2026-11-25T12:00:00Z", absences: leave) == "1 2026-11-27T17:00:00Z 2026-11-30")
    }

    @Test("where every working day is covered no hand-over is asked for, and nobody is next where nobody works")
    func none() throws {
        let moment = try Given.moment("2026-11-23T08:00:00Z")
        let full = Coverage(people: [try Given.presence("")], calendar: Given.calendar, zone: Given.london)
        #expect(full.lastSlotBeforeGap(from: moment) == nil)
        let project = Coverage(
            people: [try Given.presence("Mon-Fri 09:00-17:00 project")],
            calendar: Given.calendar,
            zone: Given.london
        )
        #expect(project.nextIn(after: moment) == nil)
        #expect(project.lastSlotBeforeGap(from: moment) == nil)
    }
}
