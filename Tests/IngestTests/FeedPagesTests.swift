import Foundation
import Logging
import QueueStore
import Synchronization
import TestSupport
import Testing
import Transport
import WorkingTime

@testable import Ingest

@Suite("The pages of a feed")
struct FeedPagesTests {
    private typealias Page = ScriptedFeed.Page

    private func ids(_ range: ClosedRange<Int>) -> [String] { range.map { ScriptedFeed.item("i\($0)") } }

    private func keys(_ office: TestOffice) async throws -> Set<String> {
        let keys = try await office.ledger().map(\.key)
        #expect(Set(keys).count == keys.count)
        return Set(keys)
    }

    @Test("all pages are followed, and then only the ends of the feed are looked at, until they change")
    func follows() async throws {
        let office = try await TestOffice()
        let feed = try ScriptedFeed([
            "/feed": Page(items: ids(1...3), next: "/feed?after=3", etag: "a"),
            "/feed?after=3": Page(items: ids(4...6), next: "feed?after=6", etag: "b"),
            "/feed?after=6": Page(items: ids(7...7), etag: "c"),
        ])
        let source = try feed.source(office)
        #expect(try await office.ingester.poll(source).created == 7)
        #expect(try await office.ingester.poll(source).fetched == 0)
        let quiet = ["/feed", "/feed?after=6"]
        #expect(feed.asked == ["/feed", "/feed?after=3", "/feed?after=6"] + quiet)
        // Newer items after the last page.
        feed.set("/feed?after=6", Page(items: ids(7...8), next: "/feed?after=8", etag: "d"))
        feed.set("/feed?after=8", Page(items: ids(9...9), etag: "e"))
        #expect(try await office.ingester.poll(source).created == 2)
        #expect(Array(feed.asked.dropFirst(5)) == quiet + ["/feed?after=8"])
        // Newer items on the first page.
        feed.set("/feed", Page(items: ids(10...11) + ids(1...3), next: "/feed?after=3", etag: "f"))
        #expect(try await office.ingester.poll(source).created == 2)
        #expect(try await keys(office) == Set((1...11).map { "i\($0)" }))
        #expect(try await office.ingester.poll(source).fetched == 0)
        #expect(Array(feed.asked.suffix(2)) == ["/feed", "/feed?after=8"])
        #expect(try await Set(source.keys()) == Set((1...11).map { "i\($0)" }))
    }

    @Test("once a day every page is read: an item between others is found")
    func daily() async throws {
        let office = try await TestOffice()
        let feed = try ScriptedFeed([
            "/feed": Page(items: ids(1...1), next: "/2", etag: "a"),
            "/2": Page(items: ids(2...2), next: "/3", etag: "b"),
            "/3": Page(items: ids(3...3), etag: "c"),
        ])
        #expect(try await office.ingester.poll(try feed.source(office)).created == 3)
        feed.set("/2", Page(items: ids(2...2) + ids(4...4), next: "/3", etag: "b2"))
        #expect(try await office.ingester.poll(try feed.source(office)).fetched == 0)
        var position = try await position(office)
        position.walkedAt = office.now.seconds - 86_400
        let text = position.text
        try await office.store.write { try $0.save(position: text, of: "portal") }
        #expect(try await office.ingester.poll(try feed.source(office)).created == 1)
    }

    private func position(_ office: TestOffice) async throws -> FeedPosition {
        let text = try await office.store.read { try $0.position(of: "portal") }
        let url = try #require(
            text.flatMap { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }?["url"]
        )
        return FeedPosition(text, url: try #require(url as? String))
    }

    @Test("a reading that ends in the middle goes on there, loses nothing and doubles nothing")
    func interrupted() async throws {
        let office = try await TestOffice()
        let feed = try ScriptedFeed([
            "/feed": Page(items: ids(1...250), next: "/2", etag: "a"), "/2": Page(items: ids(251...260), next: "/3"),
            "/3": Page(items: ids(261...270)),
        ])
        feed.fail("/2", "503 Service Unavailable")
        await #expect(throws: FeedError.self) { _ = try await office.ingester.poll(try feed.source(office)) }
        #expect(try await keys(office).count == 250)
        feed.fail("/2", nil)
        #expect(try await office.ingester.poll(try feed.source(office)).created == 20)
        #expect(feed.asked == ["/feed", "/2", "/2", "/3", "/feed"])
        #expect(try await office.open().count == 270)
    }

