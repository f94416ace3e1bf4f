import Testing
import Triage
import WorkingTime

@Suite("Extending and redating")
struct ExtendingTests {
    private let office: SmallOffice

    init() throws { office = try SmallOffice(kit: "wide-kit.yaml") }

    private func extend(_ enquiry: Enquiry, _ clock: String? = nil, until: String? = nil) throws -> Enquiry {
        try office.after(
            .extend(.init(clock: clock, until: until.flatMap { CivilDate($0) }, because: "The boxes are away.")),
            on: enquiry,
            by: SmallOffice.rhys
        )
    }

    @Test(
        "without a date, gives the longer period the law has, and keeps the date before it",
        arguments: [
            ("foi", "foi-extended", "2026-11-12", "2026-12-11"), ("eir", "eir-complex", "2026-11-12", "2026-12-11"),
            ("subject-access", "subject-access-extended", "2026-11-16", "2027-01-15"),
        ]
    )
    func lawful(_ name: String, _ rule: String, _ original: String, _ due: String) throws {
        let extended = try extend(office.enquiry(in: .begun, as: name))
        let clock = try #require(extended.clocks.first { $0.name == name })
        #expect(clock.rule == rule && clock.due?.description == due && clock.originalDue?.description == original)
        #expect(!clock.setByHand && extended.extensions == [name: rule])
        #expect(throws: Refusal.extendedAlready(office.reference, clock: name)) { try extend(extended) }
    }

    @Test("three months of a subject access request count from when its period began, not from the extension")
    func months() throws {
        let waiting = try office.after(
            .wait(.init(.identity)),
            on: office.enquiry(in: .begun, as: "subject-access"),
            by: SmallOffice.rhys
        )
        #expect(
            throws: Refusal.noExtension(clock: "subject-access", due: nil, until: CivilDate(daysSinceEpoch: 21_000))
        ) {
            try office.after(
                .extend(.init(until: CivilDate(daysSinceEpoch: 21_000), because: "x")),
                on: waiting,
                by: SmallOffice.rhys
            )
        }
        let started = try office.after(
            .resume(answered: nil),
            on: waiting,
            by: SmallOffice.rhys,
            at: office.moment("11-02 09:00")
        )
        #expect(office.due("subject-access", started) == "2026-12-02")
        #expect(office.due("subject-access", try extend(started)) == "2027-02-02")
    }

    @Test("an extended request that is clarified starts its longer period anew")
    func extendedAndClarified() throws {
        let extended = try extend(office.enquiry(in: .begun, as: "foi"))
        let waiting = try office.after(.wait(.init(.clarification)), on: extended, by: SmallOffice.rhys)
        let resumed = try office.after(
            .resume(answered: nil),
            on: waiting,
            by: SmallOffice.rhys,
            at: office.moment("10-26 12:00")
        )
        let clock = try #require(resumed.clocks.first { $0.name == "foi" })
        #expect(clock.rule == "foi-extended" && clock.originalDue?.description == "2026-11-12")
        #expect(clock.due?.description == "2026-12-22")
    }

    @Test("a date by hand is kept as the law allows, and no further")
    func byHand() throws {
        let begun = try office.enquiry(in: .begun, as: "foi")
        let set = try extend(begun, "foi", until: "2026-12-01")
        let clock = try #require(set.clocks.first { $0.name == "foi" })
        #expect(
            clock.setByHand && clock.due?.description == "2026-12-01" && clock.originalDue?.description == "2026-11-12"
        )
        #expect(clock.account.contains("The boxes are away.") && set.extensions.isEmpty)
        let most = try #require(CivilDate("2026-12-11"))
        #expect(throws: Refusal.beyondTheLaw(clock: "foi", most: most)) { try extend(begun, until: "2026-12-14") }
        let due = try #require(CivilDate("2026-11-12"))
        #expect(throws: Refusal.noExtension(clock: "foi", due: due, until: due)) {
            try extend(begun, until: "2026-11-12")
        }
        // The whole of the period is still there to be taken.
        let whole = try extend(set)
        #expect(office.due("foi", whole) == "2026-12-11" && whole.clocks.allSatisfy { !$0.setByHand })
    }

    @Test("the office's own clocks go to whatever date it says, and need one")
    func service() throws {
        let begun = try office.enquiry(in: .begun, as: "library")
        #expect(throws: Refusal.needsDate(clock: "five-day")) { try extend(begun) }
        let extended = try extend(begun, until: "2027-03-01")
        #expect(office.due("five-day", extended) == "2027-03-01" && office.due("acknowledge", extended) == "2026-10-19")
        #expect(throws: Refusal.noSuchClock("foi", running: ["acknowledge", "five-day", "needed-by"])) {
            try extend(begun, "foi")
        }
        #expect(throws: Refusal.noClock(office.reference)) { try extend(office.enquiry(in: .begun, as: "meeting")) }
        #expect(throws: Refusal.needsReason("extend")) {
            try office.after(.extend(.init(because: " \n")), on: begun, by: SmallOffice.rhys)
        }
    }

    @Test("a date set by hand neither stands still nor moves when something is waited for")
    func promised() throws {
        let waiting = try office.after(
            .wait(.init(.clarification)),
            on: office.enquiry(in: .begun, as: "library"),
            by: SmallOffice.rhys
        )
        let promised = try extend(waiting, "five-day", until: "2026-10-30")
        #expect(promised.clocks.first { $0.name == "five-day" }?.pausedSince == nil)
        let resumed = try office.after(
            .resume(answered: nil),
            on: promised,
            by: SmallOffice.rhys,
            at: office.moment("10-26 12:00")
        )
        #expect(resumed.clocks.first { $0.name == "five-day" } == promised.clocks.first { $0.name == "five-day" })
        #expect(resumed.clocks.allSatisfy { $0.pausedSince == nil })
    }

    @Test("redating reckons every running clock from the true receipt")
    func redating() throws {
        let begun = try office.enquiry(in: .begun, as: "foi")
        let redated = try office.after(
            .redate(received: office.moment("10-12 16:00"), because: "The envelope is stamped."),
            on: begun,
            by: SmallOffice.rhys
        )
        #expect(office.due("foi", redated) == "2026-11-09" && redated.arrivedAt == office.now)
        #expect(redated.clocks.map { $0.originalDue?.description } == ["2026-10-14", "2026-11-09"])
        let arrived = office.zone.date(of: office.now)
        #expect(throws: Refusal.redatedLater(office.reference, arrived: arrived)) {
            try begun.decide(
                .redate(received: office.now.adding(seconds: 1), because: "x"),
                office.context(SmallOffice.rhys)
            )
        }
        #expect(throws: Refusal.needsReason("redate")) {
            try begun.decide(.redate(received: office.now, because: ""), office.context(SmallOffice.rhys))
        }
    }
}
