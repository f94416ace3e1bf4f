import Testing
import Triage
import WorkingTime

/// What a wait does to a clock.
struct Stopping: CustomTestStringConvertible {
    let category: String
    let clock: String
    let reason: WaitingReason
    /// While it waits: whether the clock stands still, and its date.
    let paused: Bool
    let during: String?
    /// After the answer.
    let after: String

    var testDescription: String { "\(clock), waiting for \(reason.rawValue)" }

    /// Received on Thursday 15 October, asked on Monday 19 October, answered on Monday 26 October.
    static let all: [Stopping] = [
        Stopping(
            category: "foi",
            clock: "foi",
            reason: .clarification,
            paused: true,
            during: "2026-11-12",
            after: "2026-11-23"
        ),
        Stopping(
            category: "foi",
            clock: "foi",
            reason: .identity,
            paused: false,
            during: "2026-11-12",
            after: "2026-11-12"
        ),
        Stopping(category: "foi", clock: "foi", reason: .fee, paused: true, during: "2026-11-12", after: "2026-11-19"),
        Stopping(
            category: "eir",
            clock: "eir",
            reason: .thirdParty,
            paused: false,
            during: "2026-11-12",
            after: "2026-11-12"
        ),
        Stopping(
            category: "subject-access",
            clock: "subject-access",
            reason: .identity,
            paused: false,
            during: nil,
            after: "2026-11-26"
        ),
        Stopping(
            category: "library",
            clock: "five-day",
            reason: .declaration,
            paused: true,
            during: "2026-10-22",
            after: "2026-10-29"
        ),
        Stopping(
            category: "library",
            clock: "five-day",
            reason: .thirdParty,
            paused: false,
            during: "2026-10-22",
            after: "2026-10-22"
        ),
    ]
}

@Suite("Waiting")
struct WaitingTests {
    private let office: SmallOffice

    init() throws { office = try SmallOffice(kit: "wide-kit.yaml") }

    private func wait(_ reason: WaitingReason, on enquiry: Enquiry, at moment: String = "10-19 09:00") throws -> Enquiry
    {
        try office.after(.wait(.init(reason)), on: enquiry, by: SmallOffice.cora, at: office.moment(moment))
    }

    @Test("stops the clocks that its reason stops, and no others", arguments: Stopping.all)
    func stops(_ case: Stopping) throws {
        let waiting = try wait(`case`.reason, on: office.enquiry(in: .begun, as: `case`.category))
        let clock = try #require(waiting.clocks.first { $0.name == `case`.clock })
        #expect((clock.pausedSince != nil) == `case`.paused)
        #expect(clock.due?.description == `case`.during)
        let resumed = try office.after(
            .resume(answered: nil),
            on: waiting,
            by: SmallOffice.cora,
            at: office.moment("10-26 12:00")
        )
        #expect(office.due(`case`.clock, resumed) == `case`.after)
        #expect(resumed.clocks.allSatisfy { $0.pausedSince == nil })
        #expect(resumed.state == .begun && resumed.wait == nil)
        let original = try office.arrived(`case`.category).clocks.map(\.originalDue)
        #expect(waiting.clocks.map(\.originalDue) == original && resumed.clocks.map(\.originalDue) == original)
    }

    @Test("never stops the safeguarding clock", arguments: WaitingReason.allCases)
    func safeguarding(_ reason: WaitingReason) throws {
        let worry = try office.after(
            .triage(category: "worry", to: .person(SmallOffice.cora.email)),
            on: office.arrived("worry"),
            by: SmallOffice.cora
        )
        let waiting = try wait(reason, on: worry, at: "10-15 12:00")
        #expect(waiting.clocks.map(\.due) == worry.clocks.map(\.due))
        #expect(waiting.clocks.allSatisfy { $0.pausedSince == nil } && waiting.clocks.count == 1)
    }

    @Test("takes the day a message came for the day of the answer")
    func heard() throws {
        let waiting = try wait(.clarification, on: office.enquiry(in: .begun, as: "foi"))
        var joined = waiting
        for (number, day) in ["2026-10-21", "2026-10-22"].enumerated() {
            joined.evolve(.message(Int64(number), on: day), at: try office.moment("10-22 09:00"))
        }
        #expect(joined.wait?.heard?.description == "2026-10-21")
        #expect(joined.broughtForwardOn?.description == "2026-10-21")
        let resumed = try office.after(
            .resume(answered: nil),
            on: joined,
            by: SmallOffice.cora,
            at: office.moment("10-26 12:00")
        )
        #expect(resumed.waits.map(\.answered?.description) == ["2026-10-21"])
        #expect(office.due("foi", resumed) == "2026-11-18")
    }

