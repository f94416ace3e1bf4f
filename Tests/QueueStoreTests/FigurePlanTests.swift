import QueueStore
import Testing
import Triage
import WorkingTime

/// How the embedded database goes about the figures: what they cost must not grow with what was ever received.
@Suite("Plans of the figures on SQLite")
struct FigurePlanTests {
    private let viewer = Person(email: "m@office.example", name: "M", role: .manager, inboxes: ["north", "south"])

    /// Who is named for what is read whole: it grows with the people of the office and not with its history.
    private static let ofPeople: Set = ["SCAN named_person", "LIST SUBQUERY 1", "LIST SUBQUERY 2", "LIST SUBQUERY 3"]

    private func plan(_ body: @escaping @Sendable (any Session, TestOffice) throws -> Void) async throws -> [String] {
        let office = try await TestOffice(.sqlite)
        return try await office.store.read { session in
            let recording = RecordingSession(base: session)
            try body(recording, office)
            return try recording.queries.all.flatMap { query in
                try session.rows("EXPLAIN QUERY PLAN \(sql: query)") { $0.text(3) }
            }
            .filter { !Self.ofPeople.contains($0) }
        }
    }

    @Test("the backlog scans only what is open, and counts the week by its moments", arguments: [nil, "north"])
    func backlog(_ inbox: String?) async throws {
        let plan = try await plan { session, office in
            for viewer in [viewer, nil] {
                _ = try session.backlog(inbox: inbox, viewer: viewer, now: office.now, today: office.today)
            }
        }
        let allowed = [
            // It reads the index and not one row: the open lie far apart among what was closed.
            "SCAN enquiry USING COVERING INDEX enquiry_open",
            "SEARCH enquiry USING INDEX enquiry_received (received_at>?)",
            "SEARCH enquiry USING COVERING INDEX enquiry_received (received_at>?)",
            "SEARCH enquiry USING INDEX enquiry_closed (closed_at>?)",
            "SEARCH enquiry USING COVERING INDEX enquiry_closed (closed_at>?)",
        ]
        #expect(plan.count == 6, "\(plan)")
        #expect(plan.allSatisfy(allowed.contains), "\(plan)")
    }

    @Test("a report reads a range of the monthly totals and neither day, enquiry nor event")
    func report() async throws {
        let months = try #require(YearMonth("2025-01"))...(try #require(YearMonth("2026-12")))
        let scopes = [
            FigureScope(), FigureScope(inbox: "north", allowed: ["north", "south"], hidden: ["worry", "records"]),
        ]
        let plan = try await plan { session, _ in
            for scope in scopes { _ = try session.report(months: months, in: scope) }
        }
        let reads = plan.filter { !$0.hasPrefix("LIST SUBQUERY") }
        #expect(reads.count == 4, "\(plan)")
        let flow = reads.filter { $0.contains("monthly_total USING COVERING INDEX monthly_flow") }
        #expect(flow.count == 2, "\(plan)")
        let told = reads.filter { $0.hasPrefix("SEARCH monthly_total USING PRIMARY KEY (month") }
        #expect(told.count == 2, "\(plan)")
    }

    @Test("the late closings of a month go by the index of the late alone, in its order")
    func late() async throws {
        let month = try #require(YearMonth("2026-10"))
        let plan = try await plan { session, office in
            for viewer in [viewer, nil] {
                _ = try session.lateClosed(in: month, inbox: "north", viewer: viewer, zone: office.zone, limit: 9)
            }
        }
        #expect(plan.count == 2, "\(plan)")
        #expect(
            plan.allSatisfy { $0 == "SEARCH enquiry USING INDEX enquiry_late (closed_at>? AND closed_at<?)" },
            "\(plan)"
        )
    }
}
