import TestSupport
import Testing

@testable import Transport

@Suite("Answers of web servers")
struct HTTPAnswerTests {
    @Test("status, header and body arrive as they were sent, and the connection serves the next request too")
    func plain() async throws {
        let web = try ScriptedWeb { request, conversation in
            try conversation.answer("201 Created", ["X-Note: a: b "], text: "you asked for \(request.target)")
        }
        let client = try HTTPClient()
        for path in ["/a?b=c", "/d"] {
            let response = try await client.send(try web.request(path))
            #expect(response.status == 201)
            #expect(response.headers.value("x-note") == "a: b")
            #expect(String(decoding: response.body, as: UTF8.self) == "you asked for \(path)")
        }
        #expect(web.requests.map(\.headers["user-agent"]) == ["Intray", "Intray"])
    }

    @Test("gzip is offered and undone")
    func gzip() async throws {
        let body = Array(String(repeating: "the same again, ", count: 5_000).utf8)
        let compressed = try await onOwnThread { try Gzip.compressed(body) }
        let web = try ScriptedWeb { _, conversation in
            try conversation.answer("200 OK", ["Content-Encoding: gzip"], body: compressed)
        }
        let response = try await HTTPClient().send(try web.request())
        #expect(compressed.count < body.count / 10)
        #expect(response.body == body)
        #expect(web.requests.first?.headers["accept-encoding"] == "gzip")
    }

    @Test("an answer in pieces of a byte is the same answer")
    func chunked() async throws {
        let web = try ScriptedWeb { _, conversation in
            try conversation.say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            for letter in "piecemeal" { try conversation.say("1\r\n\(letter)\r\n") }
            try conversation.say("0\r\nX-Trailer: late\r\n\r\n")
        }
        let response = try await HTTPClient().send(try web.request())
        #expect(String(decoding: response.body, as: UTF8.self) == "piecemeal")
        #expect(response.headers.value("X-Trailer") == nil)
    }

    @Test("an answer before the answer is passed over")
    func earlyHints() async throws {
        let web = try ScriptedWeb { _, conversation in
            try conversation.say("HTTP/1.1 103 Early Hints\r\nX-A: early\r\n\r\n")
            try conversation.answer(text: "late")
        }
        let response = try await HTTPClient().send(try web.request())
        #expect(response.status == 200)
        #expect(response.headers.value("X-A") == nil)
    }

    @Test("what has not changed is not sent again, by ETag and by date")
    func conditional() async throws {
        let web = try ScriptedWeb { request, conversation in
            let isKnown = request.headers["if-none-match"] == "W/\"7\"" || request.headers["if-modified-since"] != nil
            if isKnown { return try conversation.answer("304 Not Modified", ["ETag: W/\"7\""]) }
            let field = request.target == "/dated" ? "Last-Modified: Mon, 12 Oct 2026 08:00:00 GMT" : "ETag: W/\"7\""
            try conversation.answer("200 OK", [field], text: "all of it")
        }
        let client = try HTTPClient()
        for path in ["/tagged", "/dated"] {
            var request = try web.request(path)
            let first = try await client.send(request)
            let validators: HTTPValidators = try #require(first.validators)
            request.unless = validators
            let second = try await client.send(request)
            #expect(second.status == 304)
            #expect(second.body.isEmpty)
        }
    }

    @Test("a body is sent as it is, an empty one and a large one too")
    func posts() async throws {
        let web = try ScriptedWeb { request, conversation in
            try conversation.answer(body: request.body)
        }
        let client = try HTTPClient()
        for body in [[], Array("a=1".utf8), [UInt8](repeating: 0x61, count: 2 << 20)] {
            var request = try web.request("/hook", headers: [HTTPHeader("Content-Type", "application/json")])
            (request.method, request.body) = (.post, body)
            #expect(try await client.send(request).body == body)
        }
        #expect(web.requests.allSatisfy { $0.method == "POST" && $0.headers["content-type"] == "application/json" })
        #expect(web.requests.allSatisfy { $0.headers["expect"] == nil })
    }

    @Test("HEAD brings the header only")
    func head() async throws {
        let web = try ScriptedWeb { _, conversation in
            try conversation.say("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")
        }
        var request = try web.request()
        request.method = .head
        let response = try await HTTPClient().send(request)
        #expect(response.headers.value("Content-Length") == "9")
        #expect(response.body.isEmpty)
    }

    struct Pause: Sendable {
        let status: Int
        let fields: [HTTPHeader]
        let pause: Duration?
    }

    /// 1,791,792,000 is Monday 12 October 2026, 08:00 UTC.
    static let pauses = [
        Pause(status: 429, fields: [HTTPHeader("Retry-After", "120")], pause: .seconds(120)),
        Pause(status: 503, fields: [HTTPHeader("retry-after", "Mon, 12 Oct 2026 08:01:30 GMT")], pause: .seconds(90)),
        Pause(status: 503, fields: [HTTPHeader("Retry-After", "Monday, 12-Oct-26 08:01:30 GMT")], pause: .seconds(90)),
        Pause(status: 503, fields: [HTTPHeader("Retry-After", "Mon Oct 12 08:01:30 2026")], pause: .seconds(90)),
        Pause(
            status: 429,
            fields: [
                HTTPHeader("Retry-After", "Mon, 12 Oct 2026 09:01:30 GMT"),
                HTTPHeader("Date", "Mon, 12 Oct 2026 09:00:00 GMT"),
            ],
            pause: .seconds(90)
        ),
        Pause(status: 429, fields: [HTTPHeader("Retry-After", "Mon, 12 Oct 2020 08:00:00 GMT")], pause: .zero),
        Pause(status: 429, fields: [HTTPHeader("Retry-After", "99999999999999999999")], pause: .seconds(86_400)),
        Pause(status: 429, fields: [HTTPHeader("Retry-After", "soon")], pause: nil),
        Pause(status: 429, fields: [], pause: nil),
        Pause(status: 200, fields: [HTTPHeader("Retry-After", "120")], pause: nil),
    ]

    @Test("Retry-After is read in seconds and in every form of date", arguments: pauses)
    func retryAfter(_ wanted: Pause) throws {
        let address = try HTTPAddress("http://localhost/")
        let response = HTTPResponse(status: wanted.status, headers: wanted.fields, body: [], address: address)
        #expect(response.retryAfter(now: 1_791_792_000) == wanted.pause)
    }
}
