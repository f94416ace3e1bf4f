import Testing
import Triage
import WorkingTime

@Suite("An enquiry's clocks")
struct EnquiryClockTests {
    private let office: SmallOffice

    init() throws { office = try SmallOffice() }

    private func moment(_ text: String) throws -> Instant { try #require(Instant(text)) }

    @Test("an arrival starts the clocks of its category, in the kit's order")
    func started() throws {
        let enquiry = try office.arrived("records")
        #expect(enquiry.clocks.map(\.name) == ["acknowledge", "correspondence"])
        #expect(enquiry.clocks.map { $0.due?.description } == ["2026-10-19", "2026-11-12"])
        #expect(enquiry.clocks.allSatisfy { $0.started?.description == "2026-10-15" && $0.endedAt == nil })
        #expect(
            enquiry.clocks.allSatisfy { !$0.account.isEmpty && $0.calendarVersion == HolidayCalendar.shipped.version }
        )
    }

    @Test("triage to another category reckons its clocks from receipt, not from the decision")
    func recomputed() throws {
        let later = try moment("2026-10-20T09:00:00Z")
        let after = try office.after(
            .triage(category: "library", to: .pool),
            on: office.arrived("records"),
            by: SmallOffice.cora,
            at: later
        )
        #expect(after.clocks.map(\.name) == ["acknowledge", "five-day", "needed-by"])
        #expect(after.clocks.map { $0.due?.description } == ["2026-10-19", "2026-10-22", nil])
    }

    @Test("the date a requester gave becomes the clock for it")
    func neededBy() throws {
        let arrived = try office.arrived("records", facts: ["needed-by": ["soon", "Friday 30 October"]])
        let after = try office.after(.triage(category: "library", to: .pool), on: arrived, by: SmallOffice.cora)
        let needed = try #require(after.clocks.first { $0.name == "needed-by" })
        #expect(needed.due?.description == "2026-10-30")
    }

    @Test("triage that agrees leaves the clocks as they are")
    func unchanged() throws {
        let arrived = try office.arrived("records")
        let after = try office.after(.triage(category: "records", to: .pool), on: arrived, by: SmallOffice.cora)
        #expect(after.clocks == arrived.clocks)
    }

    @Test("a clock set by hand outlives a change of category")
    func setByHand() throws {
        var enquiry = try office.arrived("records")
        let promised = Due.date(try #require(CivilDate("2026-10-29")))
        enquiry.clocks[0].setByHand = true
        enquiry.clocks[0].due = promised
        enquiry.clocks[0].dueAt = promised.moment(in: office.zone)
        let byHand = enquiry.clocks[0]
        let after = try office.after(.triage(category: "library", to: .pool), on: enquiry, by: SmallOffice.cora)
        #expect(after.clocks.first == byHand)
        #expect(after.clocks.count == 3)
        #expect(after.clocks[1].setByHand == false)
    }

    @Test("triage into and out of a category for named people restricts and frees")
    func restriction() throws {
        let worry = try office.after(
            .triage(category: "worry", to: .person(SmallOffice.cora.email)),
            on: office.arrived(),
            by: SmallOffice.cora
        )
        #expect(worry.restricted)
        let freed = try office.after(.triage(category: "records", to: .pool), on: worry, by: SmallOffice.cora)
        #expect(!freed.restricted)
    }

    @Test("the leading clock is the unmet one that is due first")
    func leading() throws {
        var enquiry = try office.arrived("records")
        #expect(enquiry.leadingClock?.name == "acknowledge")
        enquiry.clocks[0].endedAt = office.now
        #expect(enquiry.leadingClock?.name == "correspondence")
        enquiry.clocks[1].endedAt = office.now
        #expect(enquiry.leadingClock == nil)
        #expect(try office.arrived("meeting").leadingClock == nil)
    }

    @Test("of two clocks due at once the name decides, so that lists do not waver")
    func tie() throws {
        var enquiry = try office.arrived("records")
        enquiry.clocks[1].dueAt = enquiry.clocks[0].dueAt
        enquiry.clocks.reverse()
        #expect(enquiry.leadingClock?.name == "acknowledge")
    }

    @Test(
        "status follows from now alone",
        arguments: [
            ("2026-10-15T10:00:00Z", ClockStatus.onTime), ("2026-10-18T22:59:59Z", .onTime),
            ("2026-10-18T23:00:00Z", .atRisk), ("2026-10-19T22:59:59Z", .atRisk), ("2026-10-19T23:00:00Z", .late),
        ]
    )
    func status(_ now: String, _ status: ClockStatus) throws {
        #expect(try office.arrived("records").status(at: moment(now)) == status)
    }

    @Test("closing ends every clock at that moment; the enquiry is met or missed, whatever the time after")
    func closing() throws {
        for (closedAt, status) in [("2026-10-16T09:00:00Z", ClockStatus.met), ("2026-10-28T09:00:00Z", .missed)] {
            let closedAt = try moment(closedAt)
            let closed = try office.after(
                .close(.supplied, evidence: nil),
                on: office.enquiry(in: .begun),
                by: SmallOffice.rhys,
                at: closedAt
            )
            #expect(closed.clocks.allSatisfy { $0.endedAt == closedAt })
            #expect(closed.closedAt == closedAt)
            #expect(closed.status(at: closedAt) == status)
            #expect(closed.status(at: try moment("2027-10-28T09:00:00Z")) == status)
        }
    }

    @Test("a clock that ended before the close keeps its own end")
    func earlierEnd() throws {
        var enquiry = try office.enquiry(in: .begun)
        let earlier = try moment("2026-10-16T09:00:00Z")
        enquiry.clocks[0].endedAt = earlier
        let closed = try office.after(
            .discard,
            on: enquiry,
            by: SmallOffice.cora,
            at: moment("2026-10-28T09:00:00Z")
        )
        #expect(closed.clocks[0].endedAt == earlier)
        #expect(closed.outcome == .discarded)
        #expect(closed.status(at: office.now) == .met)
    }

    @Test("an enquiry without clocks has no status")
    func none() throws {
        #expect(try office.arrived("meeting").status(at: office.now) == .none)
    }
}
