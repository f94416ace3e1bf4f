import Foundation
import Testing
import WorkingTime

struct ClockStatusTests {
    private func status(
        _ rule: String,
        _ received: String,
        waits: String = "",
        at now: String,
        met: String? = nil,
        actBy: String? = nil
    ) throws -> ClockStatus {
        let deadline = try Given.deadline(rule, received, waits: Given.waits(waits))
        return deadline.status(
            now: try #require(Instant(now)),
            metAt: try met.map { try #require(Instant($0)) },
            actBy: try actBy.map(Given.date),
            zone: Given.london
        )
    }

    @Test("a clock is on time until its last working day begins, at risk to its end, then late")
    func running() throws {
        #expect(try status("foi", "2026-06-01", at: "2026-06-29T22:59:59Z") == .onTime)
        #expect(try status("foi", "2026-06-01", at: "2026-06-29T23:00:00Z") == .atRisk)
        #expect(try status("foi", "2026-06-01", at: "2026-06-30T22:59:59Z") == .atRisk)
        #expect(try status("foi", "2026-06-01", at: "2026-06-30T23:00:00Z") == .late)
    }

    @Test("the act-by date comes before the last working day")
    func actBy() throws {
        #expect(try status("foi", "2026-06-01", at: "2026-06-24T09:00:00Z", actBy: "2026-06-24") == .atRisk)
        #expect(try status("foi", "2026-06-01", at: "2026-06-23T09:00:00Z", actBy: "2026-06-24") == .onTime)
    }

    @Test("done by the end of the day is met, a second later is missed")
    func done() throws {
        let now = "2026-09-01T00:00:00Z"
        #expect(try status("foi", "2026-06-01", at: now, met: "2026-06-30T22:59:59Z") == .met)
        #expect(try status("foi", "2026-06-01", at: now, met: "2026-06-30T23:00:00Z") == .missed)
    }

    @Test("a clock that stands still is neither late nor missed")
    func paused() throws {
        let waits = "clarification:2026-06-10>"
        #expect(try status("foi", "2026-06-01", waits: waits, at: "2026-08-01T09:00:00Z") == .paused)
        let met = "2026-08-02T09:00:00Z"
        #expect(try status("foi", "2026-06-01", waits: waits, at: met, met: met) == .met)
        let after = "clarification:2026-07-10>"
        #expect(try status("foi", "2026-06-01", waits: after, at: met, met: met) == .missed)
    }

    @Test("subject access that waits for identity has not started")
    func notStarted() throws {
        let waits = "identity:2026-06-02>"
        #expect(try status("subject-access", "2026-06-01", waits: waits, at: "2026-09-01T09:00:00Z") == .notStarted)
    }

    @Test("without a date there is nothing to be late against")
    func none() throws {
        #expect(try status("needed-by", "2026-06-01", at: "2026-09-01T09:00:00Z") == .none)
    }

    @Test("a clock in hours is late a second after its moment")
    func hours() throws {
        let received = "2026-06-05T16:00:00Z"
        #expect(try status("safeguarding", received, at: "2026-06-06T16:00:00Z") == .atRisk)
        #expect(try status("safeguarding", received, at: "2026-06-06T16:00:01Z") == .late)
    }

    @Test("the words are those of the interface")
    func words() {
        let words = ["on-time", "at-risk", "late", "paused", "not-started", "met", "missed", "none"]
        #expect(ClockStatus.allCases.map(\.rawValue) == words)
    }

    @Test("a deadline is stored and read back unchanged, with days and moments as text")
    func stored() throws {
        for rule in ["foi", "safeguarding", "needed-by"] {
            let deadline = try Given.deadline(rule, "2026-06-01T10:00:00Z")
            let data = try JSONEncoder().encode(deadline)
            #expect(try JSONDecoder().decode(Deadline.self, from: data) == deadline)
        }
        let data = try JSONEncoder().encode([Due.date(try Given.date("2026-06-30")), .instant(Instant(seconds: 0))])
        #expect(String(decoding: data, as: UTF8.self) == #"["2026-06-30","1970-01-01T00:00:00Z"]"#)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Due].self, from: Data(#"["soon"]"#.utf8)) }
    }
}
