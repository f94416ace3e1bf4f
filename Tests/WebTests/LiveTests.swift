import HTTPTypes
import Hummingbird
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("The stream of changes", .timeLimit(.minutes(20)))
struct LiveTests {
    private let office: WebOffice
    private var changes: ChangeFeed { office.server.site.changes }

    init() async throws { office = try await WebOffice() }

    @Test("a stream ends when its session is signed out, and the browser is told not to ask again")
    func signedOut() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let cookies = visitor.cookies
        let stream = try await visitor.respond(.get, "/live")
        #expect(stream.headers[.contentType] == "text/event-stream")
        #expect(changes.listenerCount == 1)
        _ = try await visitor.post("/sign-out")
        #expect(try await Visitor.read(stream).text.isEmpty)
        visitor.cookies = cookies
        #expect(try await visitor.get("/live").status == .noContent)
        #expect(try await Visitor(office).get("/live").status == .noContent)
    }

    @Test("a stream ends when somebody else ends its session, and when the account is switched off")
    func ended() async throws {
        let cora = try await Visitor.signedIn(WebOffice.cora, at: office).respond(.get, "/live")
        let rhys = try await Visitor.signedIn(WebOffice.rhys, at: office).respond(.get, "/live")
        _ = try await office.server.site.sessions.endAll(of: WebOffice.cora.email, by: WebOffice.ada)
        #expect(try await Visitor.read(cora).text.isEmpty)
        try await office.store.write { try $0.save(WebOffice.rhys.switchedOff) }
        #expect(try await Visitor.read(rhys).text.isEmpty)
    }

    @Test("a session that runs out takes its stream with it at the next beat, and one in use keeps its own")
    func runOut() async throws {
        let (cora, rhys) = (
            try await Visitor.signedIn(WebOffice.cora, at: office),
            try await Visitor.signedIn(WebOffice.rhys, at: office)
        )
        let (idle, used) = (try await cora.respond(.get, "/live"), try await rhys.respond(.get, "/live"))
        office.pass(seconds: 40 * 60)
        #expect(try await rhys.get("/account").status == .ok)
        office.pass(seconds: 40 * 60)
        changes.beat()
        #expect(try await Visitor.read(idle).text.isEmpty)
        changes.end()
        #expect(try await Visitor.read(used).text == "event: change\ndata: \(changes.generation)\n\n")
    }

    @Test("in the thirteenth place that a session listens, the oldest gives way and is told to be quiet")
    func mostOfSession() async throws {
        let feed = ChangeFeed(start: 7)
        let others = try #require(feed.listen(as: [2]))
        let streams = try (0...ChangeFeed.mostOfSession).map { _ in try #require(feed.listen(as: [1])) }
        #expect(feed.listenerCount == ChangeFeed.mostOfSession + 1)
        feed.end()
        var heard: [[ChangeFeed.News]] = []
        for stream in streams + [others] { heard.append(await stream.reduce(into: []) { $0.append($1) }) }
        #expect(heard.first == [.givesWay])
        #expect(heard.dropFirst().allSatisfy { $0 == [.generation(7)] })
    }

    @Test("the window that gives way hears so, as an event of its own")
    func givesWay() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let oldest = try await visitor.respond(.get, "/live")
        let token = try #require(visitor.cookies["intray"].flatMap { Token($0) })
        let streams = (1...ChangeFeed.mostOfSession).compactMap { _ in changes.listen(as: token.hash) }
        #expect(streams.count == ChangeFeed.mostOfSession)
        #expect(try await Visitor.read(oldest).text == "event: full\ndata: full\n\n")
    }

    @Test("with no room left the newest is asked to come back later, and there is room when one has gone")
    func most() async throws {
        var streams = (0..<ChangeFeed.most).compactMap { number in
            changes.listen(as: [UInt8(number / 256), UInt8(number % 256)])
        }
        #expect(streams.count == ChangeFeed.most)
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let refused = try await visitor.get("/live")
        #expect(refused.status == .serviceUnavailable)
        #expect(refused.headers[.retryAfter] != nil)
        streams.removeLast()
        #expect(changes.listenerCount == ChangeFeed.most - 1)
        #expect(try await visitor.respond(.get, "/live").status == .ok)
    }
}
