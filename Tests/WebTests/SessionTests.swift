import HTTPTypes
import Hummingbird
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("Sessions")
struct SessionTests {
    private let page = "/account"

    @Test("a session that nobody uses for an hour is over")
    func idle() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        office.pass(seconds: 59 * 60)
        #expect(try await visitor.get(page).status == .ok)
        office.pass(seconds: 59 * 60)
        #expect(try await visitor.get(page).status == .ok)
        office.pass(seconds: 60 * 60)
        #expect(try await visitor.get(page).status == .seeOther)
    }

    @Test("no session lasts longer than twelve hours, however it is used")
    func absolute() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        for _ in 0..<23 {
            office.pass(seconds: 30 * 60)
            #expect(try await visitor.get(page).status == .ok)
        }
        office.pass(seconds: 30 * 60)
        #expect(try await visitor.get(page).status == .seeOther)
    }

    @Test("a token that the browser brings along is never used for a session")
    func fixation() async throws {
        let office = try await SignInTests.office()
        let visitor = Visitor(office)
        let planted = Token.make().text
        visitor.cookies["intray"] = planted
        _ = try await visitor.signIn(WebOffice.cora.email, SignInTests.password)
        #expect(visitor.cookies["intray"] != planted)
        #expect(visitor.cookies["intray"] != nil)
        let attacker = Visitor(office)
        attacker.cookies["intray"] = planted
        #expect(try await attacker.get(page).status == .seeOther)
    }

    @Test("signing in again ends the session there was")
    func rotation() async throws {
        let office = try await SignInTests.office()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let before = visitor.cookies["intray"]
        _ = try await visitor.signIn(WebOffice.cora.email, SignInTests.password)
        let old = Visitor(office)
        old.cookies["intray"] = before
        #expect(try await old.get(page).status == .seeOther)
        #expect(try await visitor.get(page).status == .ok)
    }

    @Test("over TLS the cookies are bound to this host, and no script and no other site has them")
    func cookies() async throws {
        let visitor = Visitor(try await SignInTests.office(publicURL: "https://intray.example"))
        let reply = try await visitor.signIn(WebOffice.cora.email, SignInTests.password)
        let cookies = reply.headers[values: .setCookie]
        #expect(cookies.count == 2)
        for cookie in cookies {
            #expect(cookie.hasPrefix("__Host-"))
            #expect(cookie.contains("; Secure"))
            #expect(cookie.contains("; HttpOnly"))
            #expect(cookie.contains("; Path=/"))
            #expect(!cookie.contains("Domain"))
            #expect(cookie.contains("SameSite=Lax") || cookie.contains("SameSite=Strict"))
        }
        #expect(reply.headers[.strictTransportSecurity] != nil)
    }

    @Test("signing out ends the session on the server too")
    func signOut() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let token = visitor.cookies["intray"]
        let reply = try await visitor.post("/sign-out")
        #expect(reply.headers[.location] == "/sign-in")
        visitor.cookies["intray"] = token
        #expect(try await visitor.get(page).status == .seeOther)
    }

    @Test("one can see where one is signed in, and sign out everywhere else")
    func everywhereElse() async throws {
        let office = try await WebOffice()
        let here = try await Visitor.signedIn(WebOffice.cora, at: office)
        let there = try await Visitor.signedIn(WebOffice.cora, at: office)
        let other = try await Visitor.signedIn(WebOffice.tom, at: office)
        #expect(try await here.get(page).words.contains("Sign out everywhere else"))
        let reply = try await here.submit("/account/sessions")
        #expect(reply.words.contains("Signed out of 1 other session."))
        #expect(!reply.words.contains("Sign out everywhere else"))
        #expect(try await there.get(page).status == .seeOther)
        #expect(try await here.get(page).status == .ok)
        #expect(try await other.get(page).status == .ok)
    }

    @Test("an administrator ends somebody's sessions, and nobody else does")
    func byAdministrator() async throws {
        let office = try await WebOffice()
        let sessions = office.server.site.sessions
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        await #expect(throws: Problem.self) {
            _ = try await sessions.endAll(of: WebOffice.cora.email, by: WebOffice.tom)
        }
        #expect(try await visitor.get(page).status == .ok)
        #expect(try await sessions.endAll(of: WebOffice.cora.email, by: WebOffice.ada) == 1)
        #expect(try await visitor.get(page).status == .seeOther)
    }

    @Test("a new password, and an account switched off, end every session")
    func endings() async throws {
        let office = try await WebOffice()
        let cora = try await Visitor.signedIn(WebOffice.cora, at: office)
        let rhys = try await Visitor.signedIn(WebOffice.rhys, at: office)
        try await office.store.write { session in
            _ = try session.save(passwordHash: "x", of: WebOffice.cora.email)
            try session.save(WebOffice.rhys.switchedOff)
        }
        #expect(try await cora.get(page).status == .seeOther)
        #expect(try await rhys.get(page).status == .seeOther)
        let left = try await office.store.read { session in
            try WebOffice.people.flatMap { try session.webSessions(of: $0.email) }
        }
        #expect(left.isEmpty)
    }

    @Test("changing one's own password asks for the old one, and leaves this browser signed in only")
    func ownPassword() async throws {
        let office = try await SignInTests.office()
        let here = try await Visitor.signedIn(WebOffice.cora, at: office)
        let there = try await Visitor.signedIn(WebOffice.cora, at: office)
        let new = "three odd words"
        let wrong = try await here.post("/account/password", [("old", "not it at all"), ("new", new), ("again", new)])
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.words.contains("The password you have now is not right."))
        #expect(try await there.get(page).status == .ok)
        let typed = [("old", SignInTests.password), ("new", new), ("again", new)]
        let right = try await here.submit("/account/password", typed)
        #expect(right.words.contains("Your password is changed."))
        #expect(try await there.get(page).status == .seeOther)
        #expect(try await Visitor(office).signIn(WebOffice.cora.email, new).status == .seeOther)
    }

    @Test("a password and the session that goes on come together, or neither does")
    func ownPasswordTogether() async throws {
        let office = try await SignInTests.office()
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let new = "three odd words"
        _ = try await office.store.write { session in
            try session.run(
                """
                CREATE TRIGGER no_room BEFORE INSERT ON web_session BEGIN SELECT RAISE(ABORT, 'no room'); END
                """
            )
        }
        let typed = [("old", SignInTests.password), ("new", new), ("again", new)]
        #expect(try await visitor.post("/account/password", typed).status.kind == .serverError)
        #expect(try await visitor.get(page).status == .ok)
        let hash = try await office.store.read { try $0.passwordHash(of: WebOffice.cora.email) }
        #expect(hash == SignInTests.hash)
        let journal = try await office.store.read { try $0.journal(limit: 10) }
        #expect(!journal.contains { $0.kind == "password" })

        _ = try await office.store.write { try $0.run("DROP TRIGGER no_room") }
        let before = office.server.site.changes.generation
        #expect(try await visitor.post("/account/password", typed).status == .seeOther)
        // That an attempt was counted is no news; what is comes together.
        #expect(office.server.site.changes.generation == before + 1)
        #expect(try await visitor.get(page).status == .ok)
    }

    @Test("what somebody would rather not meet is theirs to say, and is kept")
    func wishes() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.rhys, at: office)
        let reply = try await visitor.submit("/account/wishes", [("subject", "child-abuse"), ("subject", "nonsense")])
        #expect(reply.words.contains("Your wishes are kept."))
        let staff = try await office.store.read { try $0.staff() }
        #expect(staff.optOuts[WebOffice.rhys.email] == [.childAbuse])
        let journal = try await office.store.read { try $0.journal(limit: 10) }
        #expect(!journal.contains { $0.detail.contains("child") })
    }

    @Test(
        "a browser is called what people call it",
        arguments: [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 "
                    + "Edg/142.0", "Edge on Windows"
            ),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0", "Firefox on Linux"),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1",
                "Safari on an iPhone"
            ),
            ("", "A browser that does not say what it is"), ("<script>", "A browser Intray does not know"),
        ]
    )
    func browserNames(_ agent: String, _ name: String) {
        #expect(BrowserName(agent).description == name)
    }
}
