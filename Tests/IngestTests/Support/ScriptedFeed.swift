import Foundation
import Ingest
import Logging
import QueueStore
import Synchronization
import TestSupport
import Transport

/// A feed on a web server of this machine, whose pages a test can change.
final class ScriptedFeed: Sendable {
    /// One page: its items as JSON, and the path of the next.
    struct Page: Sendable {
        var items: [String]
        var next: String?
        /// Nil for a server that does not tell pages apart.
        var etag: String?

        var text: String {
            let next = next.map { ",\"next\":\"\($0)\"" } ?? ""
            return "{\"items\":[\(items.joined(separator: ","))]\(next)}"
        }
    }

    private final class State: Sendable {
        let pages = Mutex<[String: Page]>([:])
        /// What to answer instead, by path: status and header fields.
        let failures = Mutex<[String: (status: String, fields: [String])]>([:])
    }

    private let state = State()
    let web: ScriptedWeb

    init(_ pages: [String: Page] = [:]) throws {
        let state = state
        state.pages.withLock { $0 = pages }
        web = try ScriptedWeb { request, conversation in
            if let failure = state.failures.withLock({ $0[request.target] }) {
                return try conversation.answer(failure.status, failure.fields)
            }
            guard let page = state.pages.withLock({ $0[request.target] }) else {
                return try conversation.answer("404 Not Found")
            }
            let tag = page.etag.map { ["ETag: \"\($0)\""] } ?? []
            if let etag = page.etag, request.headers["if-none-match"] == "\"\(etag)\"" {
                return try conversation.answer("304 Not Modified", tag)
            }
            try conversation.answer("200 OK", ["Content-Type: application/json"] + tag, text: page.text)
        }
    }

    func set(_ path: String, _ page: Page?) { state.pages.withLock { $0[path] = page } }

    func fail(_ path: String, _ status: String?, _ fields: [String] = []) {
        state.failures.withLock { $0[path] = status.map { ($0, fields) } }
    }

    /// The paths that were asked for, in order.
    var asked: [String] { web.requests.map(\.target) }

    /// The source that reads it into an office; `now` is the office's.
    func source(
        _ office: TestOffice,
        _ settings: SourceSettings = SourceSettings(name: "portal", inbox: "arl"),
        path: String = "/feed",
        token: String? = nil,
        log: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    ) throws -> FeedSource {
        let (store, now) = (office.store, office.now)
        return FeedSource(
            settings,
            endpoint: FeedEndpoint(try HTTPAddress(web.origin + path), token: token),
            client: try HTTPClient(),
            zone: office.zone,
            clock: { now },
            logger: log
        ) { keys in
            try await store.read { try $0.knownKeys(among: keys, source: settings.name) }
        }
    }

    /// An item with everything a good one has.
    static func item(_ id: String, received: String = "2026-10-12T07:00:00Z") -> String {
        """
        {"id":"\(id)","received_at":"\(received)","from":"Ann Roe <ann@example.org>",\
        "subject":"Inter-library loan \(id)","text":"Please borrow this book for me."}
        """
    }
}
