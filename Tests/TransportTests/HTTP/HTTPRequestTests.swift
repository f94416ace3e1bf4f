import TestSupport
import Testing

@testable import Transport

@Suite("HTTP requests")
struct HTTPRequestTests {
    static let bad = [
        "ftp://example.org/", "file:///etc/passwd", "gopher://example.org/", "example.org", "http://",
        "",
        "http://user@example.org/", "http://user:geheim@example.org/", "http://example.org/a b",
        "http://example.org/\r\nX-Evil: 1", "http://example.org/\u{0}", "http://exa mple.org/",
        "http://example.org:99999/",
        "javascript:alert(1)", "http://example.org/" + String(repeating: "a", count: 9_000),
    ]

    @Test("what is no plain web address is refused, without repeating it", arguments: bad)
    func refused(_ text: String) {
        let error = #expect(throws: HTTPAddress.Unusable.self) { try HTTPAddress(text) }
        #expect(error?.description.contains("geheim") == false)
    }

    @Test("the origin is scheme, host and port, however they are written")
    func origins() throws {
        let same = ["https://Portal.Example/a", "https://portal.example:443/b?c", "HTTPS://portal.example#x"]
        #expect(Set(try same.map { try HTTPAddress($0).origin }).count == 1)
        #expect(try HTTPAddress(same[0]).description == "https://portal.example")
        let others = ["http://portal.example/", "https://portal.example:8443/", "https://portal.example.org/"]
        #expect(Set(try (same + others).map { try HTTPAddress($0).origin }).count == 4)
        #expect(try HTTPAddress("http://[::1]:8080/").origin == HTTPOrigin(scheme: "http", host: "[::1]", port: 8_080))
        #expect(try HTTPAddress("https://portal.example#x").text == "https://portal.example/")
    }

    @Test("only this machine is loopback")
    func loopback() throws {
        let near = ["http://localhost:1/", "http://127.0.0.1/", "http://[::1]/"]
        #expect(try near.allSatisfy { try HTTPAddress($0).origin.isLoopback })
        let far = ["http://127.0.0.1.example.org/", "http://localhost.example.org/", "http://10.0.0.1/"]
        #expect(try far.allSatisfy { try !HTTPAddress($0).origin.isLoopback })
    }

    static let badFields = [
        HTTPHeader("X-A", "1\r\nX-B: 2"), HTTPHeader("X-A", "1\nX-B: 2"), HTTPHeader("X-A\r\nX-B", "2"),
        HTTPHeader("X-A", "nul\u{0}"), HTTPHeader("X A", "1"), HTTPHeader("", "1"), HTTPHeader("X-A", ""),
        HTTPHeader("X-A:", "1"), HTTPHeader.bearer("geheim\r\nX-B: 2"),
    ]

    @Test("a field that would make another one is refused before anything is sent", arguments: badFields)
    func injection(_ field: HTTPHeader) async throws {
        let web = try ScriptedWeb { _, conversation in try conversation.answer() }
        let error = await httpError { _ = try await HTTPClient().send(try web.request(headers: [field])) }
        guard case .invalidRequest = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error?.description.contains("geheim") == false)
        #expect(web.requests.isEmpty)
    }

    @Test("secrets are printed by no road")
    func printing() throws {
        let header = HTTPHeader.bearer("geheim")
        var dumped = ""
        dump(header, to: &dumped)
        dump(HTTPRequest(try HTTPAddress("http://localhost/"), headers: [header]), to: &dumped)
        for text in ["\(header)", String(reflecting: header), String(describing: [header]), dumped] {
            #expect(!text.contains("geheim"))
        }
    }

    @Test("validators that could not be sent back are none")
    func validators() {
        #expect(HTTPValidators(etag: "\"a\"\r\nX: y", lastModified: nil) == nil)
        #expect(HTTPValidators(etag: String(repeating: "a", count: 2_000), lastModified: "now")?.etag == nil)
        #expect(HTTPValidators(etag: nil, lastModified: nil) == nil)
    }

    private static let origin = HTTPOrigin(scheme: "https", host: "portal.example", port: 443)
    static let errors: [HTTPError] = [
        .invalidRequest(origin: origin, reason: "x"), .cannotResolve(host: "portal.example"),
        .cannotConnect(origin: origin, reason: "x"), .tls(origin: origin, reason: "x"), .timedOut(origin: origin),
        .disconnected(origin: origin, reason: "x"), .notHTTP(origin: origin, reason: "x"),
        .bodyTooLarge(origin: origin, limit: 1), .headerTooLarge(origin: origin, limit: 1),
        .redirectRefused(origin: origin, reason: "x"), .tooManyRedirects(origin: origin, limit: 5),
        .cancelled(origin: origin),
    ]

    @Test("each error names the host and is followed by what to do", arguments: errors)
    func descriptions(_ error: HTTPError) {
        #expect(error.description.contains("portal.example"))
        #expect(error.description.hasSuffix(".") && error.description.contains(". "))
    }
}
