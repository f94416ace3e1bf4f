import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Daily totals")
    struct DailyTotals {
        private static let day: Int64 = 86_400

        @Test("tell of each day what came, what was closed, how, and how timely", arguments: Driver.all)
        func told(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let old = try await office.receive(Incoming(received: office.now.adding(seconds: -60 * Self.day)))
            let new = try await office.receive()
            try await office.change(old) { $0.close(.supplied, at: office.now) }
            try await office.change(new) { $0.close(.adviceGiven, at: office.now) }
            #expect(
                try await office.dailyTotals() == [
                    "2026-08-16 office records received 1",
                    "2026-10-15 office records answered 2",
                    "2026-10-15 office records closed 2",
                    "2026-10-15 office records closed-late 1",
                    "2026-10-15 office records closed-late-original 1",
                    "2026-10-15 office records closed-on-time 1",
                    "2026-10-15 office records late:late-triage 1",
                    "2026-10-15 office records outcome:advice-given 1",
                    "2026-10-15 office records outcome:supplied 1",
                    "2026-10-15 office records received 1",
                    // From 17 August to 15 October 2026, 31 August being a bank holiday.
                    "2026-10-15 office records working-days 43",
                ]
            )
        }

        @Test("a day is London's, not Greenwich's", arguments: Driver.all)
        func summerTime(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            for text in ["2026-06-30T22:59:59Z", "2026-06-30T23:00:00Z"] {
                let moment = try #require(Instant(text))
                _ = try await office.receive(Incoming(received: moment))
            }
            #expect(
                try await office.dailyTotals()
                    == ["2026-06-30 office records received 1", "2026-07-01 office records received 1"]
            )
        }

        @Test("reopening, moving and restoring leave nothing behind", arguments: Driver.all)
        func undone(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            let fresh = try await office.dailyTotals()
            for outcome in [Outcome.supplied, .discarded, .duplicate] {
                try await office.change(reference) { $0.close(outcome, at: office.now.adding(seconds: 90 * Self.day)) }
                #expect(try await office.dailyTotals() != fresh)
                try await office.change(reference) { $0.reopen() }
                #expect(try await office.dailyTotals() == fresh)
            }
            try await office.change(reference) { ($0.inbox, $0.category) = ("north", "library") }
            #expect(try await office.dailyTotals() == ["2026-10-15 north library received 1"])
        }

        @Test("spam and second copies are closed without being measured", arguments: Driver.all)
        func unmeasured(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            try await office.change(reference) { $0.close(.discarded, at: office.now.adding(seconds: 90 * Self.day)) }
            #expect(
                try await office.dailyTotals() == [
                    "2026-10-15 office records received 1", "2027-01-13 office records closed 1",
                    "2027-01-13 office records outcome:discarded 1",
                ]
            )
        }

        @Test("a closing is taken out as it was put in, whatever calendar is in force by then", arguments: Driver.all)
        func calendarChanged(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let received = try #require(Instant("2026-12-21T09:00:00Z"))
            let reference = try await office.receive(Incoming(received: received))
            let fresh = try await office.dailyTotals()
            let closedAt = try #require(Instant("2026-12-29T09:00:00Z"))
            try await office.change(reference) { $0.close(.supplied, at: closedAt) }
            let other = try Self.calendarWithAnotherDay()
            #expect(other.isWorkingDay(try #require(CivilDate("2026-12-28")), in: .englandAndWales))
            try await office.change(reference, calendar: other) { $0.reopen() }
            #expect(try await office.dailyTotals() == fresh)
        }

        /// A calendar in which Boxing Day of 2026 is kept two days later than it was to be.
        private static func calendarWithAnotherDay() throws -> HolidayCalendar {
            let divisions = Division.allCases.map { division in
                let events = HolidayCalendar.shipped.holidays(in: division).map { holiday in
                    let date = holiday.date.description == "2026-12-28" ? "2026-12-30" : holiday.date.description
                    return #"{"title":"\#(holiday.title)","date":"\#(date)","notes":""}"#
                }
                return #""\#(division.rawValue)":{"division":"x","events":[\#(events.joined(separator: ","))]}"#
            }
            return try HolidayCalendar(govUK: Array("{\(divisions.joined(separator: ","))}".utf8))
        }

        @Test("after any sequence of writes they are what a recount makes them", arguments: Driver.all, 0..<6)
        func property(_ driver: Driver, _ seed: UInt64) async throws {
            let office = try await TestOffice(driver)
            var random = TestRandom(seed: seed)
            var references: [EnquiryReference] = []
            for _ in 0..<120 {
                if references.isEmpty || random.number(below: 4) == 0 {
                    references.append(try await arrive(at: office, &random))
                } else {
                    try await act(on: random.pick(references), at: office, &random)
                }
            }
            // Whatever the seed made of the others, one is closed in time and one late.
            for taken in [0, 40] as [Int64] {
                let reference = try await office.receive()
                try await office.change(reference) {
                    $0.close(.supplied, at: $0.receivedAt.adding(seconds: taken * Self.day))
                }
            }
            let kept = try await office.dailyTotals()
            #expect(kept.contains { $0.contains(" late:") } && kept.contains { $0.contains(" closed-on-time ") })
            #expect(try await office.store.read { try $0.dailyFaults(zone: office.zone) }.named == [])
            let count = try await office.store.write {
                try $0.rebuildDaily(zone: office.zone, calendar: .shipped)
            }
            #expect(try await office.dailyTotals() == kept)
            #expect(count == kept.count)
        }

        private func arrive(at office: TestOffice, _ random: inout TestRandom) async throws -> EnquiryReference {
            let ago = Int64(random.number(below: 90)) * Self.day
            return try await office.receive(
                Incoming(
                    category: random.pick(["records", "library", "meeting", "worry"]),
                    inbox: random.pick(["north", "south"]),
                    received: office.now.adding(seconds: -ago)
                )
            )
        }

        private func act(on reference: EnquiryReference, at office: TestOffice, _ random: inout TestRandom) async throws
        {
            let taken = Int64(random.pick([0, 1, 40])) * Self.day
            let outcome = random.pick(Outcome.allCases)
            let category = random.pick(["records", "library", "meeting"])
            let inbox = random.pick(["north", "south"])
            let step = random.number(below: 7)
            try await office.change(reference) { enquiry in
                switch step {
                case 0, 1, 2:
                    enquiry.state == .closed
                        ? enquiry.reopen() : enquiry.close(outcome, at: enquiry.receivedAt.adding(seconds: taken))
                case 3: enquiry.category = category
                case 4: enquiry.inbox = inbox
                case 5: enquiry.receivedAt = enquiry.receivedAt.adding(seconds: -Self.day)
                default: enquiry.allocation = .pool
                }
            }
        }

        @Test("what does not add up is counted, and the first twenty are named", arguments: Driver.all)
        func faults(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            _ = try await office.receive()
            try await office.tamper([
                "UPDATE daily_total SET count = 7",
                "INSERT INTO daily_total (day, inbox, category, measure, count) VALUES ('x', 'y', 'z', 'hats', 2)",
            ])
            let faults = try await office.store.read { try $0.dailyFaults(zone: office.zone) }
            #expect(faults.count == 2)
            #expect(
                faults.named == [
                    "2026-10-15, office, records, received: 7 kept, 1 counted", "x, y, z, hats: 2 kept, 0 counted",
                ]
            )
            for number in 0..<30 { _ = try await office.receive(Incoming(inbox: "inbox \(number)")) }
            try await office.tamper(["DELETE FROM daily_total WHERE inbox LIKE 'inbox %'"])
            let more = try await office.store.read { try $0.dailyFaults(zone: office.zone) }
            #expect(more.count == 32 && more.named.count == 20)
            _ = try await office.store.write { try $0.rebuildDaily(zone: office.zone, calendar: .shipped) }
            #expect(try await office.store.read { try $0.dailyFaults(zone: office.zone) }.isEmpty)
        }

        @Test("a reopening that nobody counted shows, and a rebuild mends it", arguments: Driver.all)
        func uncountedReopening(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            let fresh = try await office.dailyTotals()
            try await office.change(reference) { $0.close(.supplied, at: office.now.adding(seconds: 90 * Self.day)) }
            try await office.tamper(["UPDATE enquiry SET state = 'begun', closed_at = NULL, outcome = NULL"])
            let faults = try await office.store.read { try $0.dailyFaults(zone: office.zone) }
            #expect(faults.named.first == "\(reference): has the figures of a closing undone")
            #expect(faults.count == 1 + 7 + 1)
            #expect(faults.named.last == "2027-01: the month's totals are not what was counted")
            _ = try await office.store.write { try $0.rebuildDaily(zone: office.zone, calendar: .shipped) }
            #expect(try await office.dailyTotals() == fresh)
            #expect(try await office.store.read { try $0.dailyFaults(zone: office.zone) }.isEmpty)
            let month = YearMonth(of: office.zone.date(of: office.now.adding(seconds: 90 * Self.day)))
            let late = try await office.store.read {
                try $0.lateClosed(in: month, viewer: nil, zone: office.zone, limit: 9)
            }
            #expect(late == [])
        }

        @Test("months are the sums of their days, whatever happens to an enquiry", arguments: Driver.all)
        func months(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let references = [try await office.receive(), try await office.receive()]
            try await office.change(references[0]) {
                $0.close(.supplied, at: office.now.adding(seconds: 40 * Self.day))
            }
            try await office.change(references[1]) { $0.receivedAt = office.now.adding(seconds: -9 * Self.day) }
            let sums = """
                SELECT count(*) FROM (SELECT substr(day, 1, 7), inbox, category, measure, sum(count) FROM daily_total
                    GROUP BY 1, 2, 3, 4 EXCEPT SELECT month, inbox, category, measure, count FROM monthly_total)
                """
            #expect(try await office.store.read { try $0.integer(Statement(stringLiteral: sums)) } == 0)
            #expect(try await office.store.read { try $0.integer("SELECT count(*) FROM monthly_total") } == 8)
            try await office.tamper(["UPDATE monthly_total SET count = count + 1 WHERE month = '2026-10'"])
            let faults = try await office.store.read { try $0.dailyFaults(zone: office.zone) }
            #expect(faults.named == ["2026-10: the month's totals are not what was counted"])
            _ = try await office.store.write { try $0.rebuildDaily(zone: office.zone, calendar: .shipped) }
            #expect(try await office.store.read { try $0.dailyFaults(zone: office.zone) }.isEmpty)
        }

        @Test("a rebuild tells closings in figures that were never counted, erased ones too", arguments: Driver.all)
        func rebuilt(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            var references: [EnquiryReference] = []
            for days in [0, 60, 60] {
                let incoming = Incoming(received: office.now.adding(seconds: Int64(-days) * Self.day))
                references.append(try await office.receive(incoming))
            }
            for reference in references { try await office.act(.close(.supplied, evidence: nil), on: reference) }
            try await office.tamper([
                "DELETE FROM event_payload WHERE enquiry_id = \(references[2].id)", "DELETE FROM daily_total",
                """
                UPDATE enquiry
                SET working_days = NULL, late_original = NULL, late_cause = NULL, late_because = NULL
                """,
            ])
            #expect(try await office.store.read { try $0.dailyFaults(zone: office.zone) }.count > 3)
            _ = try await office.store.write { try $0.rebuildDaily(zone: office.zone, calendar: .shipped) }
            let closed = try await office.dailyTotals().filter { $0.contains("2026-10-15") }
            #expect(closed.contains("2026-10-15 office records answered 3"))
            #expect(closed.contains("2026-10-15 office records closed-late 1"))
            #expect(closed.contains("2026-10-15 office records closed-on-time 1"))
            #expect(closed.contains("2026-10-15 office records working-days 86"))
            #expect(try await office.store.read { try $0.dailyFaults(zone: office.zone) }.isEmpty)
        }
    }
}
