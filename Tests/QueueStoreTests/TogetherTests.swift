import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Several actions together")
    struct Together {
        @Test("each is done or refused by itself", arguments: Driver.all)
        func each(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let rhys = Allocation.person(TestOffice.rhys.email)
            let good = try await office.receive(Incoming(suggestedTo: rhys))
            let changed = try await office.receive(Incoming(suggestedTo: rhys))
            let hidden = try await office.receive(Incoming(category: "worry", suggestedTo: rhys))
            let last = try await office.receive(Incoming(suggestedTo: .pool))
            let filter = ListFilter(view: .triage, now: office.now, today: office.today)
            let seen = try await office.store.read { try $0.triageRows(filter, kit: office.kit) }
            try await office.act(.note("Wait!"), on: changed)
            let absent = EnquiryReference(year: 2026, number: 999)
            let actions = seen.filter(\.isConfident).compactMap(\.agreement) + [.init(on: absent, .note("?"))]
            let results = try await office.store.write {
                try $0.performEach(actions, context: office.context(TestOffice.cora), viewer: TestOffice.cora)
            }
            #expect(results.map(\.reference) == [hidden, good, changed, last, absent])
            #expect(results.map { $0.refusal == nil } == [false, true, false, true, false])
            #expect(results[2].refusal?.hasPrefix("Somebody acted on \(changed) since you looked") == true)
            #expect(results[4].refusal == "There is no enquiry \(absent).")
            #expect(try await office.list(.triage) == [hidden, changed])
            #expect(try await office.list(.pool) == [last])
            let lessons = try await office.store.read { try $0.integer("SELECT count(*) FROM lesson") }
            #expect(lessons == 2)
            #expect(try await office.audit().faults.isEmpty)
        }

        @Test("what the database cannot do ends all of them", arguments: Driver.all)
        func failing(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let (first, second) = (try await office.receive(), try await office.receive())
            try await office.tamper(["DELETE FROM event WHERE enquiry_id = \(second.id)"])
            await #expect(throws: StoreError.self) {
                try await office.store.write { session in
                    _ = try session.performEach(
                        [first, second].map { PlannedAction(on: $0, .note("!")) },
                        context: office.context(nil),
                        viewer: nil
                    )
                }
            }
            let version = try await office.store.read { try $0.summary(of: first, for: nil)?.version }
            #expect(version == 1)
        }

        @Test("all that somebody has is given to another, what they may not have is told", arguments: Driver.all)
        func reallocated(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let (rhys, lena) = (TestOffice.rhys.email, TestOffice.lena.email)
            let begun = try await office.begunEnquiry()
            let given = try await office.receive()
            try await office.act(.allocate(to: .person(rhys)), on: given)
            let closed = try await office.begunEnquiry()
            try await office.act(.close(.withdrawn, evidence: nil), on: closed)
            let others = try await office.receive()
            try await office.act(.allocate(to: .person(lena)), on: others)
            let results = try await office.store.write {
                try $0.reallocate(
                    from: .person(rhys),
                    to: .person(lena),
                    because: "Rhys is ill.",
                    context: office.context(TestOffice.cora),
                    viewer: TestOffice.cora
                )
            }
            #expect(results.map(\.reference) == [begun, given] && results.allSatisfy { $0.refusal == nil })
            #expect(try await office.list(.mine, as: TestOffice.rhys).isEmpty)
            #expect(try await Set(office.list(.mine, as: TestOffice.lena)) == [begun, given, others])
        }

        @Test(
            "of some of it, what another has by now is left, and what is hidden does not exist",
            arguments: Driver.all
        )
        func some(_ driver: Driver) async throws {
            let staff = Staff(people: TestOffice.people, named: ["worry": [TestOffice.ada.email]])
            let office = try await TestOffice(driver, staff: staff)
            let (rhys, lena) = (TestOffice.rhys.email, TestOffice.lena.email)
            let hidden = try await office.receive(Incoming(category: "worry"))
            let kept = try await office.begunEnquiry()
            let given = try await office.begunEnquiry()
            let elsewhere = try await office.receive()
            try await office.act(.allocate(to: .person(lena)), on: elsewhere)
            try await office.tamper(["UPDATE enquiry SET allocated_to = \(rhys) WHERE id = \(hidden.id)"])
            func reallocate(_ only: [EnquiryReference]?, to: Allocation) async throws -> [ActionResult] {
                try await office.store.write {
                    try $0.reallocate(
                        from: .person(rhys),
                        only: only,
                        to: to,
                        because: nil,
                        context: office.context(TestOffice.cora),
                        viewer: TestOffice.cora
                    )
                }
            }
            let some = try await reallocate([elsewhere, given, hidden], to: .person(lena))
            #expect(
                some.map(\.refusal) == [
                    "\(elsewhere) is not allocated to \(rhys) any more, and was left as it is.", nil,
                    "There is no enquiry \(hidden).",
                ]
            )
            #expect(try await office.list(.mine, as: TestOffice.rhys) == [kept])
            let nobody = try await reallocate(nil, to: .person("nobody@office.example"))
            #expect(nobody.map(\.reference) == [kept] && nobody[0].refusal != nil)
            #expect(try await reallocate([], to: .pool).isEmpty)
        }
    }
}
