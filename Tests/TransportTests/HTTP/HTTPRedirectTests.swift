import TestSupport
import Testing

@testable import Transport

@Suite("HTTP redirects")
struct HTTPRedirectTests {
    private static let secrets = [
        HTTPHeader.bearer("geheim-1"), HTTPHeader("Cookie", "geheim-2"),
        HTTPHeader("X-Api-Key", "geheim-3", isSecret: true),
    ]

    /// Two servers: the first sends every request for `/away` to the second.
    private static func pair(_ status: String = "302 Found") throws -> (here: ScriptedWeb, there: ScriptedWeb) {
        let there = try ScriptedWeb { _, conversation in try conversation.answer(text: "there") }
        let place = "\(there.origin)/landed?token=geheim-4"
        let here = try ScriptedWeb { request, conversation in
            guard request.target == "/away" else { return try conversation.answer(text: "home") }
            try conversation.answer(status, ["Location: \(place)"])
        }
        return (here, there)
    }

    @Test("a secret is not sent to another origin, nor anything else with it", arguments: secrets)
    func secret(_ header: HTTPHeader) async throws {
        let (here, there) = try Self.pair()
        let error = await httpError { _ = try await HTTPClient().send(try here.request("/away", headers: [header])) }
        guard case .redirectRefused = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(here.requests.first?.headers[header.name.lowercased()] == header.value)
        #expect(there.requests.isEmpty)
        #expect(error?.description.contains(there.origin) == true)
        #expect(error?.description.contains("geheim") == false)
    }

    @Test("without a secret another origin is asked, and says where the answer came from")
    func open() async throws {
        let (here, there) = try Self.pair("308 Permanent Redirect")
        let response = try await HTTPClient().send(try here.request("/away", headers: [HTTPHeader("X-Plain", "yes")]))
        #expect(response.body == "there".bytes)
        #expect(response.address.text == "\(there.origin)/landed?token=geheim-4")
        #expect(there.requests.map(\.headers["x-plain"]) == ["yes"])
    }

    @Test("within the same origin a secret goes along")
    func sameOrigin() async throws {
        let web = try ScriptedWeb { request, conversation in
            guard request.target == "/old/page" else { return try conversation.answer(text: request.target) }
            try conversation.answer("307 Temporary Redirect", ["Location: ../new?x=1#part"])
        }
        let response = try await HTTPClient().send(try web.request("/old/page", headers: Self.secrets))
        #expect(response.body == "/new?x=1".bytes)
        #expect(web.requests.map(\.headers["x-api-key"]) == ["geheim-3", "geheim-3"])
    }

    @Test("a name for the same machine is another origin")
    func name() async throws {
        let web = try ScriptedWeb { request, conversation in
            guard request.target == "/" else { return try conversation.answer(text: "landed") }
            let port = request.headers["host"]?.split(separator: ":").last ?? ""
            try conversation.answer("302 Found", ["Location: http://localhost:\(port)/landed"])
        }
        let error = await httpError { _ = try await HTTPClient().send(try web.request(headers: Self.secrets)) }
        guard case .redirectRefused = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(web.requests.count == 1)
    }

    @Test("a circle is left after five rounds")
    func circle() async throws {
        let web = try ScriptedWeb { _, conversation in try conversation.answer("302 Found", ["Location: /"]) }
        let error = await httpError { _ = try await HTTPClient().send(try web.request()) }
        guard case .tooManyRedirects(_, 5) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(web.requests.count == 6)
    }

    @Test("what is posted is not carried to another origin, and 303 asks for a page instead")
    func posted() async throws {
        let (here, there) = try Self.pair("307 Temporary Redirect")
        var request = try here.request("/away")
        (request.method, request.body) = (.post, "client_secret=geheim".bytes)
        let sent = request
        let error = await httpError { _ = try await HTTPClient().send(sent) }
        guard case .redirectRefused = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(there.requests.isEmpty)
        let (other, landing) = try Self.pair("303 See Other")
        request.address = try HTTPAddress("\(other.origin)/away")
        #expect(try await HTTPClient().send(request).body == "there".bytes)
        #expect(landing.requests.map(\.method) == ["GET"])
        #expect(landing.requests.map(\.body.count) == [0])
    }

    @Test("encryption is not given up, and other schemes are not followed")
    func downgrade() throws {
        let request = HTTPRequest(try HTTPAddress("https://portal.example/feed"))
        for place in [
            "http://portal.example/feed", "ftp://portal.example/", "file:///etc/passwd", "//u:p@portal.example/",
        ] {
            let answer = HTTPResponse(
                status: 302,
                headers: [HTTPHeader("Location", place)],
                body: [],
                address: request.address
            )
            #expect(throws: HTTPError.self) { try request.redirected(by: answer) }
        }
    }

    @Test("a redirect without a place is an answer like others")
    func nowhere() async throws {
        let web = try ScriptedWeb { _, conversation in try conversation.answer("302 Found", text: "nowhere") }
        #expect(try await HTTPClient().send(try web.request()).status == 302)
    }
}
