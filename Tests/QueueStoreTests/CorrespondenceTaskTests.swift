import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Correspondence that somebody has to see to")
    struct CorrespondenceTasks {
        private static let lost = EnquiryEvent.undelivered(
            .init(message: 7, to: ["enquirer@home.example"], because: "No such address.", report: nil)
        )

        private func note(_ event: EnquiryEvent, on reference: EnquiryReference, in office: TestOffice) async throws {
            let context = office.context(nil)
            try await office.store.write { session in
                let stored = try #require(try session.enquiry(reference))
                _ = try session.record([event], on: stored, context)
            }
        }

        private func outside(_ office: TestOffice) -> EnquiryEvent {
            .answeredOutside(
                .init(
                    message: 8,
                    from: Correspondent(name: nil, address: TestOffice.lena.email),
                    to: ["enquirer@home.example"],
                    sentAt: office.now,
                    evidence: "it answers a message of this enquiry",
                    isProven: true
                )
            )
        }

        private func tasks(_ person: Person, _ office: TestOffice, limit: Int = 10) async throws -> [EnquiryReference] {
            let today = office.today
            return try await office.store.read { session in
                try session.correspondenceTasks(of: person, on: today, limit: limit).map(\.reference)
            }
        }

        @Test("it is theirs, oldest first, also when it is closed and the answer did not arrive", arguments: Driver.all)
        func theirs(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let (first, second) = (try await office.begunEnquiry(), try await office.begunEnquiry())
            let quiet = try await office.begunEnquiry()
            try await note(outside(office), on: second, in: office)
            try await note(Self.lost, on: first, in: office)
            #expect(try await tasks(TestOffice.rhys, office) == [first, second])
            #expect(try await tasks(TestOffice.rhys, office, limit: 1) == [first])
            #expect(try await tasks(TestOffice.lena, office) == [])
            for reference in [first, second, quiet] {
                try await office.act(.close(.withdrawn, evidence: nil), on: reference, as: TestOffice.rhys)
            }
            #expect(try await tasks(TestOffice.rhys, office) == [first])
            try await office.act(.seeToDelivery(because: "They were told."), on: first, as: TestOffice.rhys)
            #expect(try await tasks(TestOffice.rhys, office) == [])
        }

        @Test("a list can be asked for each of them, and a row says which it is", arguments: Driver.all)
        func lists(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let (lost, answered) = (try await office.begunEnquiry(), try await office.begunEnquiry())
            try await note(Self.lost, on: lost, in: office)
            try await note(outside(office), on: answered, in: office)
            for (mail, expected) in [(ListConditions.Mail.undelivered, lost), (.answeredOutside, answered)] {
                for view in [ListView.all, .open, .mine] {
                    var filter = ListFilter(view: view, viewer: TestOffice.rhys, now: office.now, today: office.today)
                    filter.conditions.mail = mail
                    let found = try await office.store.read { [filter] in try $0.list(filter) }
                    #expect(found.map(\.reference) == [expected], "\(mail) \(view)")
                    #expect(found.map(\.undelivered) == [mail == .undelivered ? 1 : 0])
                    #expect(found.map(\.answeredOutside) == [mail == .answeredOutside ? 1 : 0])
                }
            }
        }

        @Test("what needs a look is counted as it is listed", arguments: Driver.all)
        func counted(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let hidden = try await office.receive(Incoming(category: "worry"))
            let open = try await office.receive(Incoming())
            let now = office.now
            try await office.store.write { session in
                for (number, enquiry) in [hidden, open, nil].enumerated() {
                    let mail = NewMail(
                        .reply,
                        about: enquiry,
                        by: .person(TestOffice.lena.email),
                        from: "office@arl.example",
                        to: ["enquirer@home.example"],
                        messageID: "\(number)@arl.example",
                        subject: "Your enquiry",
                        .bytes([]),
                        notBefore: now
                    )
                    let id = try session.queue(mail, at: now)
                    try session.run("UPDATE outbox SET state = 'unknown' WHERE id = \(id)")
                }
                for (person, count) in [(nil, 3), (TestOffice.rhys, 1), (TestOffice.lena, 2)] as [(Person?, Int)] {
                    #expect(try session.countMailsForAttention(for: person) == count)
                    let listed = try session.mailsForAttention(for: person, limit: 10)
                    #expect(listed.count == count)
                    let known = try session.enquiries(of: listed, for: person)
                    #expect(Set(known.keys) == Set(person == nil ? [hidden, open] : [open]))
                }
            }
        }
    }
}
