import HTTPTypes
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("What other sites make a browser send")
struct CSRFTests {
    private static let fetchSite = HTTPField.Name("Sec-Fetch-Site")
    private static let path = "/account/wishes"

    private func sends(_ fields: [(String, String)], _ headers: [(String, String)] = []) async throws -> Reply {
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: try await WebOffice())
        for (name, value) in headers { visitor.headers[try #require(HTTPField.Name(name))] = value }
        return try await visitor.post(Self.path, fields: fields)
    }

    @Test("a form without this session's token is refused", arguments: ["", "0", String(repeating: "0", count: 64)])
    func noToken(_ token: String) async throws {
        #expect(try await sends([("token", token)]).status == .forbidden)
        #expect(try await sends([]).status == .forbidden)
    }

    @Test("the token of one session is of no use in another, and says nothing of the session's own")
    func othersToken() async throws {
        let office = try await WebOffice()
        let one = try await Visitor.signedIn(WebOffice.cora, at: office)
        let other = try await Visitor.signedIn(WebOffice.cora, at: office)
        #expect(try await one.post(Self.path, fields: [("token", other.formToken)]).status == .forbidden)
        #expect(try await one.post(Self.path).status == .seeOther)
        #expect(one.formToken != one.cookies["intray"])
    }

    @Test("the comparison of tokens finds every difference")
    func comparison() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let cookie = try #require(visitor.cookies["intray"])
        let token = try #require(Token(cookie))
        let session = try #require(try await office.store.read { try $0.webSession(token.hash) })
        let signedIn = SignedIn(session: session, person: WebOffice.cora, formToken: token.formToken)
        #expect(signedIn.owns(formToken: token.formToken))
        for given in [nil, "", String(token.formToken.dropLast()), token.formToken + "0", Token.make().formToken] {
            #expect(!signedIn.owns(formToken: given))
        }
    }

    @Test(
        "a form that another site's page sends is refused, even with the right token",
        arguments: [
            ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"), ("Origin", "https://evil.example"),
            ("Origin", "null"), ("Origin", "http://intray.example.evil.example"),
            ("Origin", "http://intray.example:8443"),
            ("Referer", "https://evil.example/intray.example"),
        ]
    )
    func otherSites(_ name: String, _ value: String) async throws {
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: try await WebOffice())
        visitor.headers[try #require(HTTPField.Name(name))] = value
        let reply = try await visitor.post(Self.path)
        #expect(reply.status == .forbidden)
        #expect(reply.words.contains("That came from another site"))
    }

    @Test(
        "a form of this site is taken",
        arguments: [
            ("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Site", "none"), ("Origin", "http://intray.example"),
            ("Origin", "HTTP://Intray.Example"), ("Referer", "http://intray.example/account"),
        ]
    )
    func thisSite(_ name: String, _ value: String) async throws {
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: try await WebOffice())
        visitor.headers[try #require(HTTPField.Name(name))] = value
        #expect(try await visitor.post(Self.path).status == .seeOther)
    }

    @Test("over TLS a page that came without it is another site")
    func downgrade() async throws {
        let visitor = try await Visitor.signedIn(
            WebOffice.cora,
            at: try await WebOffice(publicURL: "https://intray.example")
        )
        visitor.headers[.origin] = "http://intray.example"
        #expect(try await visitor.post(Self.path).status == .forbidden)
        visitor.headers[.origin] = "https://intray.example"
        #expect(try await visitor.post(Self.path).status == .seeOther)
    }

    @Test("another site cannot sign a browser in to an account of its own choice")
    func signInFromElsewhere() async throws {
        let visitor = Visitor(try await SignInTests.office())
        visitor.headers[try #require(Self.fetchSite)] = "cross-site"
        let reply = try await visitor.signIn(WebOffice.cora.email, SignInTests.password)
        #expect(reply.status == .forbidden)
        #expect(visitor.cookies.isEmpty)
    }

    @Test("what only reads needs no token, also when a link on another site leads to it")
    func reading() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: try await WebOffice())
        visitor.headers[try #require(Self.fetchSite)] = "cross-site"
        #expect(try await visitor.get("/account").status == .ok)
    }
}
