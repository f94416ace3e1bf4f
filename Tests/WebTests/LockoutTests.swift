import HTTPTypes
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("Who has to wait to sign in")
struct LockoutTests {
    private let cora = WebOffice.cora.email

    private func gate(_ office: WebOffice) -> SignInGate {
        SignInGate(store: office.store, now: { office.now })
    }

    private func applicant(_ email: String, from client: String, _ browser: Token? = nil) -> SignInGate.Applicant {
        SignInGate.Applicant(email: email, client: client, browser: browser)
    }

    /// Fails so often without being made to wait.
    private func fails(_ office: WebOffice, _ applicant: SignInGate.Applicant, atMost: Int) async throws -> Int {
        for count in 0..<atMost {
            do { _ = try await gate(office).admit(applicant) } catch is SignInGate.TooSoon { return count }
        }
        return atMost
    }

    @Test("after five failures the waits grow from one minute to fifteen")
    func growing() async throws {
        let office = try await WebOffice()
        let one = applicant(cora, from: "192.0.2.1")
        #expect(try await fails(office, one, atMost: 10) == 5)
        for minutes in [1, 2, 4, 8, 15, 15] as [Int64] {
            await #expect(throws: SignInGate.TooSoon.self) { _ = try await gate(office).admit(one) }
            office.pass(seconds: minutes * 60 - 1)
            await #expect(throws: SignInGate.TooSoon.self) { _ = try await gate(office).admit(one) }
            office.pass(seconds: 1)
            _ = try await gate(office).admit(one)
        }
    }

    @Test("a colleague at the same address does not wait for another's mistakes, nor does the same person elsewhere")
    func onlyThePair() async throws {
        let office = try await WebOffice()
        _ = try await fails(office, applicant(cora, from: "192.0.2.1"), atMost: 10)
        #expect(try await fails(office, applicant(WebOffice.tom.email, from: "192.0.2.1"), atMost: 1) == 1)
        #expect(try await fails(office, applicant(cora, from: "192.0.2.2"), atMost: 1) == 1)
    }

    @Test("nobody can make somebody wait in a browser they used before")
    func knownBrowser() async throws {
        let office = try await WebOffice()
        let browser = Token.make()
        let now = office.now
        try await office.store.write { [cora] in
            try $0.remember(browser: browser.hash, replacing: nil, of: cora, at: now)
        }
        // From the office's own address, and from a hundred others.
        for host in 0..<120 { _ = try await fails(office, applicant(cora, from: "192.0.2.\(host)"), atMost: 10) }
        for number in 0..<120 {
            _ = try await fails(office, applicant("p\(number)@office.example", from: "192.0.2.1"), atMost: 2)
        }
        await #expect(throws: SignInGate.TooSoon.self) {
            _ = try await gate(office).admit(applicant(cora, from: "203.0.113.9"))
        }
        await #expect(throws: SignInGate.TooSoon.self) {
            _ = try await gate(office).admit(applicant(WebOffice.tom.email, from: "192.0.2.1"))
        }
        let own = try await gate(office).admit(applicant(cora, from: "192.0.2.1", browser))
        #expect(own.isKnown)
        // Known for one account is not known for another, and not for ever.
        await #expect(throws: SignInGate.TooSoon.self) {
            _ = try await gate(office).admit(applicant(WebOffice.tom.email, from: "192.0.2.1", browser))
        }
        office.pass(seconds: SignInGate.memory + 1)
        #expect(try await !gate(office).admit(applicant(cora, from: "192.0.2.1", browser)).isKnown)
    }

    @Test("guessing in a known browser has to wait like anywhere else")
    func guessingInKnownBrowser() async throws {
        let office = try await WebOffice()
        let browser = Token.make()
        let now = office.now
        try await office.store.write { [cora] in
            try $0.remember(browser: browser.hash, replacing: nil, of: cora, at: now)
        }
        #expect(try await fails(office, applicant(cora, from: "192.0.2.1", browser), atMost: 10) == 5)
    }

    @Test("one account, or all from one address, cannot be tried without end by changing the other")
    func spraying() async throws {
        let office = try await WebOffice()
        var tries = 0
        for host in 0..<200 { tries += try await fails(office, applicant(cora, from: "192.0.2.\(host)"), atMost: 1) }
        #expect(tries == 30)
        let other = try await WebOffice()
        tries = 0
        for number in 0..<200 {
            tries += try await fails(
                other,
                applicant("p\(number)@office.example", from: "2001:db8::\(number)"),
                atMost: 1
            )
        }
        #expect(tries == 100)
    }

    @Test("failures wear off")
    func wearsOff() async throws {
        let office = try await WebOffice()
        let one = applicant(cora, from: "192.0.2.1")
        #expect(try await fails(office, one, atMost: 4) == 4)
        office.pass(seconds: 4 * 30 * 60)
        #expect(try await fails(office, one, atMost: 10) == 5)
    }

    @Test("the right password forgives what was mistyped here, and takes its own attempt back elsewhere")
    func forgiven() async throws {
        let office = try await WebOffice()
        let one = applicant(cora, from: "192.0.2.1")
        _ = try await fails(office, one, atMost: 4)
        let admission = try await gate(office).admit(one)
        try await office.store.write { [gate = gate(office)] in try gate.forgive(admission, in: $0) }
        #expect(try await fails(office, one, atMost: 10) == 5)
    }

    @Test(
        "the page says when to try again, for accounts that there are and are not, and refuses the right password too"
    )
    func page() async throws {
        let office = try await SignInTests.office()
        for email in [cora, "nobody@office.example"] {
            _ = try await fails(office, applicant(email, from: "192.0.2.7"), atMost: 10)
            office.pass(seconds: 60)
            _ = try await fails(office, applicant(email, from: "192.0.2.7"), atMost: 1)
            let reply = try await Visitor(office).signIn(email, SignInTests.password)
            #expect(reply.status == .tooManyRequests)
            #expect(reply.words.contains("try again in 2 minutes."))
            #expect(reply.headers[.retryAfter] == "120")
        }
    }

    @Test(
        "signing in from a new browser, and a lockout of an account that there is, stand in the journal; passwords nowhere"
    )
    func journal() async throws {
        let office = try await SignInTests.office()
        let visitor = Visitor(office)
        for _ in 0..<5 { _ = try await visitor.signIn(cora, "wrong wrong wrong") }
        office.pass(seconds: 60)
        _ = try await visitor.signIn(cora, SignInTests.password)
        _ = try await visitor.signIn(cora, SignInTests.password)
        let entries = try await office.store.read { try $0.journal(limit: 20) }.map {
            "\($0.kind) \($0.actor) \($0.detail)"
        }
        #expect(entries.filter { $0.hasPrefix("lockout") }.count == 1)
        #expect(entries.contains("sign-in \(cora) signed in with a browser not used before"))
        #expect(entries.contains("sign-in \(cora) signed in"))
        #expect(!entries.contains { $0.contains("wrong wrong") || $0.contains(SignInTests.password) })
    }
}
