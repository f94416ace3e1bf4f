import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import Ingest
import Logging
import NIOCore
import QueueStore
import Synchronization
import Testing
import Triage
import WorkingTime

@testable import Web

@Suite("Webhooks")
struct HookTests {
    private static let secret = "it is a secret between two"
    private static let item =
        #"{"id":"W-17","from":"Ann Roe <ann@example.org>","subject":"A loan","text":"May I borrow it?"}"#

    /// A site with one webhook, `web-form`, and how often it rang.
    private struct Form {
        let office: WebOffice
        let rings: Rings
        private let sender: Sender

        init(maxSize: Int = 64 << 20) async throws {
            let office = try await WebOffice()
            let rings = Rings()
            let intake = HookIntake(
                settings: SourceSettings(name: "web-form", inbox: "arl", maxSize: maxSize),
                signature: HookSignature(secret: HookTests.secret),
                store: office.store,
                clock: { office.now },
                logger: WebOffice.quiet,
                kept: rings.ring
            )
            self.office = office
            self.rings = rings
            sender = Sender(office, hooks: [WebHook(testing: intake)])
        }

        func deliver(
            _ body: String,
            _ delivery: String = "d-1",
            age: Int64 = 0,
            secret: String = HookTests.secret,
            to path: String = "/hooks/web-form"
        ) async throws -> Reply {
            let timestamp = "\(office.now.seconds - age)"
            let signature = HookSignature(secret: secret)
                .text(timestamp: timestamp, delivery: delivery, body: Array(body.utf8))
            return try await send(body, [timestamp, delivery, signature], to: path)
        }

        func send(_ body: String, _ headers: [String?], to path: String = "/hooks/web-form") async throws -> Reply {
            try await sender.post(path, RequestBody(buffer: ByteBuffer(string: body)), try Self.fields(headers))
        }

        func send(_ body: RequestBody, _ headers: [String?]) async throws -> Reply {
            try await sender.post("/hooks/web-form", body, try Self.fields(headers))
        }

        private static func fields(_ headers: [String?]) throws -> HTTPFields {
            var fields: HTTPFields = [.contentType: "application/json"]
            for (name, value) in zip(["Timestamp", "Delivery", "Signature"], headers) {
                fields[try #require(HTTPField.Name("X-Intray-\(name)"))] = value
            }
            return fields
        }

        func ledger() async throws -> [LedgerEntry] {
            try await office.store.read { session in
                var entries: [LedgerEntry] = []
                try session.ledger(limit: nil) { entries.append($0) }
                return entries
            }
        }

        /// Sorts what was kept, as the ingest does when it is woken or started.
        func sort() async throws {
            let source = HookSource(
                SourceSettings(name: "web-form", inbox: "arl"),
                secret: { HookTests.secret },
                store: office.store,
                clock: { office.now },
                logger: WebOffice.quiet
            )
            let ingester = Ingester(
                store: office.store,
                zone: office.zone,
                clock: { office.now },
                logger: WebOffice.quiet
            )
            _ = try await ingester.poll(source)
        }
    }

    final class Rings: Sendable {
        private let number = Mutex(0)
        var count: Int { number.withLock { $0 } }
        @Sendable func ring() { number.withLock { $0 += 1 } }
    }

