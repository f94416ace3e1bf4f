import Testing
import Triage
import WorkingTime

@Suite("Why a closing was late")
struct LatenessCauseTests {
    private let zone: Zone

    init() throws { zone = try Zone("Europe/London") }

    /// Received Monday 5 October 2026, due Monday 2 November (20 working days), closed Friday 13 November: a delay is
    /// out of the ordinary from the fifth working day.
    private func cause(
        arrived: String = "2026-10-05",
        triaged: String? = "2026-10-06",
        begun: String? = "2026-10-07",
        waits: [(WaitingReason, String, String?)] = [],
        holders: Int = 1,
        extended: Bool = false,
        said: String? = nil
    ) throws -> LatenessCause {
        let matter = LatenessCase(
            receivedAt: try noon("2026-10-05"),
            arrivedAt: try noon(arrived),
            triagedAt: try triaged.map(noon),
            begunAt: try begun.map(noon),
            waits: try waits.map { reason, asked, answered in
                Pause(
                    reason: reason,
                    asked: try #require(CivilDate(asked)),
                    answered: try answered.map { try #require(CivilDate($0)) }
                )
            },
            holders: holders,
            extended: extended,
            dueAt: zone.endOfDay(try #require(CivilDate("2026-11-02"))),
            endedAt: try noon("2026-11-13"),
            lateBecause: said
        )
        return .of(matter, zone: zone, calendar: .shipped)
    }

    private func noon(_ date: String) throws -> Instant { try #require(Instant(date + "T12:00:00Z")) }

    @Test("late triage, told in working days")
    func triage() throws {
        let found = try cause(triaged: "2026-10-12", begun: "2026-10-12")
        #expect(found == LatenessCause(kind: .lateTriage, sentence: "It waited 5 working days for triage."))
        #expect(try cause(triaged: nil, begun: nil).kind == .lateTriage)
    }

    @Test("a delay of up to a fifth of the time allowed is ordinary")
    func ordinary() throws {
        #expect(try cause(triaged: "2026-10-09", begun: "2026-10-09").kind == .other)
    }

    @Test("nobody began it")
    func pool() throws {
        let found = try cause(begun: "2026-11-03")
        #expect(found.kind == .pool)
        #expect(found.sentence == "After triage nobody began it for 20 working days.")
        #expect(try cause(begun: nil).sentence == "After triage nobody began it for 28 working days.")
    }

    @Test("a third party, whose overlapping waits count once and no further than the closing")
    func thirdParty() throws {
        let found = try cause(waits: [
            (.thirdParty, "2026-10-08", "2026-10-15"), (.thirdParty, "2026-10-12", "2026-10-16"),
            (.thirdParty, "2026-11-12", nil),
        ])
        #expect(found.kind == .thirdParty)
        #expect(found.sentence == "We waited 7 working days for a third party, which does not stop the clock.")
    }

    @Test("a wait that is not for a third party explains nothing")
    func otherWait() throws {
        #expect(try cause(waits: [(.clarification, "2026-10-08", "2026-10-30")]).kind == .other)
    }

    @Test("forwarded to us late, and not late triage then")
    func forwarded() throws {
        let found = try cause(arrived: "2026-10-20", triaged: "2026-10-21", begun: "2026-10-21")
        #expect(found.kind == .forwardedLate)
        #expect(found.sentence == "It reached us 11 working days after it was first received.")
    }

    @Test("of several delays the longest, of equal ones the earlier")
    func longest() throws {
        #expect(try cause(triaged: "2026-10-13", begun: "2026-10-28").kind == .pool)
        #expect(try cause(triaged: "2026-10-13", begun: "2026-10-21").kind == .lateTriage)
        #expect(try cause(triaged: "2026-10-13", begun: "2026-10-21").sentence.contains("6 working days"))
    }

    @Test("an extension and a passing on count where no delay does")
    func withoutDelay() throws {
        #expect(try cause(holders: 5, extended: true).kind == .extended)
        #expect(try cause(holders: 3).kind == .handedOn)
        #expect(try cause(holders: 2).kind == .other)
        #expect(try cause(triaged: nil, holders: 3, extended: true).kind == .lateTriage)
    }

    @Test("what a person said wins, in their words or by the name of a kind")
    func stated() throws {
        #expect(
            try cause(triaged: nil, said: "The file was misplaced.")
                == LatenessCause(kind: .stated, sentence: "The file was misplaced.")
        )
        let named = try cause(triaged: nil, begun: nil, said: "handed-on")
        #expect(named.kind == .handedOn)
        #expect(named.sentence == "Said at closing: handed from person to person.")
        #expect(try cause(triaged: nil, said: " \n").kind == .lateTriage)
        #expect(try cause(said: "stated").sentence == "stated")
    }

    @Test("each kind has a code and a heading of its own")
    func kinds() {
        #expect(Set(LatenessCause.Kind.allCases.map(\.inWords)).count == LatenessCause.Kind.allCases.count)
    }
}
