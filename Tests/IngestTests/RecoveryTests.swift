import Crypto
import Ingest
import QueueStore
import Testing
import Triage
import WorkingTime

@Suite("After the process ended in between")
struct RecoveryTests {
    private func keep(_ letters: [String], in office: TestOffice) async throws -> [KeptMessage] {
        let arrivals = letters.enumerated().map { number, letter in
            Arrival(
                source: "test",
                key: "\(number)",
                inbox: "test",
                bytes: Array(letter.utf8),
                sha256: Array(SHA256.hash(data: Array(letter.utf8))),
                receivedAt: office.now
            )
        }
        return try await office.ingester.pipeline().keep(
            FetchedBatch(arrivals, position: "\(letters.count)"),
            from: "test"
        )
    }

    @Test("what was kept and not sorted is sorted by the next run, once")
    func finishes() async throws {
        let office = try await TestOffice()
        _ = try await keep((1...45).map { Letters.letter("k\($0)") }, in: office)
        #expect(try await office.dispositions() == [.kept: 45])
        let counts = try await office.take([], from: "test")
        #expect(counts.created == 45)
        #expect(try await office.dispositions() == [.enquiry: 45])
        #expect(try await office.open().count == 45)
    }

    @Test("a message that ended the program three times is set aside unread")
    func poison() async throws {
        let office = try await TestOffice()
        let kept = try await keep([Letters.letter("poison"), Letters.letter("good")], in: office)
        for _ in 1...3 { try await office.store.write { try $0.countAttempt(at: [kept[0].ledger]) } }
        let counts = try await office.take([], from: "test")
        #expect(counts.created == 1)
        #expect(counts.quarantined == 1)
        let aside = try #require(try await office.open().first { $0.quarantine != nil })
        #expect(aside.quarantine?.contains("ended the program before") == true)
        #expect(aside.category == "general")
    }

    @Test("two processes that sort the same message make one enquiry")
    func twice() async throws {
        let office = try await TestOffice()
        let kept = try await keep((1...20).map { Letters.letter("k\($0)") }, in: office)
        let pipeline = try await office.ingester.pipeline()
        let examined = pipeline.understand(kept)
        let router = try await pipeline.router()
        async let one = pipeline.enqueue(examined, router: router)
        async let two = pipeline.enqueue(examined, router: router)
        let counts = try await [one.counts, two.counts]
        #expect(counts.map(\.created).reduce(0, +) == 20)
        #expect(try await office.open().count == 20)
        #expect(try await office.store.read { try $0.verifyAudit().faults }.isEmpty)
    }

    @Test("a replay reads the kept bytes again, and what a person decided stands")
    func replay() async throws {
        let office = try await TestOffice()
        try await office.take([Letters.letter("a"), Letters.letter("b")])
        let references = try await office.open().map(\.reference).sorted()
        let pipeline = try await office.ingester.pipeline()
        let context = pipeline.office.context(now: office.now, actor: .operatorOfMachine)
        try await office.store.write {
            _ = try $0.perform(.triage(category: "record", to: .pool), on: references[1], context: context, viewer: nil)
        }
        guard case .reproposed(let again) = try await pipeline.replay(references[0]),
            case .decided(let decided) = try await pipeline.replay(references[1])
        else {
            Issue.record("the wrong one was proposed again")
            return
        }
        #expect(again.category == "loan")
        #expect(again.version == 2)
        #expect(decided.category == "record")
        #expect(try await office.texts(of: references[0]).count == 1)
        #expect(try await office.store.read { try $0.verifyAudit().faults }.isEmpty)
    }

    @Test("a source is polled by one process at a time, and a holder that is gone holds nothing")
    func lease() async throws {
        let office = try await TestOffice()
        let now = office.now
        let elsewhere = "elsewhere/1/1"
        #expect(
            try await office.store.write {
                try $0.lease("test", to: elsewhere, until: now.adding(seconds: 60), now: now)
            }
        )
        await #expect(throws: SourceLease.TakenElsewhere.self) { try await office.take([Letters.letter("a")]) }
        try await office.store.write { try $0.release("test", by: elsewhere) }
        let gone = Leaseholder.current.description.split(separator: "/").dropLast().joined(separator: "/") + "/1"
        #expect(
            try await office.store.write { try $0.lease("test", to: gone, until: now.adding(seconds: 60), now: now) }
        )
        #expect(try await office.take([Letters.letter("a")]).created == 1)
    }
}
