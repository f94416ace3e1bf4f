import Classifier
import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("What lists are narrowed by")
    struct ListConditionTests {
        private typealias Narrowing = (
            name: String, set: (inout ListConditions) -> Void, holds: (EnquirySummary) -> Bool
        )

        private static func narrowings(_ office: TestOffice) -> [Narrowing] {
            let rhys = TestOffice.rhys.email
            let first = office.today.adding(days: -5)
            let start = office.zone.startOfDay(first)
            let span = ListConditions.Span(from: first, before: office.today, in: office.zone)
            let end = office.zone.startOfDay(office.today)
            let several: [Narrowing] = [
                ("nobody", { $0.holder = .nobody }, { $0.allocatedTo == nil }),
                ("rhys", { $0.holder = .allocated(.person(rhys)) }, { $0.allocatedTo == rhys }),
                ("pool", { $0.holder = .allocated(.pool) }, { $0.allocatedTo == "pool" }),
                ("post", { $0.holder = .allocated(.post("desk")) }, { $0.allocatedTo == "post:desk" }),
                ("late", { $0.warning = .late }, { $0.leadingClock?.status(at: office.now) == .late }),
                ("at risk", { $0.warning = .atRisk }, { $0.leadingClock?.status(at: office.now) == .atRisk }),
                ("waiting", { $0.waitingFor = .clarification }, { $0.waitingFor == "clarification" }),
                ("to chase", { $0.toChase = true }, { $0.broughtForwardOn.map { $0 <= "\(office.today)" } ?? false }),
                ("welfare", { $0.advisory = .welfare }, { $0.advisories.contains("welfare") }),
                ("urgent", { $0.priority = .urgent }, { $0.priority == .urgent }),
                ("Welsh", { $0.language = .cy }, { $0.language == "cy" }),
                ("both languages", { $0.language = .both }, { $0.language == "en+cy" }),
                ("no record", { $0.outcome = .noRecord }, { $0.outcome == .noRecord }),
                ("received", { $0.received = span }, { (start..<end).contains($0.receivedAt) }),
                ("closed", { $0.closed = span }, { $0.closedAt.map((start..<end).contains) ?? false }),
                ("closed since", { $0.closed = .init(from: start, before: nil) }, { ($0.closedAt ?? start) > start }),
            ]
            return several
                + EnquiryState.allCases.map { state in ("\(state)", { $0.state = state }, { $0.state == state }) }
        }

        @Test("each shows those for which it holds, and no others", arguments: Driver.all, [31, 32])
        func held(_ driver: Driver, _ seed: UInt64) async throws {
            let office = try await TestOffice(driver, kit: "wide-kit.yaml", staff: RandomStore.staff)
            try await office.store.write { try RandomStore(seed).fill(office, in: $0) }
            try await office.store.read { session throws in
                for view in [ListView.open, .closed, .all] {
                    var filter = ListFilter(view: view, limit: 10_000, now: office.now, today: office.today)
                    let all = try session.list(filter)
                    #expect(all.count > 5)
                    for (name, set, holds) in Self.narrowings(office) where name != "closed since" || view == .closed {
                        filter.conditions = ListConditions()
                        set(&filter.conditions)
                        let listed = try session.list(filter).map(\.reference)
                        #expect(listed == all.filter(holds).map(\.reference), "\(view), \(name)")
                        #expect(try session.count(filter) == listed.count)
                        for order in ListOrder.allCases {
                            var sorted = filter
                            sorted.order = order
                            #expect(try Set(session.list(sorted).map(\.reference)) == Set(listed), "\(order), \(name)")
                        }
                    }
                }
            }
        }

        @Test("what of the pool is offered is what a pull could hand over", arguments: Driver.all)
        func offered(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let records = try await office.receive()
            let violent = try await office.receive(Incoming(distressing: [.violence]))
            let library = try await office.receive(Incoming(category: "library"))
            let passed = try await office.receive()
            for reference in [records, violent, library] { try await office.act(.allocate(to: .pool), on: reference) }
            try await office.act(.allocate(to: .person(TestOffice.rhys.email)), on: passed)
            try await office.act(.passOn, on: passed, as: TestOffice.rhys)
            let staff = Staff(people: TestOffice.people, optOuts: [TestOffice.rhys.email: [.violence]])
            try await office.store.read { session throws in
                var filter = ListFilter(view: .pool, viewer: TestOffice.rhys, now: office.now, today: office.today)
                #expect(try session.count(filter) == 4)
                filter.conditions.offer = PoolOffer(to: TestOffice.rhys, kit: office.kit, staff: staff)
                #expect(try session.list(filter).map(\.reference) == [records])
                filter.conditions.offer = PoolOffer(to: TestOffice.lena, kit: office.kit, staff: staff)
                #expect(try session.list(filter).map(\.reference) == [library])
            }
        }
    }

    @Suite("Pages of lists")
    struct ListPages {
        @Test("together are the whole list, once each", arguments: Driver.all, ListOrder.allCases)
        func pages(_ driver: Driver, _ order: ListOrder) async throws {
            let office = try await TestOffice(driver, kit: "wide-kit.yaml", staff: RandomStore.staff)
            try await office.store.write { try RandomStore(41).fill(office, in: $0) }
            try await office.store.read { session throws in
                for view in [ListView.open, .closed, .all] {
                    var filter = ListFilter(
                        view: view,
                        order: order,
                        limit: 10_000,
                        now: office.now,
                        today: office.today
                    )
                    let whole = try session.list(filter).map(\.reference)
                    filter.limit = 7
                    var pages: [EnquiryReference] = []
                    while pages.count < whole.count {
                        let page = try session.list(filter)
                        pages += page.map(\.reference)
                        guard let last = page.last else { break }
                        if order == .newest {
                            filter.after = ListMark("\(ListMark(last, in: view))")
                            #expect(filter.after == ListMark(last, in: view))
                        } else {
                            filter.offset += filter.limit
                        }
                    }
                    #expect(pages == whole && Set(whole).count == whole.count, "\(view)")
                    #expect(try session.count(filter) == whole.count)
                }
            }
        }

        @Test("go by act-by day with none last, by chase day, by age", arguments: Driver.all)
        func orders(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let free = try await office.receive(Incoming(category: "meeting"))
            let later = try await office.receive()
            let sooner = try await office.receive(
                Incoming(received: office.now.adding(seconds: -9 * 86_400), priority: .low)
            )
            func list(_ order: ListOrder) async throws -> [EnquiryReference] {
                try await office.store.read { session in
                    try session.list(
                        ListFilter(view: .open, order: order, now: office.now, today: office.today)
                    ).map(\.reference)
                }
            }
            #expect(try await list(.urgency) == [later, free, sooner])
            #expect(try await list(.actBy) == [sooner, later, free])
            #expect(try await list(.oldest) == [sooner, free, later])
            #expect(try await list(.newest) == [later, free, sooner])
            let tomorrow = office.today.adding(days: 1)
            for (reference, chase) in [(free, tomorrow.adding(days: 1)), (later, nil), (sooner, tomorrow)] {
                try await office.act(.wait(WaitRequest(.clarification, what: "?", chase: chase)), on: reference)
            }
            #expect(try await list(.chase) == [sooner, free, later])
        }

        @Test("a mark that is none is refused", arguments: ["", "1", "-", "1-", "x-1", "1-x", "1--1", "1-0"])
        func marks(_ text: String) { #expect(ListMark(text) == nil) }

        @Test("a mark from before 1970 is read as it was written")
        func oldMark() { #expect(ListMark("-5-2026000000001")?.description == "-5-2026000000001") }
    }
}
