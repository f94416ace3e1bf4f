import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Sharing an inbox")
    struct Sharing {
        private static let today = CivilDate(daysSinceEpoch: 20_741)

        /// Lena and Rhys share the desk, and Lena stands in for Cora this week.
        private static let staff = Staff(
            people: TestOffice.people,
            posts: [Post(code: "desk", name: "Desk", holders: [TestOffice.rhys.email, TestOffice.lena.email])],
            deputies: [
                Deputy(
                    principal: TestOffice.cora.email,
                    deputy: TestOffice.lena.email,
                    first: today.adding(days: -2),
                    last: today
                )
            ],
            named: ["worry": [TestOffice.lena.email]],
            optOuts: [TestOffice.rhys.email: [.killing]]
        )

        @Test("what others did meanwhile is told, and reading is no doing", arguments: Driver.all)
        func conflict(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.begunEnquiry()
            try await office.store.write { session throws in
                try session.noteReading(of: reference, what: "the conversation", office.context(TestOffice.lena))
                let note = EnquiryCommand.note("x")
                let context = office.context(TestOffice.cora)
                // Two events were seen and the third was a reading: nothing stands in the way.
                let noted = try session.perform(note, on: reference, context: context, viewer: TestOffice.cora, saw: 3)
                #expect(noted.version == 5)
                let rhys = office.context(TestOffice.rhys)
                #expect(throws: Refusal.changedMeanwhile(reference, did: ["cora@office.example note: x"])) {
                    try session.perform(note, on: reference, context: rhys, viewer: TestOffice.rhys, saw: 3)
                }
                #expect(try session.enquiry(reference)?.enquiry.version == 5)
            }
        }

        @Test("a reading is kept with who and what, and is in the chain", arguments: Driver.all)
        func reading(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive(Incoming(category: "worry"))
            try await office.store.write { session throws in
                #expect(try session.enquiry(reference)?.enquiry.recordsReads == true)
                try session.noteReading(of: reference, what: "the attachment", office.context(TestOffice.cora))
                let last = try #require(try session.events(of: reference).last)
                #expect(last.kind == "read" && last.words == "read the attachment")
                #expect(last.actor == .person(TestOffice.cora.email))
            }
            #expect(try await office.audit().faults.isEmpty)
            try await office.tamper(["DELETE FROM event WHERE kind = 'read'"])
            #expect(try await !office.audit().faults.isEmpty)
        }

        @Test("mine is one's own, one's posts', and that of whom one stands in for that day", arguments: Driver.all)
        func mine(_ driver: Driver) async throws {
            let office = try await TestOffice(driver, staff: Self.staff)
            var given: [String: EnquiryReference] = [:]
            for to in [Allocation.person(TestOffice.rhys.email), .post("desk"), .person(TestOffice.cora.email), .pool] {
                let reference = try await office.receive()
                try await office.act(.allocate(to: to), on: reference)
                given[to.description] = reference
            }
            let own = try #require(given[TestOffice.rhys.email])
            let desk = try #require(given["post:desk"])
            let coras = try #require(given[TestOffice.cora.email])
            #expect(try await office.list(.mine, as: TestOffice.rhys) == [own, desk])
            #expect(try await office.list(.mine, as: TestOffice.lena) == [desk, coras])
            #expect(try await office.list(.mine, as: TestOffice.cora) == [coras])
            let tomorrow = office.now.adding(seconds: 86_400)
            #expect(try await office.list(.mine, as: TestOffice.lena, now: tomorrow) == [desk])

            let first = try await office.pull(TestOffice.lena)
            #expect(first?.enquiry.reference == desk && first?.enquiry.allocation == .post("desk"))
            #expect(first?.reason == "allocated to your post “desk”, and the most urgent there")
            let second = try await office.pull(TestOffice.lena)
            #expect(
                second?.enquiry.reference == coras
                    && second?.reason == "allocated to cora@office.example, for whom you stand in"
            )
            #expect(try await office.act(.note("Done."), on: coras, as: TestOffice.lena).state == .begun)
        }

        @Test(
            "what somebody passed on or does not want to meet is not pulled by them, and nobody is told",
            arguments: Driver.all
        )
        func unwanted(_ driver: Driver) async throws {
            let office = try await TestOffice(driver, staff: Self.staff)
            let cruel = try await office.receive(Incoming(distressing: [.killing, .violence]))
            let passed = try await office.receive()
            let plain = try await office.receive(Incoming(distressing: [.violence]))
            for reference in [cruel, passed, plain] { try await office.act(.allocate(to: .pool), on: reference) }
            try await office.act(.allocate(to: .post("desk")), on: passed)
            try await office.act(.passOn, on: passed, as: TestOffice.rhys)
            let pulled = try await office.pull(TestOffice.rhys)
            #expect(pulled?.enquiry.reference == plain)
            #expect(pulled?.reason == "the most urgent of the pool that you can do")
            #expect(try await office.pull(TestOffice.rhys) == nil)
            #expect(Set(try await office.list(.pool)) == [cruel, passed])
            // An address that LIKE would take for a pattern is only itself.
            let odd = Person(email: "_hys@office.example", name: "Odd", role: .colleague)
            let pulls = [try await office.pull(odd), try await office.pull(odd)]
            #expect(Set(pulls.compactMap { $0?.enquiry.reference }) == [cruel, passed])
        }

        @Test("naming people takes the place of what their role lets them see", arguments: Driver.all)
        func named(_ driver: Driver) async throws {
            let office = try await TestOffice(driver, staff: Self.staff)
            let reference = try await office.index(Incoming(category: "worry", body: "gazetteer"))
            for (person, sees) in [
                (TestOffice.cora, false), (TestOffice.ada, false), (TestOffice.lena, true), (TestOffice.rhys, false),
            ] {
                #expect(try await office.list(.open, as: person) == (sees ? [reference] : []))
                #expect(try await office.find("gazetteer", as: person) == (sees ? [reference] : []))
                #expect(try await office.store.read { try $0.isVisible(reference, to: person) } == sees)
            }
            try await office.store.write { try $0.name([], for: "worry") }
            #expect(try await office.list(.open, as: TestOffice.cora) == [reference])
            #expect(try await office.list(.open, as: TestOffice.lena) == [])
        }

        @Test("an enquiry that nobody who has it may see any more is found", arguments: Driver.all)
        func stranded(_ driver: Driver) async throws {
            let office = try await TestOffice(driver, staff: Self.staff)
            let reference = try await office.receive(Incoming(category: "worry"))
            try await office.act(.allocate(to: .person(TestOffice.lena.email)), on: reference)
            try await office.store.read { session throws in
                #expect(try session.stranded(with: Self.staff, office.kit).isEmpty)
                let without = Staff(people: TestOffice.people, named: ["worry": [TestOffice.cora.email]])
                #expect(try session.stranded(with: without, office.kit) == [reference])
            }
        }
    }
}
