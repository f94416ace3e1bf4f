import HTTPTypes
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("Reverse proxies")
struct ProxyTests {
    private func proxies() throws -> TrustedProxies {
        try TrustedProxies(["10.0.0.0/8", "192.0.2.1", "2001:db8::/32", "fd00::1"])
    }

    @Test(
        "an address is trusted when it is in one of the networks",
        arguments: [
            ("10.0.0.1", true), ("10.255.255.255", true), ("11.0.0.1", false), ("192.0.2.1", true),
            ("192.0.2.2", false),
            ("::ffff:10.1.2.3", true), ("2001:db8::5", true), ("2001:db9::5", false), ("fd00::1", true),
            ("fd00::2", false),
            ("fd00::1%eth0", true), ("", false), ("localhost", false), ("10.0.0.1 ", false), ("10.0.0.256", false),
        ]
    )
    func trusted(_ address: String, _ isTrusted: Bool) throws {
        #expect(try proxies().trusts(peer: address) == isTrusted)
    }

    @Test("a network of any length is its first bits", arguments: [(0, true), (7, true), (8, false), (32, false)])
    func lengths(_ bits: Int, _ isTrusted: Bool) throws {
        #expect(try TrustedProxies(["10.0.0.0/\(bits)"]).trusts(peer: "11.0.0.0") == isTrusted)
    }

    @Test(
        "what is no address or network is an error that names the entry",
        arguments: [
            "10.0.0.0/33", "10.0.0/8", "proxy.example", "::/129", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/+8", "/8", "",
        ]
    )
    func unusable(_ entry: String) {
        #expect(throws: TrustedProxies.Unusable(entry: 2, text: entry)) { try TrustedProxies(["10.0.0.1", entry]) }
    }

    @Test(
        "the client is the first address from the right that no trusted proxy has",
        arguments: [
            ("203.0.113.9", ["198.51.100.1"], "203.0.113.9"), ("10.0.0.1", [], "10.0.0.1"),
            ("10.0.0.1", ["198.51.100.1"], "198.51.100.1"), ("10.0.0.1", ["1.1.1.1, 198.51.100.1"], "198.51.100.1"),
            ("10.0.0.1", ["1.1.1.1", "198.51.100.1, 10.0.0.7"], "198.51.100.1"),
            ("10.0.0.1", ["10.0.0.9,10.0.0.8"], "10.0.0.9"), ("10.0.0.1", ["198.51.100.1, unknown"], "10.0.0.1"),
            ("10.0.0.1", ["198.51.100.1, _hidden, 10.0.0.7"], "10.0.0.7"),
            ("10.0.0.1", ["198.51.100.1:4711"], "198.51.100.1"), ("10.0.0.1", ["[2001:db9::1]:4711"], "2001:db9::1"),
            ("10.0.0.1", ["2001:db9::1"], "2001:db9::1"), ("10.0.0.1", ["<script>"], "10.0.0.1"),
        ]
    )
    func client(_ peer: String, _ forwarded: [String], _ client: String) throws {
        #expect(try proxies().client(peer: peer, forwardedFor: forwarded) == client)
    }

    @Test("a session says where it was signed in from; who is no trusted proxy is not believed")
    func throughTheSite() async throws {
        let header = try #require(HTTPField.Name("X-Forwarded-For"))
        let office = try await SignInTests.office(trustedProxies: ["10.0.0.0/8"])
        for (peer, address) in [("10.0.0.5", "198.51.100.77"), ("192.0.2.7", "192.0.2.7")] {
            let visitor = Visitor(office)
            visitor.peer = peer
            visitor.headers[header] = "1.1.1.1, 198.51.100.77"
            _ = try await visitor.signIn(WebOffice.cora.email, SignInTests.password)
            #expect(try await visitor.get("/account").words.contains(address))
            #expect(try await !visitor.get("/account").words.contains("1.1.1.1"))
        }
    }

    @Test("every answer carries the headers, and none is kept by a browser: pages, problems, redirects")
    func securityHeaders() async throws {
        let office = try await WebOffice()
        let visitor = Visitor(office)
        let signedIn = try await Visitor.signedIn(WebOffice.cora, at: office)
        let replies = [
            try await visitor.get("/sign-in"), try await visitor.get("/"), try await signedIn.get("/nowhere"),
            try await visitor.post("/sign-in", fields: []), try await visitor.post("/hooks/nobody", fields: []),
            try await visitor.post("/nowhere", fields: []), try await visitor.send(.delete, "/sign-in"),
            try await visitor.get("/health/live"),
        ]
        for reply in replies {
            let policy = reply.headers[.contentSecurityPolicy] ?? ""
            #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
            #expect(!policy.contains("unsafe"))
            #expect(reply.headers[.xContentTypeOptions] == "nosniff")
            #expect(reply.headers[.cacheControl] == "no-store")
            #expect(reply.headers[.strictTransportSecurity] == nil)
        }
    }

    @Test("another method than reading and sending is answered with a page that says so")
    func methods() async throws {
        let visitor = Visitor(try await WebOffice())
        for method in [HTTPRequest.Method.delete, .put, .trace, .patch] {
            let reply = try await visitor.send(method, "/sign-in")
            #expect(reply.status == .methodNotAllowed)
            #expect(reply.headers[.allow] == "GET, HEAD, POST")
            #expect(reply.words.contains("Nothing was changed."))
        }
    }

    @Test("a form beyond all measure is answered with words")
    func largeForm() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: try await WebOffice())
        let reply = try await visitor.post("/account/wishes", [("x", String(repeating: "x", count: 1 << 20))])
        #expect(reply.status == .contentTooLarge)
        #expect(reply.words.contains("That was too much at once"))
    }

    @Test(
        "what is encoded wrongly is answered like anything else",
        arguments: ["/sign-in?return=%", "/sign-in?return=%zz%f", "/sign-in?%ff=%c3%28", "/sign-in?return=/%00"]
    )
    func malformed(_ path: String) async throws {
        #expect(try await Visitor(try await WebOffice()).get(path).status == .ok)
    }

    @Test("while the database is away a page says so, and does not fail bare")
    func databaseAway() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        _ = try await office.store.write { try $0.run("DROP TABLE web_session") }
        let reply = try await visitor.get("/account")
        #expect(reply.status == .internalServerError)
        #expect(reply.words.contains("something went wrong"))
        #expect(reply.headers[.contentSecurityPolicy] != nil)
    }

    @Test("the accessibility statement is for everybody")
    func accessibility() async throws {
        let reply = try await Visitor(try await WebOffice()).get("/accessibility")
        #expect(reply.status == .ok)
        for part in ["Compliance status", "What is not accessible", "Enforcement"] {
            #expect(reply.words.contains(part))
        }
    }
}