    @Test("stopped after any batch, the next run has every item once", arguments: 1...8)
    func stopped(after batches: Int) async throws {
        let office = try await TestOffice()
        let feed = try ScriptedFeed([
            "/feed": Page(items: ids(1...150), next: "/2", etag: "a"),
            "/2": Page(items: ids(151...151), next: "/3", etag: "b"),
            "/3": Page(items: ids(152...155), etag: "c"),
        ])
        let pipeline = try await office.ingester.pipeline()
        let count = Atomic(0)
        struct Stopped: Error {}
        _ = try? await feed.source(office).fetch(since: nil) { batch in
            guard count.add(1, ordering: .relaxed).newValue <= batches else { throw Stopped() }
            _ = try await pipeline.keep(batch, from: "portal")
        }
        _ = try await office.ingester.poll(try feed.source(office))
        #expect(try await keys(office) == Set((1...155).map { "i\($0)" }))
        #expect(try await office.open().count == 155)
    }

    @Test("a page that is gone does not keep us from the others")
    func gone() async throws {
        let office = try await TestOffice()
        let feed = try ScriptedFeed([
            "/feed": Page(items: ids(1...2), next: "/cursor-1", etag: "a"),
            "/cursor-1": Page(items: ids(3...4), etag: "b"),
        ])
        #expect(try await office.ingester.poll(try feed.source(office)).created == 4)
        feed.set("/cursor-1", nil)
        feed.set("/feed", Page(items: ids(1...2), next: "/cursor-2", etag: "a"))
        feed.set("/cursor-2", Page(items: ids(3...6)))
        #expect(try await office.ingester.poll(try feed.source(office)).created == 2)
        #expect(try await office.ingester.poll(try feed.source(office)).fetched == 0)
        #expect(feed.asked.last == "/cursor-2")
    }

    @Test("a page in the middle that is broken is complained of each time, and what comes before it is still taken")
    func broken() async throws {
        let office = try await TestOffice()
        let feed = try ScriptedFeed(["/feed": Page(items: ids(1...2), next: "/2", etag: "a")])
        feed.fail("/2", "500 Internal Server Error")
        for round in 1...3 {
            feed.set("/feed", Page(items: ids(1...(2 * round)), next: "/2", etag: "a\(round)"))
            await #expect(throws: FeedError.self) { _ = try await office.ingester.poll(try feed.source(office)) }
            #expect(try await keys(office).count == 2 * round)
        }
    }

