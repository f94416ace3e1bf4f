import Classifier
import HTTPTypes
import QueueStore
import Testing
import Triage
import WorkingTime

@testable import Web

@Suite("Writing a reply")
struct ReplyFlowTests {
    @Test("a reply waits in the outbox for its moment, stands in the conversation, and can be called back")
    func sendAndRecall() async throws {
        let asked = try await ReplyOffice()
        let sent = try await asked.press("send")
        #expect(sent.status == .seeOther)
        #expect(sent.headers[.location] == "/enquiries/\(asked.reference)")
        let mail = try #require(try await asked.mails().first)
        #expect(mail.state == .waiting)
        #expect(mail.recipients.map(\.address) == ["post@harcourt.example"])
        #expect(mail.notBefore == asked.office.now.adding(seconds: 30))
        let enquiry = try await asked.rhys.get("/enquiries/\(asked.reference)")
        #expect(enquiry.words.contains("it would leave at 10:00:30"))
        #expect(enquiry.text.contains("action=\"/enquiries/\(asked.reference)/mails/\(mail.id)/recall\""))
        #expect(enquiry.words.contains("We are looking for the file."))

        let recalled = try await asked.rhys.post("/enquiries/\(asked.reference)/mails/\(mail.id)/recall")
        #expect(recalled.headers[.location] == asked.path)
        #expect(try await asked.mails().first?.state == .cancelled)
        let page = try await asked.page()
        #expect(page.words.contains("Here is your draft."))
        #expect(page.text.contains("We are looking for the file."))
    }

    @Test("a button that is pressed twice sends one mail")
    func twice() async throws {
        let asked = try await ReplyOffice()
        let saw = try await asked.version
        #expect(try await asked.press("send", saw: saw).status == .seeOther)
        let second = try await asked.press("send", saw: saw)
        #expect(second.status == .seeOther)
        #expect(try await asked.mails().count == 1)
        #expect(try await asked.sentDraft()?.mail != nil)
        #expect(try await asked.draft() == nil)
    }

    @Test("a word begun while a mail waits to leave stands above what comes back when that is called back")
    func begunMeanwhile() async throws {
        let asked = try await ReplyOffice()
        _ = try await asked.press("send")
        let saw = try await asked.version
        #expect(try await asked.press("autosave", [("text", "One more thing")], saw: saw).status == .noContent)
        #expect(try await asked.sentDraft() != nil)
        let mail = try #require(try await asked.mails().first?.id)
        let path = "/enquiries/\(asked.reference)/mails/\(mail)/recall"
        _ = try await asked.rhys.post(path)
        #expect(try await asked.draft()?.draft.text == "One more thing\n\nWe are looking for the file.")
        #expect(try await asked.sentDraft() == nil)
    }

    @Test("a citation of the kit goes below what was written, and one that is none is asked for")
    func cited() async throws {
        let asked = try await ReplyOffice()
        let citation = try #require(try await asked.office.context(WebOffice.rhys).kit.citations.first)
        _ = try await asked.press("cite", [("text", "Dear Ann"), ("citation", citation.code)])
        #expect(try await asked.draft()?.draft.text == "Dear Ann\n\n\(citation.text(in: .en))")
        let refused = try await asked.press("cite", [("text", "Dear Ann"), ("citation", "no-such")])
        #expect(refused.words.contains("Choose a citation."))
    }

    @Test("what somebody wrote is kept when the enquiry was given to another meanwhile")
    func givenAway() async throws {
        let asked = try await ReplyOffice()
        _ = try await asked.press("autosave", [("text", "Ten minutes of work")])
        try await asked.office.act(
            .allocate(to: .person(WebOffice.lena.email), because: nil),
            on: asked.reference,
            as: WebOffice.cora
        )
        let refused = try await asked.press("send", [("text", "Forty minutes of work")])
        #expect(refused.status == .unprocessableContent || refused.status == .forbidden, "\(refused.status)")
        #expect(refused.words.contains("Forty minutes of work"))
        #expect(try await asked.draft()?.draft.text == "Forty minutes of work")
        #expect(try await asked.mails().isEmpty)
    }

    @Test("asking for what is missing has the enquiry wait until the day to look again")
    func ask() async throws {
        let asked = try await ReplyOffice()
        let fields = [("purpose", "ask"), ("for", "identity"), ("chase", "2026-10-26")]
        #expect(try await asked.press("send", fields).status == .seeOther)
        let enquiry = try await asked.office.enquiry(asked.reference)
        #expect(enquiry.state == .waiting)
        #expect(enquiry.wait?.reason == .identity)
        #expect(enquiry.wait?.chase?.description == "2026-10-26")
    }

