import QueueStore
import Testing
import Triage

/// How the embedded database goes about the lists: what it costs must follow what is open, not what was ever received.
@Suite("Plans of the lists on SQLite")
struct ListPlanTests {
    private func plan(_ body: @escaping @Sendable (any Session) throws -> Void) async throws -> [String] {
        let office = try await TestOffice(.sqlite)
        return try await office.store.read { session in
            let recording = RecordingSession(base: session)
            try body(recording)
            return try recording.queries.all.flatMap { query in
                try session.rows("EXPLAIN QUERY PLAN \(sql: query)") { $0.text(3) }
            }
        }
    }

    private func expectIndexed(_ plan: [String]) {
        #expect(plan.contains { $0.contains(" INDEX enquiry_") }, "\(plan)")
        let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.contains(" INDEX enquiry_") }
        #expect(scans.allSatisfy { Self.small.contains($0) }, "\(plan)")
    }

    /// Tables that grow with the people of the office and not with its history.
    private static let small: Set = ["SCAN named_person", "SCAN post_holder", "SCAN deputy"]

    @Test("every list goes by an index of the open or the closed", arguments: ListView.allCases)
    func list(_ view: ListView) async throws {
        let office = try await TestOffice(.sqlite)
        for (inbox, category) in [(nil, nil), ("office", "records")] as [(String?, String?)] {
            let filter = ListFilter(
                view: view,
                inbox: inbox,
                category: category,
                viewer: TestOffice.rhys,
                now: office.now,
                today: office.today
            )
            let plan = try await plan { _ = try $0.list(filter) }
            expectIndexed(plan)
            #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(view) is sorted apart: \(plan)")
        }
    }

    @Test("what a pull hands over is the first row of an index, for each that it may be allocated to")
    func pull() async throws {
        let office = try await TestOffice(.sqlite)
        let context = office.context(TestOffice.rhys)
        let plan = try await plan { _ = try $0.next(for: TestOffice.rhys, context: context) }
        let looks = plan.filter { $0.contains(" enquiry ") }
        #expect(looks.count == 2, "\(plan)")
        #expect(looks.allSatisfy { $0 == "SEARCH enquiry USING INDEX enquiry_allocated (allocated_to=?)" }, "\(plan)")
        #expect(!plan.contains { $0.contains("ORDER BY") }, "\(plan)")
    }
}
