import QueueStore
import Testing
import Triage
import WorkingTime

extension TestOffice {
    /// Changes an enquiry as an action would, and counts it.
    func change(
        _ reference: EnquiryReference,
        calendar: HolidayCalendar = .shipped,
        _ body: @escaping @Sendable (inout Enquiry) -> Void
    ) async throws {
        try await store.write { session throws in
            let stored = try #require(try session.counted(reference))
            var changed = stored.enquiry
            body(&changed)
            try session.save(changed, from: stored.enquiry, head: stored.head, context(nil, calendar: calendar))
        }
    }

    /// The daily totals, one line each.
    func dailyTotals() async throws -> [String] {
        try await store.read { session in
            try session.rows(
                "SELECT day, inbox, category, measure, count FROM daily_total ORDER BY day, inbox, category, measure"
            ) { row in (0...4).map(row.text).joined(separator: " ") }
        }
    }
}

extension Session {
    /// An enquiry as its events make it, with what `change` has made of it since, which has no events.
    fileprivate func counted(_ reference: EnquiryReference) throws -> StoredEnquiry? {
        guard let stored = try enquiry(reference), let listed = try summary(of: reference, for: nil) else { return nil }
        var enquiry = stored.enquiry
        enquiry.inbox = listed.inbox
        enquiry.state = listed.state
        enquiry.category = listed.category
        enquiry.receivedAt = listed.receivedAt
        enquiry.closedAt = listed.closedAt
        enquiry.outcome = listed.outcome
        for (index, clock) in listed.clocks.enumerated() where enquiry.clocks.indices.contains(index) {
            enquiry.clocks[index].dueAt = clock.dueAt
            enquiry.clocks[index].pausedSince = clock.pausedSince
            enquiry.clocks[index].endedAt = clock.endedAt
        }
        return StoredEnquiry(enquiry: enquiry, head: stored.head)
    }
}

extension Enquiry {
    /// Closed as by an event.
    mutating func close(_ outcome: Outcome, at moment: Instant) {
        state = .closed
        self.outcome = outcome
        closedAt = moment
        for index in clocks.indices where clocks[index].endedAt == nil { clocks[index].endedAt = moment }
    }

    /// Open again, its clocks running from where they stood.
    mutating func reopen() {
        state = .begun
        outcome = nil
        closedAt = nil
        for index in clocks.indices { clocks[index].endedAt = nil }
    }
}

/// Numbers that are the same for the same seed.
struct TestRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// 0 and up, less than `limit`.
    mutating func number(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    mutating func pick<T>(_ values: [T]) -> T { values[number(below: values.count)] }
}
