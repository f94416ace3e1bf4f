import HTTPTypes
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("Signing in")
struct SignInTests {
    static let password = "correct horse battery"
    /// Its hash, with parameters (N = 16, p = 1) that keep the tests quick; made by another implementation of scrypt.
    static let hash = "scrypt$16$8$1$AAECAwQFBgcICQoLDA0ODw==$coHb6LlzckOeOHbDHR6JGt8ViaJ/p4LgT4TcMJHWRUI="

    static func office(publicURL: String = "http://intray.example", trustedProxies: [String] = []) async throws
        -> WebOffice
    {
        let office = try await WebOffice(publicURL: publicURL, trustedProxies: trustedProxies)
        try await office.store.write { session in
            for person in WebOffice.people { _ = try session.save(passwordHash: hash, of: person.email) }
        }
        return office
    }

    @Test("the right password opens the desk, and the wrong one says nothing of the account")
    func rightAndWrong() async throws {
        let visitor = Visitor(try await Self.office())
        let wrong = try await visitor.signIn(WebOffice.cora.email, "wrong wrong wrong")
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.words.contains("The e-mail address or the password is not right."))
        let nobody = try await visitor.signIn("nobody@office.example", "wrong wrong wrong")
        #expect(nobody.words.contains("The e-mail address or the password is not right."))
        let right = try await visitor.signIn(WebOffice.cora.email.uppercased(), Self.password)
        #expect(right.status == .seeOther)
        #expect(right.headers[.location] == "/")
        #expect(try await visitor.get("/").headers[.location] == "/triage")
    }

    @Test("an account that is switched off, and one without a password, let nobody in")
    func closedAccounts() async throws {
        let office = try await WebOffice()
        try await office.store.write { session in
            _ = try session.save(passwordHash: Self.hash, of: WebOffice.rhys.email)
            try session.save(WebOffice.rhys.switchedOff)
        }
        let visitor = Visitor(office)
        #expect(try await visitor.signIn(WebOffice.rhys.email, Self.password).status == .unprocessableContent)
        #expect(try await visitor.signIn(WebOffice.tom.email, Self.password).status == .unprocessableContent)
        #expect(try await visitor.signIn(WebOffice.tom.email, "").status == .unprocessableContent)
    }

    @Test("an office in which nobody can sign in yet is told what to do")
    func firstSteps() async throws {
        let reply = try await Visitor(try await WebOffice()).get("/sign-in")
        #expect(reply.words.contains("intray user add --email"))
        #expect(!reply.text.contains("name=\"password\""))
    }

    @Test("whoever was asked to sign in comes back to the page they wanted")
    func goesBack() async throws {
        let visitor = Visitor(try await Self.office())
        let page = try await visitor.get("/sign-in?return=%2Fsearch%3Fq%3Dloan%2520book")
        #expect(page.text.contains("value=\"/search?q=loan%20book\""))
        let reply = try await visitor.post(
            "/sign-in",
            fields: [("email", WebOffice.cora.email), ("password", Self.password), ("return", "/search?q=loan%20book")]
        )
        #expect(reply.headers[.location] == "/search?q=loan%20book")
    }

    @Test(
        "nobody is led to another site",
        arguments: [
            "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/\t/evil.example",
            "\\\\evil.example", "", "evil.example", "/%0d%0aLocation:x\r\nSet-Cookie: a=b", " //evil.example",
            "/#//evil",
        ]
    )
    func openRedirects(_ target: String) async throws {
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: try await WebOffice())
        let reply = try await visitor.get("/sign-in?return=" + SiteAddress.encoded(target))
        #expect(reply.headers[.location] == "/")
    }

    @Test("whatever is asked for, an address to return to is a path of this site")
    func returningProperty() throws {
        var generator = SystemRandomNumberGenerator()
        let pieces = [
            "/", "//", "\\", "evil.example", ":", "@", "?", "#", "%2f", "%5c", "\t", "\n", "\r", " ", ".", "..", "a",
            "é", "\u{2028}", "\0", "https:", "javascript:", "&", "=", "+", ";",
        ]
        for _ in 0..<20_000 {
            let count = Int.random(in: 0..<8, using: &generator)
            let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            guard let address = SiteAddress(returning: text) else { continue }
            let shown = address.description
            let bytes = Array(shown.utf8)
            #expect(bytes.first == UInt8(ascii: "/"), "\(text)")
            #expect(bytes.dropFirst().first != UInt8(ascii: "/"), "\(text)")
            #expect(!bytes.contains { $0 <= 0x20 || $0 >= 0x7F || $0 == UInt8(ascii: "\\") }, "\(text)")
        }
    }

    @Test("a password is kept as a hash that only it matches, and looking at nobody's takes the same way")
    func hashes() async throws {
        let hash = try await PasswordHash.make(Self.password)
        #expect(try await hash.matches(Self.password))
        #expect(try await !hash.matches(Self.password + " "))
        #expect(try await PasswordHash(text: Self.hash).matches(Self.password))
        #expect(try await !PasswordHash.nobodys.matches(Self.password))
        #expect(try await !PasswordHash(text: "scrypt$1").matches(""))
        #expect(PasswordHash.nobodys.text.split(separator: "$").prefix(4) == hash.text.split(separator: "$").prefix(4))
        await #expect(throws: PasswordHash.Busy.self) { try await hash.matches("", mostWaiting: 0) }
    }

    @Test(
        "a new password is long and is not guessed first",
        arguments: [
            ("short word", false), ("password1234", false), ("Password!!!!", false), ("123456789012", false),
            ("aaaaaaaaaaaa", false), ("abcabcabcabc", false), ("qwertyuiop[]12", false),
            ("cora@office.example", false), ("Cora Bevan 1", false), ("corabevan2026", false), ("coracora1234", false),
            ("three odd words", true), ("correct horse battery", true), ("llyfrgell y môr", true),
        ]
    )
    func passwordRule(_ password: String, isGood: Bool) {
        #expect((PasswordRule(person: WebOffice.cora).objection(to: password) == nil) == isGood)
    }
}

extension Visitor {
    /// Sends the sign-in form.
    func signIn(_ email: String, _ password: String) async throws -> Reply {
        try await post("/sign-in", fields: [("email", email), ("password", password)])
    }
}
