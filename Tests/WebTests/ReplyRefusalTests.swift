import Correspondence
import HTTPTypes
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("What stops a reply")
struct ReplyRefusalTests {
    @Test("what arrived since the page was opened stops it, is shown, and every word typed is kept")
    func stale() async throws {
        let asked = try await ReplyOffice()
        let saw = try await asked.version
        try await asked.office.act(.note("They rang: it is urgent."), on: asked.reference, as: WebOffice.cora)
        let refused = try await asked.press("send", [("text", "A long letter")], saw: saw)
        #expect(refused.status == .unprocessableContent)
        #expect(refused.words.contains("something happened since you opened this page"))
        #expect(refused.words.contains("Cora Bevan, just now: wrote a note") || refused.words.contains("wrote a note"))
        #expect(refused.text.contains("A long letter"))
        #expect(try await asked.draft()?.draft.text == "A long letter")
        #expect(try await asked.mails().isEmpty)
        // The page that tells of it counts as seen.
        let seen = try #require(refused.hidden("saw").flatMap(Int.init))
        #expect(try await asked.press("send", [("text", "A long letter")], saw: seen).status == .seeOther)
    }

    @Test("a form that does not say what it saw sends nothing")
    func sightUnsaid() async throws {
        let asked = try await ReplyOffice()
        let reply = try await asked.rhys.upload(asked.path, ReplyOffice.typed + [("do", "send")])
        #expect(reply.status == .badRequest)
        #expect(try await asked.mails().isEmpty)
    }

    @Test("a place that is still to be filled in is listed, and stops it with its field named")
    func gaps() async throws {
        let asked = try await ReplyOffice()
        let fields = [("text", "The fee is ⟨amount⟩.")]
        _ = try await asked.press("save", fields)
        #expect(try await asked.page().text.contains("<mark>⟨amount⟩</mark>"))
        let refused = try await asked.press("send", fields)
        #expect(refused.text.contains("href=\"#text\""))
        #expect(refused.words.contains("⟨amount⟩"))
        let preview = try await asked.page("?show=preview")
        #expect(preview.status == .ok)
        #expect(preview.text.contains("href=\"#text\""))
        #expect(try await asked.mails().isEmpty)
    }

    @Test(
        "an address that is none, or the office's own, is refused at its field",
        arguments: [
            ("to", ""), ("to", "nobody"), ("to", "a@b@c"), ("to", "office@arl.example"),
            ("cc", "office@arl.example"), ("to", "a@x.example\r\nBcc: spy@x.example"), ("cc", "x@[127.0.0.1]"),
        ]
    )
    func addresses(_ field: String, _ value: String) async throws {
        let asked = try await ReplyOffice()
        let refused = try await asked.press("send", [(field, value)])
        #expect(refused.status == .unprocessableContent, "\(value)")
        #expect(refused.text.contains("href=\"#\(field)\""), "\(value): \(refused.words.prefix(600))")
        #expect(try await asked.mails().isEmpty)
        #expect(try await asked.draft() != nil)
    }

    @Test("nothing in any field begins a header")
    func injection() async throws {
        let asked = try await ReplyOffice()
        let evil = "x\r\nBcc: spy@x.example\r\n\r\nHello"
        let fields = [
            ("subject", evil), ("text", "Dear Sir\r\n.\r\nMAIL FROM:<a@b>"), ("cc", "\"A\r\nBcc: s\" <a@x.example>"),
        ]
        let reply = try await asked.press("send", fields, files: [SentFile("a\r\nBcc: spy.txt", "x")])
        guard reply.status == .seeOther else {
            #expect(try await asked.mails().isEmpty)
            return
        }
        let head = try #require(try await asked.mail().components("\r\n\r\n").first)
        #expect(!head.components("\r\n").contains { $0.lowercased().hasPrefix("bcc") })
    }

    @Test("a comma parts addresses, and not the two halves of a name")
    func commas() {
        #expect(
            TypedReply.addresses("Hale, Ann <ann@x.example>, bob@x.example; c@x.example") == [
                "Hale, Ann <ann@x.example>", "bob@x.example", "c@x.example",
            ]
        )
        #expect(TypedReply.addresses(" , ;\n") == [","])
    }

    @Test("files that are too large together are refused, and what was typed is kept")
    func files() async throws {
        let asked = try await ReplyOffice()
        let large = [UInt8](repeating: 0x41, count: OutgoingFiles.most + 1)
        let refused = try await asked.press("save", [("text", "See below")], files: [SentFile("a.bin", bytes: large)])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("href=\"#file\""))
        #expect(try await asked.draft()?.draft.text == "See below")
        #expect(try await asked.draft()?.files.isEmpty ?? false)
    }

    @Test("more than any form may hold is refused before it is read")
    func tooMuch() async throws {
        let asked = try await ReplyOffice()
        let huge = [UInt8](repeating: 0x41, count: OutgoingFiles.most + PageRequest.largestForm + 1)
        let refused = try await asked.press("save", files: [SentFile("a.bin", bytes: huge)])
        #expect(refused.status == .contentTooLarge)
    }

    @Test("a form without the session's token does nothing, with files as without")
    func token() async throws {
        let asked = try await ReplyOffice()
        let token = asked.rhys.cookies
        asked.rhys.cookies = try await Visitor.signedIn(WebOffice.lena, at: asked.office).cookies
        let stranger = try await asked.press("send")
        #expect(stranger.status == .unprocessableContent)
        asked.rhys.cookies = token
        let body = "--b\r\nContent-Disposition: form-data; name=\"do\"\r\n\r\nsend\r\n--b--\r\n"
        let bare = try await asked.rhys.send(
            .post,
            asked.path,
            body: Array(body.utf8),
            type: "multipart/form-data; boundary=b"
        )
        #expect(bare.status == .forbidden)
        #expect(try await asked.mails().isEmpty)
    }

    @Test(
        "who does not answer it, or does not answer at all, writes nothing and leaves no draft",
        arguments: [WebOffice.lena, WebOffice.mona]
    )
    func roles(_ person: Person) async throws {
        let asked = try await ReplyOffice()
        let visitor = try await Visitor.signedIn(person, at: asked.office)
        #expect(try await asked.page(as: visitor).words.contains("You cannot write now"))
        #expect(try await asked.press("send", as: visitor).status == .unprocessableContent)
        #expect(try await asked.draft(of: person) == nil)
        #expect(try await asked.mails().isEmpty)
    }

    @Test("a mail of another enquiry is not called back here")
    func othersMail() async throws {
        let asked = try await ReplyOffice()
        let other = try #require(try await asked.office.receive(Letter.loan).first)
        _ = try await asked.press("send")
        let mail = try #require(try await asked.mails().first)
        let cora = try await Visitor.signedIn(WebOffice.cora, at: asked.office)
        #expect(try await cora.post("/enquiries/\(other)/mails/\(mail.id)/recall").status == .unprocessableContent)
        #expect(try await asked.mails().first?.state == .waiting)
    }
}
