import QueueStore
import Testing
import Triage
import WorkingTime

@testable import Web

@Suite("When something is due, in words")
struct DueWordsTests {
    @Test(
        "a deadline in hours that has passed is late by minutes, by hours, and only then by days",
        arguments: [
            (30, "less than a minute late, was due"), (60, "1 minute late, was due"),
            (45 * 60, "45 minutes late, was due"), (2 * 3_600 + 60, "2 hours late, was due"),
            (23 * 3_600, "23 hours late, was due"), (3 * 86_400, "3 working days late, was due"),
        ] as [(Int64, String)]
    )
    func late(seconds: Int64, begins: String) async throws {
        let (clock, zone) = try await hoursClock()
        let dueAt = try #require(clock.dueAt)
        let words = Words(zone: zone, now: dueAt.adding(seconds: seconds))
        let said = words.dueSoon(clock, .shipped)
        #expect(said.hasPrefix(begins), "it says “\(said)”")
        let day = zone.date(of: dueAt) == words.today ? "today" : words.near(zone.date(of: dueAt))
        #expect(said.hasSuffix("was due \(day) at \(words.clockTime(dueAt))"), "it says “\(said)”")
    }

    /// The clock of an enquiry about somebody's safety, which runs by the hour.
    private func hoursClock() async throws -> (StoredClock, Zone) {
        let office = try await WebOffice()
        let reference = try #require(try await office.receive(Letter.welfare).first)
        let filter = ListFilter(view: .all, viewer: nil, now: office.now, today: office.today)
        let summaries = try await office.store.read { try $0.list(filter) }
        let clock = try #require(summaries.first { $0.reference == reference }?.leadingClock)
        #expect(try #require(clock.due).contains("T"))
        return (clock, office.zone)
    }
}
