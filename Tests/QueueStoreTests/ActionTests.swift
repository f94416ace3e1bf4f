import Classifier
import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Acting on an enquiry")
    struct Acting {
        @Test("the read model is what the events make", arguments: Driver.all)
        func readModel(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            let closed = try await office.act(
                .close(.noRecord, evidence: "Shelf A"),
                on: reference,
                as: TestOffice.cora
            )
            try await office.store.read { session throws in
                let stored = try #require(try session.enquiry(reference))
                #expect(stored.enquiry == closed)
                #expect(closed.evidence == "Shelf A" && closed.closedAt == office.now)
                let summary = try #require(try session.summary(of: reference, for: nil))
                #expect(summary.state == .closed && summary.outcome == .noRecord && summary.closedAt == office.now)
                #expect(summary.clocks.allSatisfy { $0.endedAt == office.now && $0.status(at: office.now) == .met })
                #expect(try session.whereItGoesOn(reference) == reference)
            }
        }

        @Test("an action on a version that has passed is refused and changes nothing", arguments: Driver.all)
        func stale(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            let context = office.context(TestOffice.cora)
            let act: @Sendable (Int?) async throws -> Enquiry = { saw in
                try await office.store.write {
                    try $0.perform(.note("x"), on: reference, context: context, viewer: TestOffice.cora, saw: saw)
                }
            }
            #expect(try await act(1).version == 2)
            await #expect(throws: Refusal.changedMeanwhile(reference, did: ["cora@office.example note: x"])) {
                try await act(1)
            }
            #expect(try await act(nil).version == 3)
            #expect(try await act(3).version == 4)
        }

        @Test(
            "what is commanded may follow from the enquiry as it stands, which is the one acted on",
            arguments: Driver.all
        )
        func following(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            let context = office.context(TestOffice.cora)
            let act: @Sendable (Int) async throws -> Enquiry = { saw in
                try await office.store.write { session in
                    try session.perform(on: reference, context: context, viewer: TestOffice.cora, saw: saw) {
                        .note("seen at \($0.version)")
                    }
                }
            }
            #expect(try await act(1).version == 2)
            let history = try await office.store.read { try $0.events(of: reference, for: nil) }
            #expect(history.last?.words == "note: seen at 1")
            await #expect(throws: Refusal.self) { try await act(1) }
            await #expect(throws: Refusal.notOnItsOwn(command: "merge")) {
                try await office.store.write { session in
                    try session.perform(on: reference, context: context, viewer: nil) { _ in .merge(into: reference) }
                }
            }
        }

        @Test("a refusal leaves nothing in the record", arguments: Driver.all)
        func refused(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            await #expect(throws: Refusal.notAllowed(command: "triage", role: .colleague)) {
                try await office.act(.triage(category: "library", to: .pool), on: reference, as: TestOffice.rhys)
            }
            #expect(try await office.store.read { try $0.events(of: reference).count } == 1)
            #expect(try await office.store.read { try $0.lessons(limit: 9) } == [])
        }

        @Test("an enquiry that does not exist is named", arguments: Driver.all)
        func absent(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let error = await #expect(throws: StoreError.self) {
                try await office.act(.begin, on: EnquiryReference(year: 2026, number: 5))
            }
            #expect(error?.description == "There is no enquiry ENQ-2026-000005.")
        }

        @Test(
            "what a coordinator triages is learned once for each message, the last word counting",
            arguments: Driver.all
        )
        func lesson(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive(Incoming(subject: "Loan", body: "A book, please."))
            let before = try await office.store.read { try $0.lessonMark() }
            try await office.act(.triage(category: "records", to: .pool), on: reference, as: TestOffice.cora)
            try await office.act(.triage(category: "library", to: .pool), on: reference, as: TestOffice.cora)
            try await office.store.read { session throws in
                #expect(try session.lessons(limit: 9) == [Lesson(text: "Loan\nA book, please.", label: "library")])
                #expect(try session.lessonMark() != before)
            }
        }

        @Test("neither allocating nor mail that could not be read teaches", arguments: Driver.all)
        func noLesson(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let allocated = try await office.receive()
            try await office.act(.allocate(to: .pool), on: allocated)
            let unread = try await office.receive(Incoming(quarantine: "It has no end."))
            try await office.act(.triage(category: "library", to: .pool), on: unread)
            #expect(try await office.store.read { try $0.lessons(limit: 9) } == [])
        }

        @Test("the newest lessons of each category are read, the oldest of them first", arguments: Driver.all)
        func newestLessons(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { session in
                for number in 0..<10 {
                    let label = number % 5 == 0 ? "rare" : "common"
                    let lesson = Lesson(text: "\(number)\u{0}", label: label, weight: 0.5)
                    try session.save(lesson, from: Int64(number), at: office.now.adding(seconds: Int64(number)))
                }
                let lessons = try session.lessons(limit: 3)
                #expect(lessons.map(\.text) == ["0", "5", "7", "8", "9"])
                #expect(lessons.map(\.label) == ["rare", "rare", "common", "common", "common"])
                #expect(lessons.allSatisfy { $0.weight == 0.5 })
                // Deciding again makes a lesson new.
                let again = Lesson(text: "1", label: "common")
                try session.save(again, from: 1, at: office.now.adding(seconds: 60))
                #expect(try session.lessons(limit: 1).map(\.text) == ["1", "5"])
                #expect(try session.lessons(limit: 99).count == 10)
            }
        }
    }
}
