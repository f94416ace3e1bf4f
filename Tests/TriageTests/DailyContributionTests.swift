import Testing
import Triage
import WorkingTime

@Suite("What an enquiry adds to the daily totals")
struct DailyContributionTests {
    private let office: SmallOffice

    init() throws { office = try SmallOffice() }

    private func measures(_ enquiry: Enquiry) -> [String: Int] {
        let parts = DailyContribution.of(enquiry, zone: office.zone, calendar: .shipped)
        return Dictionary(parts.map { ("\($0.key.day) \($0.key.measure)", $0.value) }, uniquingKeysWith: +)
    }

    private func closed(_ code: String = "records", _ outcome: Outcome = .supplied, on date: String) throws -> Enquiry {
        var enquiry = try office.arrived(code)
        let moment = try #require(Instant(date + "T12:00:00Z"))
        enquiry.evolve(.closed(.init(outcome: outcome, evidence: nil)), at: moment)
        return enquiry
    }

    @Test("an open one is received on its day and nothing else")
    func open() throws {
        #expect(measures(try office.arrived()) == ["2026-10-15 received": 1])
        let key = try #require(
            DailyContribution.of(try office.arrived(), zone: office.zone, calendar: .shipped).keys.first
        )
        #expect(key.inbox == "office" && key.category == "records")
    }

    @Test("one closed in time, and on the day itself")
    func inTime() throws {
        #expect(
            measures(try closed(on: "2026-10-19")) == [
                "2026-10-15 received": 1, "2026-10-19 closed": 1, "2026-10-19 answered": 1,
                "2026-10-19 closed-on-time": 1, "2026-10-19 outcome:supplied": 1, "2026-10-19 working-days": 2,
            ]
        )
        #expect(measures(try closed(on: "2026-10-15"))["2026-10-15 working-days"] == nil)
    }

    @Test("one closed late is late against both dates, and has one cause")
    func late() throws {
        let found = measures(try closed(on: "2026-12-01"))
        #expect(found["2026-12-01 closed-late"] == 1 && found["2026-12-01 closed-late-original"] == 1)
        #expect(found["2026-12-01 closed-on-time"] == nil)
        #expect(found.keys.count { $0.contains(" late:") } == 1)
    }

    @Test("one whose clock stood still is late only against the date as it first stood")
    func paused() throws {
        var enquiry = try closed(on: "2026-12-01")
        for index in enquiry.clocks.indices { enquiry.clocks[index].dueAt = enquiry.closedAt }
        let found = measures(enquiry)
        #expect(found["2026-12-01 closed-on-time"] == 1 && found["2026-12-01 closed-late-original"] == 1)
        #expect(found["2026-12-01 closed-late"] == nil)
    }

    @Test("of several clocks that were missed, the one due last is explained, up to its own end")
    func missedClock() throws {
        var enquiry = try closed(on: "2026-12-01")
        let answer = try #require(LatenessCase(enquiry))
        #expect(answer.dueAt == enquiry.clocks[1].dueAt && answer.endedAt == enquiry.closedAt)
        enquiry.clocks[1].endedAt = enquiry.receivedAt
        enquiry.clocks[0].endedAt = enquiry.clocks[0].dueAt?.adding(seconds: 9)
        let acknowledgement = try #require(LatenessCase(enquiry))
        #expect(acknowledgement.dueAt == enquiry.clocks[0].dueAt)
        #expect(acknowledgement.endedAt == enquiry.clocks[0].endedAt)
        enquiry.clocks[0].endedAt = enquiry.receivedAt
        #expect(LatenessCase(enquiry) == nil)
    }

    @Test("one without a due date is answered, neither in time nor late")
    func withoutClocks() throws {
        #expect(
            measures(try closed("meeting", on: "2026-12-01")) == [
                "2026-10-15 received": 1, "2026-12-01 closed": 1, "2026-12-01 answered": 1,
                "2026-12-01 outcome:supplied": 1, "2026-12-01 working-days": 33,
            ]
        )
    }

    @Test("an ending that answers nobody is not measured", arguments: Outcome.allCases)
    func unmeasured(_ outcome: Outcome) throws {
        let found = measures(try closed("records", outcome, on: "2026-12-01"))
        #expect(found["2026-12-01 outcome:\(outcome.rawValue)"] == 1 && found["2026-12-01 closed"] == 1)
        #expect((found["2026-12-01 answered"] == 1) == outcome.isMeasured)
        #expect((found["2026-12-01 closed-late"] == 1) == outcome.isMeasured)
        #expect(Outcome.unmeasured.contains(outcome) != outcome.isMeasured)
    }

    @Test("every measure reads what it writes, and nothing else is one")
    func measureNames() {
        let plain: [DailyMeasure] = [
            .received, .closed, .answered, .closedOnTime, .closedLate, .closedLateOriginal, .workingDays,
        ]
        let all =
            plain + Outcome.allCases.map(DailyMeasure.outcome) + LatenessCause.Kind.allCases.map(DailyMeasure.late)
        for measure in all { #expect(DailyMeasure(measure.description) == measure) }
        #expect(Set(all.map(\.description)).count == all.count)
        for text in ["", "outcome:", "outcome:late", "late:supplied", "Received", "late"] {
            #expect(DailyMeasure(text) == nil)
        }
    }
}

@Suite("Months of a report")
struct YearMonthTests {
    @Test("read and written as ISO 8601 has them")
    func text() throws {
        for text in ["2026-10", "0001-01", "9999-12"] { #expect(YearMonth(text)?.description == text) }
        for text in ["2026-13", "2026-00", "2026-1", "2026", "2026-10-01", "", "20261-0"] {
            #expect(YearMonth(text) == nil)
        }
        #expect(try #require(YearMonth("2026-10")).inWords == "October 2026")
    }

    @Test("begin and end with their days, leap years among them")
    func days() throws {
        let february = try #require(YearMonth("2028-02"))
        #expect(february.firstDay.description == "2028-02-01" && february.lastDay.description == "2028-02-29")
        #expect(february.adding(months: -2).description == "2027-12")
        #expect(february.adding(months: 11) > february && february.adding(months: 0) == february)
    }

    @Test("a report tells at most ten years, the last ones")
    func longest() throws {
        let months = try #require(YearMonth("0001-01"))...(try #require(YearMonth("2026-12")))
        let told = MonthlyReport.told(of: months)
        #expect(told.lowerBound.description == "2017-01" && told.upperBound == months.upperBound)
        let report = MonthlyReport(months: told, opening: ["records": 3], totals: [])
        #expect(report.months.count == MonthlyReport.longest)
        #expect(report.months.allSatisfy { $0.total.carriedOver == 3 })
        #expect(report.total.meanWorkingDays == nil && report.total.shareOnTime == nil)
    }
}
