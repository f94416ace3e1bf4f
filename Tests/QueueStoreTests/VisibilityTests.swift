import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Enquiries for named people only")
    struct Visibility {
        private static let outside = [TestOffice.rhys, TestOffice.mona]
        private static let inside: [Person?] = [TestOffice.cora, TestOffice.ada, nil]

        @Test("are on no list of a colleague or a manager", arguments: Driver.all, ListView.allCases)
        func lists(_ driver: Driver, _ view: ListView) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive(Incoming(category: "worry", quarantine: "It has no end."))
            for viewer in Self.outside {
                // As if it had been given to them: the restriction is stronger.
                try await office.tamper(["UPDATE enquiry SET allocated_to = \(viewer.email) WHERE id = \(reference.id)"]
                )
                for state in EnquiryState.allCases {
                    try await office.tamper(["UPDATE enquiry SET state = \(state.rawValue)"])
                    let late = office.now.adding(seconds: 90_000_000)
                    #expect(try await office.list(view, as: viewer, now: late) == [])
                }
            }
        }

        @Test("are there for those who triage and for the operator", arguments: Driver.all)
        func inside(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive(Incoming(category: "worry"))
            for viewer in Self.inside {
                #expect(try await office.list(.triage, as: viewer) == [reference])
                try await office.store.read { session throws in
                    #expect(try session.summary(of: reference, for: viewer)?.reference == reference)
                    #expect(
                        try session.backlog(inbox: nil, viewer: viewer, now: office.now, today: office.today).open == 1
                    )
                }
            }
        }

        @Test("are in no figure of a colleague or a manager", arguments: Driver.all)
        func figures(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive(Incoming(category: "worry"))
            let closed = try await office.receive(Incoming(category: "worry"))
            try await office.act(.close(.adviceGiven, evidence: nil), on: closed)
            for viewer in Self.outside {
                try await office.store.read { session in
                    #expect(try session.summary(of: reference, for: viewer) == nil)
                    let backlog = try session.backlog(inbox: nil, viewer: viewer, now: office.now, today: office.today)
                    #expect(backlog.open == 0 && backlog.new == 0 && backlog.byCategory.isEmpty)
                    #expect(backlog.byColleague.isEmpty && backlog.receivedInSevenDays == 0)
                    #expect(backlog.closedInSevenDays == 0 && backlog.ageBands.allSatisfy { $0.open == 0 })
                }
            }
        }

        @Test("do not exist for a colleague or a manager who acts on them", arguments: Driver.all)
        func acting(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive(Incoming(category: "worry"))
            let absent = EnquiryReference(year: 2026, number: 999)
            for viewer in Self.outside {
                for target in [reference, absent] {
                    let error = await #expect(throws: StoreError.self) {
                        try await office.act(.note("?"), on: target, as: viewer)
                    }
                    #expect(error?.description == "There is no enquiry \(target).")
                }
            }
            #expect(try await office.act(.note("!"), on: reference, as: TestOffice.cora).version == 2)
        }

        @Test("are given neither to the pool nor to a colleague, and pulled by none", arguments: Driver.all)
        func pulling(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive(Incoming(category: "worry"))
            for allocation in [Allocation.pool, .person(TestOffice.rhys.email)] {
                await #expect(throws: Refusal.self) { try await office.act(.allocate(to: allocation), on: reference) }
            }
            let context = office.context(TestOffice.rhys)
            #expect(try await office.store.write { try $0.pull(for: TestOffice.rhys, context: context) } == nil)
            try await office.act(.allocate(to: .person(TestOffice.cora.email)), on: reference)
            let cora = office.context(TestOffice.cora)
            let pulled = try await office.store.write { try $0.pull(for: TestOffice.cora, context: cora)?.enquiry }
            #expect(pulled?.reference == reference)
        }

        @Test("are so from the suggestion on, and no longer once triage says otherwise", arguments: Driver.all)
        func decided(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive(Incoming(category: "worry"))
            #expect(try await office.list(.open, as: TestOffice.rhys) == [])
            try await office.act(.triage(category: "records", to: .pool), on: reference, as: TestOffice.cora)
            #expect(try await office.list(.open, as: TestOffice.rhys) == [reference])
            try await office.act(
                .triage(category: "worry", to: .person(TestOffice.cora.email)),
                on: reference,
                as: TestOffice.cora
            )
            #expect(try await office.list(.open, as: TestOffice.rhys) == [])
        }
    }
}
