import Foundation
import Testing
import WorkingTime

struct ZoneTests {
    private func date(_ text: String, in zone: Zone = Given.london) throws -> String {
        zone.date(of: try #require(Instant(text))).description
    }

    @Test("the local date turns at local midnight, summer and winter")
    func midnight() throws {
        #expect(try date("2026-06-30T22:59:59Z") == "2026-06-30")
        #expect(try date("2026-06-30T23:00:00Z") == "2026-07-01")
        #expect(try date("2026-12-31T23:59:59Z") == "2026-12-31")
        #expect(try date("2027-01-01T00:00:00Z") == "2027-01-01")
    }

    @Test("the day the clocks go forward has 23 hours, the day they go back 25")
    func longAndShortDays() throws {
        let spring = try Given.date("2026-03-29")
        #expect(Given.london.startOfDay(spring).description == "2026-03-29T00:00:00Z")
        #expect(Given.london.endOfDay(spring).description == "2026-03-29T22:59:59Z")
        let autumn = try Given.date("2026-10-25")
        #expect(Given.london.startOfDay(autumn).description == "2026-10-24T23:00:00Z")
        #expect(Given.london.endOfDay(autumn).description == "2026-10-25T23:59:59Z")
    }

    @Test("local time jumps over the lost hour and repeats the gained one")
    func localTime() throws {
        func time(_ text: String) throws -> String {
            let time = Given.london.localTime(of: try #require(Instant(text)))
            return "\(time.hour):\(time.minute)"
        }
        #expect(try time("2026-03-29T00:59:00Z") == "0:59")
        #expect(try time("2026-03-29T01:00:00Z") == "2:0")
        #expect(try time("2026-10-25T00:59:00Z") == "1:59")
        #expect(try time("2026-10-25T01:00:00Z") == "1:0")
        #expect(try time("1969-12-31T23:30:00Z") == "0:30")
    }

    @Test("days follow one another without gap or overlap, 1970 to 2100")
    func days() throws {
        for name in ["Europe/London", "America/Havana", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Cairo"] {
            let zone = try Zone(name)
            var day = try Given.date("1970-01-02")
            let last = try Given.date("2100-12-30")
            while day < last {
                let start = zone.startOfDay(day)
                let end = zone.endOfDay(day)
                guard zone.date(of: start) == day, zone.date(of: end) == day, start < end,
                    zone.date(of: start.adding(seconds: -1)) < day, zone.startOfDay(day.adding(days: 1)) > end
                else {
                    Issue.record("\(name) \(day): \(start) to \(end)")
                    return
                }
                day = day.adding(days: 3)
            }
        }
    }

    @Test("the table agrees with the system's own zone arithmetic")
    func systemZone() throws {
        var random = SplitMix(seed: 7)
        for name in ["Europe/London", "America/New_York", "Asia/Tehran", "Africa/Casablanca", "Pacific/Apia"] {
            let zone = try Zone(name)
            let system = try #require(TimeZone(identifier: name))
            for _ in 0..<2_000 {
                let seconds = Int64.random(in: 0..<4_102_444_800, using: &random)
                let local = Int(seconds) + system.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
                #expect(zone.date(of: Instant(seconds: seconds)).daysSinceEpoch == local / 86_400, "\(name) \(seconds)")
                #expect(zone.localTime(of: Instant(seconds: seconds)).minute == local / 60 % 60, "\(name) \(seconds)")
            }
        }
    }

    @Test("a day that a zone left out altogether is empty, and its neighbours are whole")
    func leftOutDay() throws {
        let apia = try Zone("Pacific/Apia")
        let missing = try Given.date("2011-12-30")
        #expect(apia.date(of: apia.startOfDay(missing)).description == "2011-12-31")
        #expect(apia.endOfDay(missing) < apia.startOfDay(missing))
    }

    @Test("an unknown zone is refused with advice", arguments: ["Europe/Lundon", "", "London time"])
    func unknown(_ name: String) throws {
        let error = try #require(throws: Zone.Unknown.self) { try Zone(name) }
        #expect(error.identifier == name)
        #expect(error.description.contains("Europe/London"))
        #expect(error.description.contains("link it dynamically"))
    }
}
