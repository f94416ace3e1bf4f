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
    private static let small: Set = [
        "SCAN named_person", "SCAN post_holder", "SCAN deputy", "SCAN CONSTANT ROW",
    ]

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
            // What is somebody's own is little, and found by whose it is.
            #expect(view == .mine || !plan.contains { $0.contains("TEMP B-TREE") }, "\(view) is sorted: \(plan)")
        }
    }

    /// What is closed is not read.
    private func expectOpen(_ plan: [String]) {
        let indexes = ["enquiry_open", "enquiry_open_received", "enquiry_allocated", "enquiry_chase"]
        for step in plan where step.contains(" enquiry USING") {
            #expect(indexes.contains { step.contains(" INDEX \($0) ") || step.hasSuffix(" INDEX \($0)") }, "\(plan)")
        }
    }

    /// Somebody who serves some inboxes: the database may not be led to go by them.
    private static let northern = Person(
        email: TestOffice.rhys.email,
        name: "Rhys Hale",
        role: .colleague,
        inboxes: ["north", "south"]
    )

    @Test("pages in the order of receipt go by indexes and sort nothing", arguments: ListView.allCases)
    func receipt(_ view: ListView) async throws {
        let office = try await TestOffice(.sqlite)
        for order in [ListOrder.newest, .oldest] where view != .closed || order == .newest {
            var filter = ListFilter(
                view: view,
                inbox: "office",
                category: "records",
                order: order,
                offset: 50,
                viewer: Self.northern,
                now: office.now,
                today: office.today
            )
            if order == .newest { filter.after = ListMark("1791000000-2026000000009") }
            let plan = try await plan { [filter] in _ = try $0.list(filter) }
            expectIndexed(plan)
            #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(view), \(order): \(plan)")
            if view != .closed, view != .all { expectOpen(plan) }
        }
    }

    @Test("the length of every list but that of all there is is told by an index", arguments: ListView.allCases)
    func count(_ view: ListView) async throws {
        guard view != .all else { return }
        let office = try await TestOffice(.sqlite)
        let filter = ListFilter(view: view, viewer: TestOffice.rhys, now: office.now, today: office.today)
        expectIndexed(try await plan { _ = try $0.count(filter) })
    }

    @Test(
        "every figure's list and its length go by an index of the open, or of what came and went",
        arguments: [
            .open, .new, .waiting, .toChase, .atRisk, .late, .aged(.init(from: 8, to: 14)), .receivedInSevenDays,
            .closedInSevenDays,
        ] as [Backlog.Figure.Measure],
        [nil, .category("records"), .colleague(TestOffice.rhys.email), .colleague(nil), .inbox("office")]
            as [Backlog.Figure.Part?]
    )
    func figures(_ measure: Backlog.Figure.Measure, _ part: Backlog.Figure.Part?) async throws {
        let office = try await TestOffice(.sqlite)
        let filter = ListFilter(
            Backlog.Figure(measure, of: part),
            inbox: nil,
            viewer: Self.northern,
            now: office.now,
            today: office.today
        )
        var urgent = filter
        urgent.order = .urgency
        for plan in [
            try await plan({ _ = try $0.list(filter) }), try await plan({ _ = try $0.count(filter) }),
            try await plan({ [urgent] in _ = try $0.list(urgent) }),
        ] {
            expectIndexed(plan)
            if measure != .receivedInSevenDays, measure != .closedInSevenDays { expectOpen(plan) }
            #expect(!plan.contains { $0.hasPrefix("SCAN enquiry") && !$0.contains("INDEX enquiry_open") }, "\(plan)")
        }
    }

    @Test("the navigation's figures are told by the index of the open in one go, and by the few mails that need a look")
    func desks() async throws {
        let office = try await TestOffice(.sqlite)
        let offer = PoolOffer(to: TestOffice.rhys, kit: office.kit, staff: office.staff)
        let plan = try await plan {
            _ = try $0.deskCounts(for: TestOffice.rhys, offer: offer, now: office.now, today: office.today)
        }
        let mails = ["SCAN outbox USING INDEX outbox_attention", "SCAN outbox USING INDEX outbox_waiting"]
        expectIndexed(plan.filter { !mails.contains($0) })
        let rowid = "USING INTEGER PRIMARY KEY (rowid=?)"
        #expect(
            plan.filter { $0.contains(" enquiry ") || $0.contains(" outbox ") }
                == ["SCAN enquiry USING COVERING INDEX enquiry_open", "SEARCH outbox \(rowid)"] + mails
                + ["SEARCH enquiry \(rowid)"],
            "\(plan)"
        )
    }

    @Test("what of the correspondence is to be seen to is found by what did not arrive, and by what is theirs")
    func correspondence() async throws {
        let office = try await TestOffice(.sqlite)
        let tasks = try await plan { _ = try $0.correspondenceTasks(of: Self.northern, on: office.today, limit: 10) }
        #expect(tasks.contains("SCAN enquiry USING INDEX enquiry_undelivered"), "\(tasks)")
        #expect(tasks.contains("SEARCH enquiry USING INDEX enquiry_allocated (allocated_to=?)"), "\(tasks)")
        var filter = ListFilter(view: .all, viewer: Self.northern, now: office.now, today: office.today)
        filter.conditions.mail = .undelivered
        let list = try await plan { [filter] in _ = try $0.list(filter) }
        #expect(list.contains("SCAN enquiry USING INDEX enquiry_undelivered"), "\(list)")
        #expect(!list.contains { $0.contains("enquiry_received") }, "\(list)")
    }

    @Test("a page of the triage desk asks as often as one row of it, and by indexes alone")
    func triage() async throws {
        let office = try await TestOffice(.sqlite)
        try await office.store.write { session in
            for number in 0..<12 {
                let body = "The record number \(number % 5) of the county court at Barry, please"
                try session.reindex(try Incoming(body: body).arrive(at: office, in: session))
            }
        }
        func queries(_ limit: Int) async throws -> [Statement] {
            try await office.store.read { session in
                let recording = RecordingSession(base: session)
                let filter = ListFilter(
                    view: .triage,
                    limit: limit,
                    viewer: TestOffice.rhys,
                    now: office.now,
                    today: office.today
                )
                let rows = try recording.triageRows(filter, kit: office.kit)
                let same = try recording.sameRequests(as: rows.map(\.summary), viewer: TestOffice.rhys)
                #expect(rows.count == limit && same.values.allSatisfy { !$0.isEmpty })
                return recording.queries.all
            }
        }
        let (one, page) = (try await queries(1), try await queries(12))
        #expect(page.count <= one.count, "\(page.map(\.sql))")
        let plan = try await office.store.read { session in
            try page.flatMap { query in try session.rows("EXPLAIN QUERY PLAN \(sql: query)") { $0.text(3) } }
        }
        let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.contains(" INDEX enquiry_") }
        #expect(scans.allSatisfy { Self.small.contains($0) || Self.ofAPage.contains($0) }, "\(plan)")
        for index in ["message_enquiry", "message_fingerprint", "enquiry_correspondent"] {
            #expect(plan.contains { $0.contains(" INDEX \(index) ") }, "\(index): \(plan)")
        }
    }

    /// What has as many rows as the page, or as a walk down an index takes.
    private static let ofAPage: Set = ["SCAN asked", "SCAN newest"]

    @Test("what a pull hands over is the first row of an index, for each that it may be allocated to")
    func pull() async throws {
        let office = try await TestOffice(.sqlite)
        let context = office.context(TestOffice.rhys)
        let plan = try await plan { _ = try $0.next(for: TestOffice.rhys, context: context) }
        let looks = plan.filter { $0.contains(" enquiry ") }
        #expect(looks.count == 2, "\(plan)")
        let expected = "SEARCH enquiry USING COVERING INDEX enquiry_allocated (allocated_to=?)"
        #expect(looks.allSatisfy { $0 == expected }, "\(plan)")
        #expect(!plan.contains { $0.contains("ORDER BY") }, "\(plan)")
    }
}
