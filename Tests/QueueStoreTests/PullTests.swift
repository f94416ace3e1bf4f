import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Pulling")
    struct Pulling {
        private func pull(_ person: Person, _ office: TestOffice, _ database: (any Database)? = nil) async throws
            -> Pulled?
        {
            let context = office.context(person)
            return try await (database ?? office.store.database).write { try $0.pull(for: person, context: context) }
        }

        private func give(_ incoming: Incoming, to allocation: Allocation, _ office: TestOffice) async throws
            -> EnquiryReference
        {
            let reference = try await office.receive(incoming)
            try await office.act(.allocate(to: allocation), on: reference)
            return reference
        }

        @Test(
            "hands over a person's own first, most urgent first, then what they can do of the pool",
            arguments: Driver.all
        )
        func order(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let rhys = TestOffice.rhys
            let pooledUrgent = try await give(Incoming(priority: .urgent), to: .pool, office)
            let own = try await give(Incoming(), to: .person(rhys.email), office)
            let ownUrgent = try await give(Incoming(priority: .urgent), to: .person(rhys.email), office)
            _ = try await give(Incoming(category: "library"), to: .pool, office)
            let pooled = try await give(Incoming(), to: .pool, office)
            let anybody = try await give(Incoming(category: "meeting"), to: .pool, office)
            _ = try await office.receive()
            _ = try await give(Incoming(), to: .person(TestOffice.cora.email), office)

            var pulled: [Pulled] = []
            while let next = try await pull(rhys, office) { pulled.append(next) }
            #expect(pulled.map(\.enquiry.reference) == [ownUrgent, own, pooledUrgent, pooled, anybody])
            #expect(pulled.allSatisfy { $0.enquiry.state == .begun && $0.enquiry.allocation == .person(rhys.email) })
            #expect(
                pulled.map(\.reason)
                    == Array(repeating: "allocated to you, and the most urgent of yours", count: 2)
                    + Array(repeating: "the most urgent of the pool that you can do", count: 3)
            )
            #expect(try await office.audit().faults.isEmpty)
        }

        @Test("from the pool is recorded as an allocation before it is begun", arguments: Driver.all)
        func recorded(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await give(Incoming(), to: .pool, office)
            _ = try await pull(TestOffice.rhys, office)
            let events = try await office.store.read { try $0.events(of: reference) }
            #expect(events.map(\.kind) == ["received", "allocated", "allocated", "begun"])
            #expect(events.suffix(2).allSatisfy { $0.actor == .person(TestOffice.rhys.email) })
        }

        @Test("keeps to the inboxes a person serves", arguments: Driver.all)
        func inboxes(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let person = Person(email: "n@office.example", name: "N", role: .colleague, inboxes: ["north"])
            _ = try await give(Incoming(inbox: "south"), to: .pool, office)
            #expect(try await pull(person, office) == nil)
            let north = try await give(Incoming(inbox: "north"), to: .pool, office)
            #expect(try await pull(person, office)?.enquiry.reference == north)
        }

        @Test("is refused to a role that does not answer", arguments: Driver.all)
        func manager(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await give(Incoming(), to: .pool, office)
            await #expect(throws: Refusal.notAllowed(command: "pull", role: .manager)) {
                try await pull(TestOffice.mona, office)
            }
            #expect(try await office.list(.pool) == [reference])
        }

        @Test("gives each enquiry to one of sixteen people who pull at once by sixteen handles", arguments: Driver.all)
        func together(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let handles = try (0..<16).map { _ in try office.place.open() }
            try await office.store.write { session in
                for _ in 0..<320 {
                    let reference = try Incoming().arrive(at: office, in: session)
                    try session.perform(.allocate(to: .pool), on: reference, context: office.context(nil), viewer: nil)
                }
            }
            let pulled = try await withThrowingTaskGroup(of: [EnquiryReference].self) { group in
                for number in 0..<16 {
                    let person = Person(email: "p\(number)@office.example", name: "P\(number)", role: .colleague)
                    group.addTask {
                        var mine: [EnquiryReference] = []
                        while let next = try await pull(person, office, handles[number]) {
                            mine.append(next.enquiry.reference)
                        }
                        return mine
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(pulled.count == 320)
            #expect(Set(pulled).count == 320)
            let audit = try await office.audit()
            #expect(audit.faults.isEmpty && audit.events == 320 * 4)
            #expect(try await office.list(.pool) == [])
        }
    }
}