    @Test("pages that lead in a circle, or elsewhere, are left, and said to, each time")
    func circles() async throws {
        let elsewhere = try ScriptedFeed(["/x": Page(items: ids(9...9))])
        let nexts = ["/feed", "/2", "\(elsewhere.web.origin)/x", "ftp://127.0.0.1/x", "http://["]
        for next in nexts {
            let office = try await TestOffice()
            let feed = try ScriptedFeed([
                "/feed": Page(items: ids(1...1), next: "/2", etag: "a"),
                "/2": Page(items: ids(2...2), next: next, etag: "b"),
            ])
            for _ in 1...2 {
                let error = await #expect(throws: FeedError.self) {
                    _ = try await office.ingester.poll(try feed.source(office, token: "geheim"))
                }
                #expect(error?.description.contains("next") == true)
                #expect(try await keys(office) == ["i1", "i2"])
            }
        }
        #expect(elsewhere.asked.isEmpty)
    }

    @Test("the token goes to the feed and to nobody else, by redirect or by an old position")
    func token() async throws {
        let office = try await TestOffice()
        let elsewhere = try ScriptedFeed(["/x": Page(items: ids(9...9))])
        let feed = try ScriptedFeed(["/feed": Page(items: ids(1...1), etag: "a")])
        #expect(try await office.ingester.poll(try feed.source(office, token: "geheim")).created == 1)
        #expect(feed.web.requests.allSatisfy { $0.headers["authorization"] == "Bearer geheim" })
        var position = try await position(office)
        position.unfinished = .init(url: "\(elsewhere.web.origin)/x", isFull: true)
        position.last = .init(url: "\(elsewhere.web.origin)/x")
        let text = position.text
        try await office.store.write { try $0.save(position: text, of: "portal") }
        _ = try await office.ingester.poll(try feed.source(office, token: "geheim"))
        feed.fail("/feed", "302 Found", ["Location: \(elsewhere.web.origin)/x"])
        let error = await #expect(throws: HTTPError.self) {
            _ = try await office.ingester.poll(try feed.source(office, token: "geheim"))
        }
        #expect(error?.description.contains("geheim") == false)
        #expect(elsewhere.asked.isEmpty)
    }

    @Test("what is no feed is said to be none, and what was kept stays")
    func notAFeed() async throws {
        let office = try await TestOffice()
        let feed = try ScriptedFeed(["/feed": Page(items: ids(1...1))])
        #expect(try await office.ingester.poll(try feed.source(office)).created == 1)
        let bodies = ["<html>Sign in</html>", "", "[]", "{}", #"{"items":5}"#, #"{"items":[{]}"#, "null", "\"\u{0}\""]
        let body = Mutex("")
        let web = try ScriptedWeb { _, conversation in try conversation.answer(text: body.withLock { $0 }) }
        let other = try source(office, web)
        for text in bodies {
            body.withLock { $0 = text }
            let error = await #expect(throws: FeedError.self) { _ = try await office.ingester.poll(other) }
            #expect(error?.description.contains("Check the url of the source") == true)
            #expect(error?.isWorthRetrying == false)
        }
        #expect(try await office.open().count == 1)
    }

    private func source(_ office: TestOffice, _ web: ScriptedWeb) throws -> FeedSource {
        FeedSource(
            SourceSettings(name: "portal", inbox: "arl"),
            endpoint: FeedEndpoint(try HTTPAddress("\(web.origin)/feed")),
            client: try HTTPClient(),
            zone: office.zone,
            clock: { office.now },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        ) { _ in [] }
    }

    @Test("a feed that asks to be left alone is, for as long as it asks")
    func pause() async throws {
        let office = try await TestOffice()
        let feed = try ScriptedFeed()
        feed.fail("/feed", "429 Too Many Requests", ["Retry-After: 3600"])
        let error = try #require(
            await #expect(throws: FeedError.self) { _ = try await office.ingester.poll(try feed.source(office)) }
        )
        #expect(Ingester.pause(.seconds(2), after: error) == .seconds(3_600))
        #expect(Ingester.pause(.seconds(7_200), after: error) == .seconds(7_200))
        #expect(
            Ingester.pause(.seconds(2), after: FeedError.circle(.init(origin: Self.origin, page: 1))) == .seconds(2)
        )
        #expect(error.isWorthRetrying)
        #expect(error.description.contains("3600 seconds"))
    }

    private static let origin = HTTPOrigin(scheme: "https", host: "portal.example", port: 443)
    static let errors: [FeedError] = [
        .answered(origin, status: 401, pause: nil), .answered(origin, status: 404, pause: nil),
        .answered(origin, status: 429, pause: nil), .answered(origin, status: 500, pause: nil),
        .answered(origin, status: 418, pause: nil), .notJSON(.init(origin: origin, page: 1), isMarkup: true),
        .notAFeed(.init(origin: origin, page: 1)), .badNext(.init(origin: origin, page: 1), reason: "x"),
        .circle(.init(origin: origin, page: 1)), .tooManyPages(.init(origin: origin, page: 1), limit: 9),
        .itemsWithoutID([.init(page: .init(origin: origin, page: 1), item: 2)], count: 3),
    ]

    @Test("each error names the feed and is followed by what to do", arguments: errors)
    func descriptions(_ error: FeedError) {
        #expect(error.description.contains("portal.example"))
        #expect(error.description.hasSuffix(".") && error.description.contains(". "))
    }

    @Test("a position is read back, and counts for its own address only")
    func positions() {
        var position = FeedPosition(url: "https://portal.example/feed")
        position.first = HTTPValidators(etag: "W/\"a\\\"\"", lastModified: nil)
        position.last = .init(url: "https://portal.example/feed?x=1&y=/", validators: nil)
        position.unfinished = .init(url: "https://portal.example/3", isFull: true)
        position.walkedAt = 5
        #expect(FeedPosition(position.text, url: position.url) == position)
        for other in [position.text, "no JSON", "", nil] {
            let url = "https://portal.example/other"
            #expect(FeedPosition(other, url: url) == FeedPosition(url: url))
        }
    }
}