    @Test("a signed delivery is kept before it is answered, wakes the ingest and becomes an enquiry")
    func kept() async throws {
        let form = try await Form()
        let reply = try await form.deliver(Self.item)
        #expect(reply.status == .accepted)
        #expect(reply.headers[.contentType] == "application/json")
        let entry = try #require(try await form.ledger().first)
        #expect(reply.text == "{\"id\":1}\n")
        #expect(entry.source == "web-form" && entry.key == "d-1" && entry.disposition == .kept)
        #expect(form.rings.count == 1)
        try await form.sort()
        let sorted = try #require(try await form.ledger().first)
        #expect(sorted.disposition == .enquiry)
        let enquiry = try await form.office.enquiry(EnquiryReference(id: try #require(sorted.enquiry)))
        #expect(enquiry.quarantine == nil)
        #expect(enquiry.receivedAt == form.office.now)
    }

    @Test("the same delivery again has the same answer and is kept once, also with another content")
    func again() async throws {
        let form = try await Form()
        let first = try await form.deliver(Self.item)
        form.office.pass(seconds: 200)
        #expect(try await form.deliver(Self.item).text == first.text)
        #expect(try await form.deliver(#"{"text":"something else"}"#).text == first.text)
        #expect(try await form.ledger().count == 1)
        #expect(form.rings.count == 1)
    }

    @Test("an item that comes under two deliveries is one enquiry")
    func sameItem() async throws {
        let form = try await Form()
        #expect(try await form.deliver(Self.item, "d-1").text != form.deliver(Self.item, "d-2").text)
        try await form.sort()
        #expect(try await form.ledger().map(\.disposition) == [.enquiry, .duplicate])
    }

    @Test("a delivery that somebody else signed, or that was changed on the way, is refused and not kept")
    func forged() async throws {
        let form = try await Form()
        let reply = try await form.deliver(Self.item, secret: "another secret altogether")
        #expect(reply.status == .unauthorized)
        #expect(reply.text.contains("X-Intray-Signature does not match."))
        let timestamp = "\(form.office.now.seconds)"
        let right = HookSignature(secret: Self.secret)
            .text(timestamp: timestamp, delivery: "d-1", body: Array(Self.item.utf8))
        let forgeries: [(String, [String?])] = [
            (Self.item + " ", [timestamp, "d-1", right]), (Self.item, [timestamp, "d-2", right]),
            (Self.item, ["\(form.office.now.seconds + 1)", "d-1", right]), (Self.item, [timestamp, "d-1", "v1="]),
            (Self.item, [timestamp, "d-1", String(right.dropFirst(3))]), (Self.item, [timestamp, "d-1", nil]),
            (Self.item, [nil, "d-1", right]), (Self.item, [timestamp, nil, right]),
            (Self.item, [timestamp, "d-1", right + "00"]), (Self.item, [timestamp, "d-1", "v2=" + right.dropFirst(3)]),
        ]
        for (body, headers) in forgeries { #expect(try await form.send(body, headers).status == .unauthorized) }
        #expect(try await form.ledger().isEmpty)
        #expect(form.rings.count == 0)
    }

    @Test("a delivery of long ago, or of a time to come, is refused and told why")
    func replayed() async throws {
        let form = try await Form()
        let old = try await form.deliver(Self.item, age: 301)
        #expect(old.status == .unauthorized)
        #expect(old.text.contains("is the sender’s clock right?"))
        #expect(try await form.deliver(Self.item, age: -301).status == .unauthorized)
        #expect(try await form.ledger().isEmpty)
        #expect(try await form.deliver(Self.item, age: 300).status == .accepted)
        #expect(try await form.deliver(Self.item, "d-2", age: -300).status == .accepted)
    }

    @Test(
        "a delivery needs a name that can stand in the ledger",
        arguments: ["", " ", "a b", "a\u{7}b", "é", "<b>", String(repeating: "x", count: 201)]
    )
    func deliveryNames(_ name: String) async throws {
        let form = try await Form()
        let timestamp = "\(form.office.now.seconds)"
        let signature = HookSignature(secret: Self.secret)
            .text(timestamp: timestamp, delivery: name, body: Array(Self.item.utf8))
        let headers = HookHeaders(timestamp: timestamp, delivery: name, signature: signature)
        let intake = HookIntake(
            settings: SourceSettings(name: "web-form", inbox: "arl"),
            signature: HookSignature(secret: Self.secret),
            store: form.office.store,
            clock: { form.office.now },
            logger: WebOffice.quiet,
            kept: {}
        )
        #expect(throws: HookRefusal.badDelivery) { try intake.check(headers) }
        await #expect(throws: HookRefusal.badDelivery) {
            _ = try await intake.take(HookDelivery(headers: headers, body: Array(Self.item.utf8)))
        }
    }

    @Test(
        "what is signed and is no item is kept as it came and set aside for a person",
        arguments: ["no JSON at all", "[1,2]", #"{"subject":"without text"}"#, "\"text\"", "\u{0}\u{1}"]
    )
    func unreadable(_ body: String) async throws {
        let form = try await Form()
        #expect(try await form.deliver(body).status == .accepted)
        let entry = try #require(try await form.ledger().first)
        #expect(entry.sha256 == Array(SHA256.hash(data: Array(body.utf8))))
        try await form.sort()
        let sorted = try #require(try await form.ledger().first?.enquiry)
        #expect(try await form.office.enquiry(EnquiryReference(id: sorted)).quarantine != nil)
    }

    @Test("a signed delivery without a body, too large a one, and an unknown name are refused")
    func refused() async throws {
        let form = try await Form(maxSize: 200)
        #expect(try await form.deliver("").status == .badRequest)
        #expect(try await form.deliver(String(repeating: "x", count: 201)).status == .contentTooLarge)
        #expect(try await form.deliver(String(repeating: "x", count: 200)).status == .accepted)
        #expect(try await form.deliver(Self.item, to: "/hooks/other").status == .notFound)
    }

    @Test("of a delivery that cannot be right not a byte of the body is read")
    func unread() async throws {
        let form = try await Form()
        let timestamp = "\(form.office.now.seconds)"
        let old = "\(form.office.now.seconds - 301)"
        let formed = "v1=" + String(repeating: "0", count: 64)
        let wrong: [([String?], HTTPResponse.Status)] = [
            ([timestamp, "d-1", nil], .unauthorized), ([timestamp, "d-1", "v1=00"], .unauthorized),
            ([timestamp, "d-1", String(repeating: "0", count: 67)], .unauthorized),
            ([timestamp, "d-1", "v1=" + String(repeating: "g", count: 64)], .unauthorized),
            ([nil, "d-1", formed], .unauthorized), ([timestamp, nil, formed], .unauthorized),
            ([old, "d-1", formed], .unauthorized), (["yesterday", "d-1", formed], .badRequest),
            ([timestamp, "d 1", formed], .badRequest),
        ]
        for (headers, status) in wrong {
            let body = Untouched()
            #expect(try await form.send(body.stream, headers).status == status)
            #expect(!body.isTouched, "the body was read for \(headers)")
        }
        let body = Untouched()
        #expect(try await form.send(body.stream, [timestamp, "d-1", formed]).status == .unauthorized)
        #expect(body.isTouched)
    }

    @Test("while nothing can be kept the sender is asked to come again")
    func unavailable() async throws {
        let form = try await Form()
        _ = try await form.office.store.write { try $0.run("ALTER TABLE ledger RENAME TO away") }
        let reply = try await form.deliver(Self.item)
        #expect(reply.status == .serviceUnavailable)
        #expect(reply.headers[.retryAfter] == "30")
    }

    @Test("a moment of receipt that the item states does not count: it is here when it is here")
    func receipt() async throws {
        let form = try await Form()
        _ = try await form.deliver(#"{"text":"Please help","received_at":"2026-10-01T09:00:00Z"}"#)
        try await form.sort()
        let sorted = try #require(try await form.ledger().first?.enquiry)
        #expect(try await form.office.enquiry(EnquiryReference(id: sorted)).receivedAt == form.office.now)
    }

    @Test("the documented vectors are right")
    func vectors() throws {
        let vectors = try Vector.documented()
        #expect(vectors.count >= 3)
        for vector in vectors {
            let signature = HookSignature(secret: vector.secret)
            let body = Array(vector.body.utf8)
            #expect(
                signature.text(timestamp: vector.timestamp, delivery: vector.delivery, body: body) == vector.signature
            )
            let isRight = signature.matches(
                vector.signature,
                timestamp: vector.timestamp,
                delivery: vector.delivery,
                body: body
            )
            #expect(isRight)
        }
    }

    /// A row of the table in the documentation: `secret`, `timestamp`, `delivery`, `body`, `signature`.
    private struct Vector {
        let secret, timestamp, delivery, body, signature: String

        static func documented() throws -> [Vector] {
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent()
            let page = try String(
                contentsOf: root.appending(path: "Sources/Web/Documentation.docc/Web.md"),
                encoding: .utf8
            )
            return page.split(separator: "\n").compactMap { line in
                let cells = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                    .filter { $0.offset % 2 == 1 }.map { String($0.element) }
                guard cells.count == 5, cells[4].hasPrefix("v1=") else { return nil }
                return Vector(
                    secret: cells[0],
                    timestamp: cells[1],
                    delivery: cells[2],
                    body: cells[3],
                    signature: cells[4]
                )
            }
        }
    }
}

/// Another system, before a site that has a webhook.
private struct Sender {
    private let responder: any HTTPResponder<WebContext>

    init(_ office: WebOffice, hooks: [WebHook]) {
        let services = office.server.site.services
        let server = WebServer(
            services: WebServices(
                store: services.store,
                zone: services.zone,
                now: services.now,
                enter: services.enter,
                undo: services.undo,
                retry: services.retry,
                hooks: hooks
            ),
            settings: office.server.site.settings,
            logger: WebOffice.quiet
        )
        responder = server.router().buildResponder()
    }

    func post(_ path: String, _ body: RequestBody, _ headers: HTTPFields) async throws -> Reply {
        let head = HTTPRequest(
            method: .post,
            scheme: "http",
            authority: "intray.example",
            path: path,
            headerFields: headers
        )
        let request = Request(head: head, body: body)
        let context = WebContext(source: Source(logger: WebOffice.quiet), peer: "192.0.2.80")
        let response = try await responder.respond(to: request, context: context)
        let collector = Collector()
        try await response.body.write(collector)
        return Reply(status: response.status, headers: response.headers, bytes: collector.bytes)
    }

    private struct Source: RequestContextSource {
        let logger: Logger
    }

    private final class Collector: ResponseBodyWriter {
        private(set) var bytes: [UInt8] = []

        func write(_ buffer: ByteBuffer) async throws { bytes += Array(buffer.readableBytesView) }
        func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}

/// A body that knows whether somebody began to read it.
private final class Untouched: Sendable {
    private let touched = Mutex(false)
    var isTouched: Bool { touched.withLock(\.self) }

    var stream: RequestBody {
        RequestBody(
            asyncSequence: AsyncStream<ByteBuffer>(unfolding: { [self] in
                touched.withLock { $0 = true }
                return nil
            })
        )
    }
}

extension WebHook {
    fileprivate init(testing intake: HookIntake) {
        self.init(
            name: intake.settings.name,
            maxSize: intake.settings.maxSize,
            check: { headers in
                do throws(HookRefusal) {
                    try intake.check(HookHeaders(headers))
                    return nil
                } catch {
                    return Outcome(error)
                }
            },
            take: { headers, body in
                do {
                    return .kept(try await intake.take(HookDelivery(headers: HookHeaders(headers), body: body)))
                } catch let refusal as HookRefusal {
                    return Outcome(refusal)
                } catch {
                    return .unavailable
                }
            }
        )
    }
}

extension WebHook.Outcome {
    fileprivate init(_ refusal: HookRefusal) {
        self = refusal.isUnauthorised ? .unauthorised("\(refusal)") : .malformed("\(refusal)")
    }
}

extension HookHeaders {
    fileprivate init(_ headers: WebHook.Headers) {
        self.init(timestamp: headers.timestamp, delivery: headers.delivery, signature: headers.signature)
    }
}
