import QueueStore
import Testing
import Triage

/// How the embedded database goes about a search: what it costs must not follow what was ever received.
@Suite("Plans of a search on SQLite")
struct SearchPlanTests {
    /// Who is named for what is read whole: it grows with the people of the office and not with its history.
    private static let ofPeople: Set = ["SCAN named_person", "LIST SUBQUERY 1", "LIST SUBQUERY 2", "LIST SUBQUERY 3"]

    private func plan(_ body: @escaping @Sendable (any Session, TestOffice) throws -> Void) async throws -> [String] {
        let office = try await TestOffice(.sqlite)
        try await office.index(Incoming())
        return try await office.store.read { session in
            let recording = RecordingSession(base: session)
            try body(recording, office)
            // The few people of the office are read whole.
            return try recording.queries.all.filter { !$0.sql.contains("FROM person") }.flatMap { query in
                try session.rows("EXPLAIN QUERY PLAN \(sql: query)") { $0.text(3) }
            }
            .filter { !Self.ofPeople.contains($0) }
        }
    }

    /// The index's own table is always "scanned", by its own means; the table of years is a few rows, and so are the
    /// correspondents who are asked for.
    private func expectIndexed(_ plan: [String], sorted: Bool = false) {
        #expect(!plan.isEmpty)
        for step in plan where step.hasPrefix("SCAN") && !step.contains("VIRTUAL TABLE INDEX") {
            #expect(step.hasPrefix("SCAN reference") || step == "SCAN asked", "\(plan)")
        }
        if !sorted { #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)") }
    }

    @Test(
        "words and filters, alone and together, go by indexes and sort nothing",
        arguments: [
            ("file", nil), ("fil*", nil), ("state:open", "enquiry_open_received"), ("to:rhys", "enquiry_holder"),
            ("category:records", "enquiry_category"), ("in:office", "enquiry_inbox"),
            ("before:2026-10-01", "enquiry_received"), ("after:2020", "enquiry_received"),
            ("outcome:refused", "enquiry_received"), ("has:media", "enquiry_received"),
            ("state:open in:office has:media", "enquiry_open_received"),
        ] as [(String, String?)]
    )
    func search(_ text: String, _ index: String?) async throws {
        for words in ["", " file"] {
            let query = try SearchQuery(text + words)
            let plan = try await plan { session, office in
                var limits = SearchLimits()
                limits.patience = 0
                let zone = office.zone
                _ = try session.search(query, viewer: TestOffice.rhys, zone: zone, limits: limits)
                _ = try session.search(query, viewer: TestOffice.rhys, order: .best, zone: zone)
            }
            expectIndexed(plan)
            let needsList = words.isEmpty || !["outcome:refused", "has:media"].contains(text)
            if let index, needsList {
                #expect(plan.contains { $0.contains("SEARCH enquiry USING INDEX \(index) (") }, "\(text): \(plan)")
            }
        }
    }

    @Test("a reference goes by its number")
    func reference() async throws {
        let query = try SearchQuery("1")
        expectIndexed(try await plan { _ = try $0.search(query, viewer: nil, zone: $1.zone) })
    }

    @Test("what is similar and what was sent twice go by indexes")
    func related() async throws {
        let reference = EnquiryReference(year: 2026, number: 1)
        expectIndexed(
            try await plan { session, _ in _ = try session.similar(to: reference, viewer: nil) },
            sorted: true
        )
        let plan = try await plan { session, _ in _ = try session.sameRequest(as: reference, viewer: nil) }
        expectIndexed(plan, sorted: true)
        #expect(
            plan.contains { $0.contains("message_fingerprint") }
                && plan.contains { $0.contains("enquiry_correspondent") }
        )
    }

    @Test("the checks go through the tables in pages, by their numbers")
    func faults() async throws {
        expectIndexed(try await plan { session, _ in _ = try session.searchFaults() }, sorted: true)
    }
}