    @Test("a message that is taken out again is no answer, and takes what it brought along")
    func heardNoMore() throws {
        let waiting = try wait(.clarification, on: office.enquiry(in: .begun, as: "foi"))
        var joined = waiting
        joined.evolve(.message(9, on: "2026-10-21", advisories: [.media]), at: office.now)
        #expect(joined.advisories == [.media])
        let alone = try office.after(.undo(nil), on: joined, by: SmallOffice.cora)
        #expect(
            alone.waits == waiting.waits && alone.advisories == waiting.advisories && alone.undoable == waiting.undoable
        )
    }

    @Test("dates that cannot be are refused")
    func dates() throws {
        let begun = try office.enquiry(in: .begun)
        let context = office.context(SmallOffice.rhys, now: try office.moment("10-20 09:00"))
        func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
        #expect(throws: Refusal.inTheFuture("The day of asking", try day("2026-10-21"))) {
            try begun.decide(.wait(.init(.fee, asked: day("2026-10-21"))), context)
        }
        #expect(throws: Refusal.beforeReceipt("The day of asking", try day("2026-10-14"))) {
            try begun.decide(.wait(.init(.fee, asked: day("2026-10-14"))), context)
        }
        #expect(throws: Refusal.chaseInThePast(try day("2026-10-19"))) {
            try begun.decide(.wait(.init(.fee, chase: day("2026-10-19"))), context)
        }
        let waiting = try office.after(
            .wait(.init(.fee, asked: day("2026-10-16"), chase: day("2026-10-27"))),
            on: begun,
            by: SmallOffice.rhys,
            at: context.now
        )
        #expect(waiting.broughtForwardOn?.description == "2026-10-27")
        #expect(throws: Refusal.answeredBeforeAsking(try day("2026-10-15"), asked: try day("2026-10-16"))) {
            try waiting.decide(.resume(answered: day("2026-10-15")), context)
        }
        #expect(throws: Refusal.inTheFuture("The day of the answer", try day("2026-10-21"))) {
            try waiting.decide(.resume(answered: day("2026-10-21")), context)
        }
    }

    @Test("from triage goes back to triage; given to somebody meanwhile, it goes on with them")
    func fromNew() throws {
        let waiting = try wait(.identity, on: office.arrived())
        #expect(waiting.state == .waiting && waiting.allocation == nil)
        let resumed = try office.after(
            .resume(answered: nil),
            on: waiting,
            by: SmallOffice.cora,
            at: office.moment("10-26 12:00")
        )
        #expect(resumed.state == .new)
        let given = try office.after(
            .allocate(to: .person(SmallOffice.rhys.email)),
            on: waiting,
            by: SmallOffice.cora,
            at: office.moment("10-20 12:00")
        )
        #expect(given.state == .waiting)
        let begun = try office.after(
            .resume(answered: nil),
            on: given,
            by: SmallOffice.rhys,
            at: office.moment("10-26 12:00")
        )
        #expect(begun.state == .allocated && begun.allocation == .person(SmallOffice.rhys.email))
    }

    @Test("what waited when it was closed waits again when it is reopened")
    func reopened() throws {
        let waiting = try wait(.clarification, on: office.enquiry(in: .begun, as: "foi"))
        let closed = try office.after(.close(.noReply, evidence: nil), on: waiting, by: SmallOffice.rhys)
        #expect(closed.wait == nil && closed.broughtForwardOn == nil)
        let reopened = try office.after(.reopen(because: "They wrote."), on: closed, by: SmallOffice.rhys)
        #expect(reopened.state == .waiting && reopened.clocks == waiting.clocks && reopened.wait == waiting.wait)
        let resumed = try office.after(
            .resume(answered: nil),
            on: reopened,
            by: SmallOffice.rhys,
            at: office.moment("10-26 12:00")
        )
        #expect(resumed.state == .begun && office.due("foi", resumed) == "2026-11-23")
    }
}

extension EnquiryEvent {
    /// A message that joins on a day.
    static func message(_ number: Int64, on day: String, advisories: [Advisory] = []) -> EnquiryEvent {
        .joined(
            .init(
                from: Correspondent(name: nil, address: "iris@example.org"),
                subject: "Re: A record of 1954",
                receivedAt: Instant(seconds: 1_792_000_000),
                evidence: "answers a message of it",
                advisories: advisories,
                message: number,
                day: CivilDate(day)
            )
        )
    }
}
