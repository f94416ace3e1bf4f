import TestSupport
import Testing

@testable import Transport

@Suite("Web servers that misbehave: HTTP limits")
struct HTTPLimitTests {
    /// The error of one request to a server that runs the script after hearing it.
    private static func error(
        _ limits: HTTPLimits = HTTPLimits(total: .seconds(600), bodyBytes: 100_000),
        _ script: @escaping @Sendable (Conversation) throws -> Void
    ) async throws -> HTTPError? {
        let web = try ScriptedWeb { _, conversation in
            try script(conversation)
            try conversation.hangUp()
        }
        return await httpError { _ = try await HTTPClient().send(try web.request(limits: limits)) }
    }

    private static let block = [UInt8](repeating: 0x61, count: 16_384)

    @Test("a body longer than the limit ends the transfer, announced or not")
    func tooLong() async throws {
        let announced = try await Self.error { try $0.answer(body: [UInt8](repeating: 0x61, count: 100_001)) }
        guard case .bodyTooLarge(_, 100_000) = announced else {
            Issue.record("\(String(describing: announced))")
            return
        }
        #expect(announced?.description.contains("100000 bytes") == true)
        let endless = try await Self.error { conversation in
            try conversation.say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            while true {
                try conversation.say("4000\r\n")
                try conversation.say(Self.block)
                try conversation.say("\r\n")
            }
        }
        guard case .bodyTooLarge(_, 100_000) = endless else {
            Issue.record("\(String(describing: endless))")
            return
        }
    }

    @Test("a body of exactly the limit is taken")
    func exact() async throws {
        let body = [UInt8](repeating: 0x61, count: 100_000)
        let web = try ScriptedWeb { _, conversation in try conversation.answer(body: body) }
        let request = try web.request(limits: HTTPLimits(bodyBytes: 100_000))
        #expect(try await HTTPClient().send(request).body == body)
    }

    @Test("a small body that becomes a large one is stopped at the same limit")
    func bomb() async throws {
        let bomb = try await onOwnThread { try Gzip.compressed([UInt8](repeating: 0, count: 20 << 20)) }
        #expect(bomb.count < 100_000)
        let error = try await Self.error { try $0.answer("200 OK", ["Content-Encoding: gzip"], body: bomb) }
        guard case .bodyTooLarge(_, 100_000) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("a header without end is stopped, in many lines and in one")
    func endlessHeader() async throws {
        let many = try await Self.error { conversation in
            try conversation.say("HTTP/1.1 200 OK\r\n")
            while true { try conversation.say("X-More: and more\r\n") }
        }
        let one = try await Self.error { conversation in
            try conversation.say("HTTP/1.1 200 OK\r\nX-More: ")
            while true { try conversation.say(Self.block) }
        }
        let answers = try await Self.error { conversation in
            while true { try conversation.say("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n") }
        }
        for error in [many, one, answers] {
            guard case .headerTooLarge(_, 65_536) = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
    }

    @Test("a server that says nothing more is given up, by the byte and by the whole")
    func slow() async throws {
        let stalled = try await Self.error(HTTPLimits(stall: .seconds(1), total: .seconds(60))) { conversation in
            try conversation.say("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this")
            try conversation.hang()
        }
        let late = try await Self.error(HTTPLimits(total: .milliseconds(300))) { try $0.hang() }
        for error in [stalled, late] {
            guard case .timedOut = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
            #expect(error?.isWorthRetrying == true)
        }
    }

    @Test("an answer that ends too early is none")
    func truncated() async throws {
        let scripts: [@Sendable (Conversation) throws -> Void] = [
            { try $0.say("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this") },
            { try $0.say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nonly") },
            { try $0.say("HTTP/1.1 200 OK\r\nContent-Le") },
            { _ in },
        ]
        for script in scripts {
            let error = try await Self.error { try script($0) }
            guard case .disconnected = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
    }

    @Test("bytes behind the announced length are no part of the answer, nor of the next one")
    func excess() async throws {
        let web = try ScriptedWeb { request, conversation in
            guard request.target == "/long" else { return try conversation.answer(text: "second") }
            try conversation.say(
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfirstHTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nbad"
            )
        }
        let client = try HTTPClient()
        #expect(try await client.send(try web.request("/long")).body == "first".bytes)
        #expect(try await client.send(try web.request("/next")).body == "second".bytes)
    }

    @Test("what is no HTTP, or no gzip, is said to be none")
    func notHTTP() async throws {
        let scripts: [@Sendable (Conversation) throws -> Void] = [
            { try $0.say("* OK IMAP ready\r\n") },
            { try $0.answer("200 OK", ["Content-Encoding: gzip"], text: "this is no gzip at all, not in the least") },
        ]
        for script in scripts {
            let error = try await Self.error { try script($0) }
            guard case .notHTTP = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
    }

    @Test("nobody there, and no such host, are told apart")
    func nobody() async throws {
        let port = try LoopbackSocket.freePorts(1)[0]
        let nobody = await httpError {
            _ = try await HTTPClient().send(HTTPRequest(try HTTPAddress("http://127.0.0.1:\(port)/")))
        }
        guard case .cannotConnect = nobody else {
            Issue.record("\(String(describing: nobody))")
            return
        }
        let nowhere = await httpError {
            _ = try await HTTPClient().send(HTTPRequest(try HTTPAddress("http://no-such-host.invalid/")))
        }
        #expect(nowhere == .cannotResolve(host: "no-such-host.invalid"))
    }
}