    @Test("what is asked for must be said, and a day must be one")
    func askWrong() async throws {
        let asked = try await ReplyOffice()
        let refused = try await asked.press("send", [("purpose", "ask"), ("chase", "soon")])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("href=\"#for\""))
        #expect(refused.text.contains("href=\"#chase\""))
        #expect(refused.text.contains("We are looking for the file."))
        #expect(try await asked.mails().isEmpty)
    }

    @Test("an answer closes the enquiry, with its outcome and its evidence where that is demanded")
    func final() async throws {
        let asked = try await ReplyOffice()
        let refused = try await asked.press("send", [("purpose", "final"), ("outcome", "no-record")])
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("href=\"#evidence\""))
        let fields = [("purpose", "final"), ("outcome", "no-record"), ("evidence", "The index of 1987")]
        #expect(try await asked.press("send", fields).status == .seeOther)
        let enquiry = try await asked.office.enquiry(asked.reference)
        #expect(enquiry.state == .closed)
        #expect(enquiry.outcome == .noRecord)
        #expect(enquiry.evidence == "The index of 1987")
    }

    @Test("a draft is kept for its author alone, opens again, and can be discarded")
    func drafts() async throws {
        let asked = try await ReplyOffice()
        #expect(try await asked.press("save", [("text", "Half a sentence")]).status == .seeOther)
        let page = try await asked.page()
        #expect(page.text.contains("Half a sentence"))
        #expect(page.words.contains("Draft saved"))
        let cora = try await Visitor.signedIn(WebOffice.cora, at: asked.office)
        let hers = try await asked.page(as: cora)
        #expect(!hers.text.contains("Half a sentence"))
        #expect(hers.words.contains("Rhys Hale began a reply that is not sent."))
        #expect(try await asked.press("discard").status == .seeOther)
        #expect(try await asked.draft() == nil)
    }

    @Test("the script saves without a page, and brings nothing back that was sent meanwhile")
    func autosave() async throws {
        let asked = try await ReplyOffice()
        let saw = try await asked.version
        #expect(try await asked.press("autosave", [("text", "So far")]).status == .noContent)
        #expect(try await asked.draft()?.draft.text == "So far")
        _ = try await asked.press("send", saw: saw)
        _ = try await asked.press("autosave", [("text", "So far")], saw: saw)
        #expect(try await asked.draft() == nil)
        #expect(try await asked.sentDraft()?.draft.text == "We are looking for the file.")
    }

    @Test("choosing a language loses nothing that was typed in the other, and only the chosen one leaves")
    func languages() async throws {
        let asked = try await ReplyOffice()
        let both = [("text", "In English so far"), ("welsh", "Rydym yn chwilio am y ffeil.")]
        _ = try await asked.press("save", both + [("language", "cy")])
        let page = try await asked.page()
        #expect(page.text.contains("In English so far"))
        #expect(page.text.contains("Rydym yn chwilio am y ffeil."))
        #expect(try await asked.press("send", both + [("language", "cy")]).status == .seeOther)
        let mail = try await asked.mail()
        #expect(mail.contains("Content-Language: cy"))
        #expect(mail.contains("Rydym yn chwilio"))
        #expect(!mail.contains("In English so far"))
    }

    @Test("both versions leave in one mail, and neither may be empty")
    func bilingual() async throws {
        let asked = try await ReplyOffice()
        let refused = try await asked.press("send", [("language", "en+cy")])
        #expect(refused.text.contains("href=\"#welsh\""))
        let fields = [("language", "en+cy"), ("welsh", "Rydym yn chwilio am y ffeil.")]
        #expect(try await asked.press("send", fields).status == .seeOther)
        let mail = try await asked.mail()
        #expect(mail.contains("Rydym yn chwilio") && mail.contains("We are looking for the file."))
    }

    @Test("a template fills the page, and writes over nothing without being asked")
    func templates() async throws {
        let asked = try await ReplyOffice()
        _ = try await asked.press("template", [("template", "ask-identity"), ("text", "")])
        let loaded = try #require(try await asked.draft()?.draft)
        #expect(loaded.purpose == .ask && loaded.waitsFor == .identity && loaded.template == "ask-identity")
        #expect(!loaded.text.isEmpty)

        let mine = [("template", "ask-identity"), ("text", "My own words")]
        let question = try await asked.press("template", mine)
        #expect(question.headers[.location]?.contains("template=ask-identity") ?? false)
        #expect(try await asked.draft()?.draft.text == "My own words")
        let page = try await asked.page("?template=ask-identity")
        #expect(page.text.contains("value=\"template-replacing\""))
        #expect(page.text.contains("My own words"))
        _ = try await asked.press("template-below", mine)
        #expect(try await asked.draft()?.draft.text.hasPrefix("My own words\n\n") ?? false)
        _ = try await asked.press("template-replacing", mine)
        #expect(try await asked.draft()?.draft.text.contains("My own words") == false)
    }

    @Test("an address with a template opens the page with it, in the language it names")
    func templateInAddress() async throws {
        let asked = try await ReplyOffice()
        let page = try await asked.page("?template=ask-identity&language=cy")
        #expect(page.text.contains("name=\"language\" value=\"cy\" checked"))
        #expect(page.text.contains("name=\"begun-with\" value=\"ask-identity\""))
        #expect(try await asked.draft() == nil)
    }

    @Test("files are kept with the draft, once each, can be taken away, and go with the mail")
    func files() async throws {
        let asked = try await ReplyOffice()
        let index = SentFile("C:\\papers\\index\u{202E}fdp.txt", "An index")
        _ = try await asked.press("save", files: [index, SentFile("list.txt", "A list")])
        _ = try await asked.press("save", files: [index])
        let kept = try #require(try await asked.draft()?.files)
        #expect(kept.map(\.name) == ["indexfdp.txt", "list.txt"])
        #expect(try await asked.page().words.contains("list.txt (6 bytes)"))
        _ = try await asked.press("detach-\(kept[1].id)")
        #expect(try await asked.draft()?.files.map(\.name) == ["indexfdp.txt"])
        #expect(try await asked.press("send").status == .seeOther)
        let mail = try await asked.mail()
        #expect(mail.contains("indexfdp.txt"))
        #expect(!mail.contains("list.txt"))
    }

    @Test("the next mail begins without the files of the one before")
    func filesOfTheNext() async throws {
        let asked = try await ReplyOffice()
        _ = try await asked.press("send", files: [SentFile("list.txt", "A list")])
        _ = try await asked.press("save", [("text", "Another")])
        #expect(try await asked.draft()?.files.isEmpty ?? false)
    }
}
