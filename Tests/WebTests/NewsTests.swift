import HTTPTypes
import QueueStore
import Testing
import Triage
import WorkingTime

@testable import Web

@Suite("What is news")
struct NewsTests {
    private let office: WebOffice
    private var changes: ChangeFeed { office.server.site.changes }

    init() async throws { office = try await WebOffice() }

    @Test("what only keeps the books is none: a session in use, an attempt to sign in, a poll that found nothing")
    func books() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let now = office.now
        try await office.store.write { try $0.noteSuccess(of: "mail", at: now) }
        let before = changes.generation
        office.pass(seconds: 600)
        #expect(try await visitor.get("/account").status == .ok)
        let stranger = Visitor(office)
        _ = try await stranger.get("/sign-in")
        #expect(try await stranger.post("/sign-in", [("email", "x@y.example"), ("password", "guess")]).status != .ok)
        try await office.store.write { try $0.noteSuccess(of: "mail", at: now.adding(seconds: 60)) }
        #expect(changes.generation == before)
    }

    @Test("what a page shows is: an arrival, an action, who is writing, what the office is, a source that fails")
    func pages() async throws {
        var last = changes.generation
        func isNews(_ body: () async throws -> Void) async throws -> Bool {
            try await body()
            defer { last = changes.generation }
            return changes.generation > last
        }
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        last = changes.generation
        var reference: EnquiryReference?
        #expect(try await isNews { reference = try await office.receive(Letter.court).first })
        let arrived = try #require(reference)
        let now = office.now
        #expect(try await isNews { _ = try await visitor.act("note", on: arrived, [("text", "They rang again.")]) })
        #expect(
            try await isNews {
                _ = try await office.store.write { try $0.beginWriting(arrived, by: "rhys@office.example", now: now) }
            }
        )
        #expect(
            try await isNews {
                try await office.store.write { try $0.note("person", "changed", by: .person("ada"), at: now) }
            }
        )
        #expect(
            try await isNews { try await office.store.write { try $0.noteFailure("refused", of: "mail", at: now) } }
        )
        #expect(try await isNews { try await office.store.write { try $0.noteSuccess(of: "mail", at: now) } })
        #expect(try await !isNews { try await office.store.write { try $0.noteSuccess(of: "mail", at: now) } })
    }

    @Test("figures are counted once for all who ask together, and anew after news, after a while and after a failure")
    func remembered() async throws {
        struct Failed: Error {}
        let feed = ChangeFeed(start: 1)
        let figures = Remembered<Int>(feed: feed)
        let counted = Counter()
        let now = office.now
        @Sendable func ask(_ later: Int64 = 0) async throws -> Int {
            try await figures.value("all", now: now.adding(seconds: later)) {
                await Task.yield()
                return await counted.next()
            }
        }
        let together = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { try await ask() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(together == Array(repeating: 1, count: 8))
        feed.change()
        #expect(try await ask() == 2)
        #expect(try await ask(60) == 3)
        await #expect(throws: Failed.self) { try await figures.value("failing", now: now) { throw Failed() } }
        #expect(try await figures.value("failing", now: now) { 7 } == 7)
    }
}

private actor Counter {
    private var count = 0

    func next() -> Int {
        count += 1
        return count
    }
}
