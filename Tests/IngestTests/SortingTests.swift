import Ingest
import QueueStore
import Testing
import Triage

@Suite("What becomes of a message")
struct SortingTests {
    @Test("a letter becomes an enquiry that is sorted, dated and suggested to somebody who can")
    func enquiry() async throws {
        let office = try await TestOffice()
        let counts = try await office.take([Letters.letter("a")])
        #expect(counts.created == 1)
        let enquiry = try #require(try await office.open().first)
        #expect(enquiry.category == "loan")
        #expect(enquiry.suggestedTo == "lena@office.example")
        #expect(enquiry.clocks.map(\.due) == ["2026-10-14", "2026-10-19", nil])
        #expect(enquiry.state == .new)
        #expect(try await office.store.read { try $0.verifyAudit().faults }.isEmpty)
    }

    @Test("taking the same source again takes nothing")
    func again() async throws {
        let office = try await TestOffice()
        let letters = (1...120).map { Letters.letter("n\($0)") }
        #expect(try await office.take(letters).created == 120)
        #expect(try await office.take(letters).fetched == 0)
        #expect(try await office.take(letters + [Letters.letter("new")]).created == 1)
        #expect(try await office.dispositions() == [.enquiry: 121])
    }

    @Test("an answer by somebody who took part joins; a stranger with the same reference does not")
    func joins() async throws {
        let office = try await TestOffice()
        try await office.take([Letters.letter("a", from: "ann@example.org")])
        let reply = Letters.letter("b", from: "Ann <ANN@example.org>", extra: "References: <a@example.org>")
        let stranger = Letters.letter("c", from: "eve@example.org", extra: "In-Reply-To: <a@example.org>")
        let counts = try await office.take([reply, stranger], from: "second")
        #expect(counts.joined == 1)
        #expect(counts.created == 1)
        let first = try #require(try await office.open().min { $0.reference < $1.reference })
        #expect(try await office.texts(of: first.reference).count == 2)
        let history = try await office.store.read { try $0.events(of: first.reference) }
        guard case .joined(let joined) = history.last?.event else {
            Issue.record("the last event is no joining")
            return
        }
        #expect(joined.evidence == "it follows a message of this enquiry, and ann@example.org took part in it")
    }

    @Test("an answer to a closed enquiry opens it again, or becomes a new one that names it, by the rule of the kit")
    func closed() async throws {
        let office = try await TestOffice()
        try await office.take([Letters.letter("a", from: "ann@example.org")])
        let first = try #require(try await office.open().first).reference
        let context = try await office.ingester.pipeline().office.context(now: office.now, actor: .operatorOfMachine)
        try await office.store.write {
            _ = try $0.perform(.close(.supplied, evidence: nil), on: first, context: context, viewer: nil)
        }
        let reply = Letters.letter("b", from: "ann@example.org", extra: "References: <a@example.org>")
        #expect(try await office.take([reply], from: "second").joined == 1)
        #expect(try await office.open().first?.reference == first)
    }

    @Test("one mail to two inboxes is one enquiry; a forged Message-ID loses nothing")
    func duplicates() async throws {
        let office = try await TestOffice()
        let letter = Letters.letter("a")
        try await office.take(["Received: by one; Mon, 12 Oct 2026 08:00:00 +0000\n" + letter], from: "one")
        let copy = "Received: by two; Mon, 12 Oct 2026 08:00:01 +0000\nDelivered-To: two\n" + letter
        #expect(try await office.take([copy], from: "two").duplicate == 1)
        let forged = Letters.letter(
            "a",
            subject: "Something else",
            body: "Not the same at all.",
            from: "eve@example.org"
        )
        #expect(try await office.take([forged], from: "three").created == 1)
        #expect(try await office.open().count == 2)
    }

    @Test("the same bytes under another key are a duplicate")
    func sameBytes() async throws {
        let office = try await TestOffice()
        try await office.take([Letters.letter("a")], from: "one")
        let counts = try await office.take([Letters.letter("a"), Letters.letter("a")], from: "two")
        #expect(counts.duplicate == 2)
        #expect(try await office.dispositions() == [.enquiry: 1, .duplicate: 2])
    }

    @Test("machine mail makes no enquiry, unless a cue of information rights or welfare brings it before a person")
    func machine() async throws {
        let office = try await TestOffice()
        let away = Letters.letter("away", extra: "Auto-Submitted: auto-replied")
        let request = Letters.letter(
            "portal",
            body: "This is a request under the Freedom of Information Act.",
            extra: "Auto-Submitted: auto-generated"
        )
        let counts = try await office.take([away, request])
        #expect(counts.machine == 1)
        #expect(counts.created == 1)
        let advisories = try await office.open().first?.advisories
        #expect(advisories?.contains("information-rights") == true)
        #expect(try await office.dispositions() == [.machine: 1, .enquiry: 1])
    }

    @Test("a restricted category hides an enquiry from colleagues as soon as it is suggested")
    func restricted() async throws {
        let office = try await TestOffice()
        try await office.take([Letters.letter("w", subject: "Help", body: "I cannot go on like this.")])
        let enquiry = try #require(try await office.open().first)
        #expect(enquiry.category == "concern")
        let lena = Person(email: "lena@office.example", name: "Lena", role: .colleague)
        #expect(try await office.store.read { try $0.summary(of: enquiry.reference, for: lena) } == nil)
    }

    @Test("broken, empty and over-structured mail is set aside and never blocks 500 good letters")
    func isolation() async throws {
        let office = try await TestOffice()
        var messages = (1...500).map { Letters.letter("g\($0)") }
        messages.insert("", at: 100)
        messages.insert(Letters.parts(100_000), at: 200)
        messages.insert("\u{0}\u{1}\u{2}\u{3}", at: 300)
        let counts = try await office.take(messages)
        #expect(counts.fetched == 503)
        #expect(counts.created == 500)
        #expect(counts.quarantined == 3)
        let quarantine = ListFilter(view: .quarantine, limit: 10, now: office.now, today: office.today)
        let aside = try await office.store.read { try $0.list(quarantine) }
        #expect(aside.count == 3)
        #expect(aside.allSatisfy { $0.advisories.contains("unreadable") && $0.quarantine != nil && !$0.clocks.isEmpty })
        #expect(try await office.dispositions() == [.enquiry: 503])
    }

    @Test("what nobody knows gets the default clocks, even when the guess is a category without any")
    func unknown() async throws {
        let office = try await TestOffice()
        let unread = Letters.parts(3_000).replacing("Subject: Parts", with: "Subject: Special offer")
        let offer = Letters.letter("o", subject: "Special offer", body: "A special offer: buy our special offer now.")
        #expect(try await office.take([unread, offer]).quarantined == 1)
        for enquiry in try await office.open() {
            #expect(enquiry.category == "spam")
            #expect(enquiry.clocks.map(\.name) == (enquiry.quarantine == nil ? [] : ["acknowledge", "correspondence"]))
        }
    }

    @Test("mail that could not be read comes before a person, whatever machine says it wrote it")
    func unreadableMachine() async throws {
        let office = try await TestOffice()
        let counts = try await office.take(["Precedence: bulk\nAuto-Submitted: auto-generated\n" + Letters.parts(3_000)]
        )
        #expect(counts.quarantined == 1)
        #expect(counts.machine == 0)
    }

    @Test("a text that the database could not take as it is loses only its NUL characters")
    func nul() async throws {
        let office = try await TestOffice()
        try await office.take([Letters.letter("a", body: "before\u{0}after")])
        let reference = try #require(try await office.open().first).reference
        #expect(try await office.texts(of: reference).first?.contains("beforeafter") == true)
    }
}
