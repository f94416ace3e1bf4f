import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("The office")
    struct OfficeRows {
        @Test("people come back as they were saved; saving again changes all but the password", arguments: Driver.all)
        func people(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let eve = Person(
                email: "Eve@Office.example",
                name: "Eve O'Dell",
                role: .colleague,
                skills: ["records", "library"],
                inboxes: []
            )
            try await office.store.write { session in
                try session.save(eve)
                #expect(try session.people().first { $0.email == "eve@office.example" } == eve)
                #expect(try session.save(passwordHash: "scrypt$1", of: "EVE@office.example"))
                #expect(try session.save(passwordHash: "scrypt$1", of: "nobody@office.example") == false)
                try session.save(eve.switchedOff)
                #expect(try session.people().first { $0.email == eve.email }?.disabled == true)
                let kept = try session.first("SELECT password FROM person WHERE email = \(eve.email)") { $0.text(0) }
                #expect(kept == "scrypt$1")
                let names = try session.people().map(\.name)
                #expect(names == names.sorted())
            }
        }

        @Test("the newest kit is in force and the old ones stay", arguments: Driver.all)
        func kit(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session throws in
                #expect(try session.kit() == nil)
                try session.save(kit: try Kit.yaml(named: "arl"), by: "operator", at: office.now)
                let first = try #require(try session.kit())
                #expect(try Kit(yaml: first.yaml).categories.count == 27)
                try session.save(kit: try Fixture.text("small-kit.yaml"), by: "operator", at: office.now)
                let second = try #require(try session.kit())
                #expect(second.version > first.version)
                #expect(try Kit(yaml: second.yaml).code == "small")
                #expect(try session.integer("SELECT count(*) FROM kit") == 2)
            }
        }

        @Test("one trained classifier is kept, the last", arguments: Driver.all)
        func model(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session throws in
                #expect(try session.model() == nil)
                try session.save(StoredModel(kit: 1, lessons: 5, document: [1]), at: office.now)
                try session.save(StoredModel(kit: 2, lessons: 9, document: [0, 255]), at: office.now)
                let model = try #require(try session.model())
                #expect(model.kit == 2 && model.lessons == 9 && model.document == [0, 255])
                #expect(try session.integer("SELECT count(*) FROM model") == 1)
            }
        }

        @Test("load is minutes of what is open, given or suggested", arguments: Driver.all)
        func load(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let rhys = Allocation.person(TestOffice.rhys.email)
            try await office.receive(Incoming(suggestedTo: rhys))
            let given = try await office.receive(Incoming(category: "library", suggestedTo: rhys))
            try await office.act(.allocate(to: .person(TestOffice.lena.email)), on: given)
            let closed = try await office.receive(Incoming(suggestedTo: rhys))
            try await office.act(.discard, on: closed)
            try await office.receive()
            let load = try await office.store.read { try $0.load(minutes: ["records": 60]) }
            #expect(load == [TestOffice.rhys.email: 60, TestOffice.lena.email: 30])
        }

        @Test("the colleague who last answered a correspondent is remembered", arguments: Driver.all)
        func lastColleague(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            for allocation in [Allocation.person(TestOffice.rhys.email), .person(TestOffice.lena.email), .pool] {
                let reference = try await office.receive()
                try await office.act(.allocate(to: allocation), on: reference)
            }
            try await office.store.read { session throws in
                #expect(try session.lastColleague(of: "iris@example.org") == TestOffice.lena.email)
                #expect(try session.lastColleague(of: "other@example.org") == nil)
                #expect(try session.lastColleague(of: "") == nil)
            }
        }

        @Test("a conversation knows its messages and who took part", arguments: Driver.all)
        func conversation(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            try await office.store.write { session in
                let message = try #require(try session.conversation(of: reference).first)
                let identifier = try #require(message.messageID)
                #expect(message.participants == ["iris@example.org", "office@office.example"])
                #expect(message.attachments == [] && message.sentAt == nil && message.enquiry == reference)
                let found = try session.messages(withIDs: ["nothing@example.org", identifier])
                #expect(found.map(\.enquiry) == [reference] && found[0].content == message.content)
                #expect(try session.messages(withIDs: []).isEmpty)
                #expect(try session.knows("iris@example.org", in: reference))
                #expect(try !session.knows("ris@example.org", in: reference))
                #expect(try !session.knows("", in: reference))
                #expect(try session.body(of: message.ledger) == message.body)
                try session.deleteMessage(message.ledger)
                #expect(try session.conversation(of: reference).isEmpty)
            }
        }
    }
}
