import HTTPTypes
import Logging
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("The page of a reply")
struct ReplyPageTests {
    @Test("it opens with the correspondent, a neutral subject, what was asked and what is missing")
    func opens() async throws {
        let page = try await ReplyOffice().page()
        #expect(page.status == .ok)
        #expect(page.text.contains("value=\"Harcourt Lisle &lt;post@harcourt.example&gt;\""))
        #expect(page.text.contains("name=\"subject\""))
        #expect(!page.text.contains("value=\"Trial at Wexbridge"))
        #expect(page.words.contains("the sentencing remarks"))
        #expect(page.words.contains("Nothing leaves this installation."))
        #expect(page.text.contains("enctype=\"multipart/form-data\""))
        #expect(page.text.contains("form=reply"))
    }

    @Test("what waiting does to each clock is said at each reason")
    func effects() async throws {
        let asked = try await ReplyOffice(
            Letter.plain("Freedom of information", "Under the FOI Act send me the file list."),
            category: "foi"
        )
        #expect(try await asked.page().words.contains("Stands still until the answer"))
    }

    @Test("an answer that is asked for elsewhere is warned of, and filled in nowhere")
    func replyTo() async throws {
        let letter = "Reply-To: Clerk <clerk@elsewhere.example>\n" + Letter.court
        let page = try await ReplyOffice(letter).page()
        #expect(page.words.contains("asks that answers go to clerk@elsewhere.example"))
        #expect(page.text.components("clerk@elsewhere.example").count == 2)
    }

    @Test("the preview is the mail itself, with its marking, its files and what is quoted")
    func preview() async throws {
        let asked = try await ReplyOffice()
        let fields = [("cc", "Clerk <clerk@harcourt.example>"), ("quotes", "yes")]
        let reply = try await asked.press("preview", fields, files: [SentFile("list.txt", "A list")])
        #expect(reply.status == .seeOther)
        let page = try await asked.rhys.get(try #require(reply.headers[.location]))
        for words in [
            "The mail as it will be", "office@arl.example", "<clerk@harcourt.example>", "list.txt (6 bytes)",
            "[\(asked.reference)]", "We are looking for the file.",
        ] {
            #expect(page.words.contains(words), "\(words)")
        }
        #expect(page.text.contains("&gt; We act for Mr Pryce"))
        #expect(try await asked.mails().isEmpty)
    }

    @Test("what is distressing stays folded, in the page and in the preview")
    func distressing() async throws {
        let asked = try await ReplyOffice(Letter.distressing)
        _ = try await asked.press("save", [("quotes", "yes"), ("to", "ann@example.org")])
        let page = try await asked.page("?show=preview")
        #expect(!page.text.contains("<h1>The murder"))
        let folds = page.text.components("<details class=\"fold\"").count - 1
        #expect(folds >= 2)
        // Passages within a folded message are folded once more.
        var (open, depth) = ("", 0)
        for piece in page.text.components("<") {
            if piece.hasPrefix("details") { depth += 1 } else if piece.hasPrefix("/details") { depth -= 1 }
            if depth == 0 { open += "<" + piece }
        }
        #expect(!open.contains("stabbed"))
    }

    @Test("who else writes is told, and that somebody writes here")
    func writing() async throws {
        let asked = try await ReplyOffice()
        let cora = try await Visitor.signedIn(WebOffice.cora, at: asked.office)
        let path = "/enquiries/\(asked.reference)/writing?form=reply"
        #expect(try await asked.rhys.post(path).status == .noContent)
        #expect(try await asked.page(as: cora).words.contains("Rhys Hale is writing on it at the moment."))
        let lena = try await Visitor.signedIn(WebOffice.lena, at: asked.office)
        #expect(try await lena.post(path).status == .unprocessableContent)
    }

    @Test("the page of the enquiry leads to it, with its key")
    func link() async throws {
        let asked = try await ReplyOffice()
        let page = try await asked.rhys.get("/enquiries/\(asked.reference)")
        #expect(page.links.contains(asked.path))
        #expect(page.text.contains("data-key=\"r\""))
        let lena = try await Visitor.signedIn(WebOffice.lena, at: asked.office)
        #expect(try await lena.get("/enquiries/\(asked.reference)").links.contains(asked.path) == false)
    }

    @Test("a closed enquiry can have a word, and neither waits nor closes again")
    func closed() async throws {
        let asked = try await ReplyOffice()
        try await asked.office.act(.close(.adviceGiven, evidence: nil), on: asked.reference, as: WebOffice.rhys)
        let page = try await asked.page()
        #expect(page.words.contains("The enquiry is closed, and stays so."))
        #expect(try await asked.press("send").status == .seeOther)
        #expect(try await asked.office.enquiry(asked.reference).state == .closed)
    }

    @Test("where no mail is configured the page says what an administrator has to do")
    func noMail() async throws {
        let asked = try await ReplyOffice()
        let services = asked.office.server.site.services
        let bare = WebServices(
            store: services.store,
            zone: services.zone,
            now: services.now,
            enter: services.enter,
            undo: services.undo,
            retry: services.retry
        )
        let server = WebServer(services: bare, settings: asked.office.server.site.settings, logger: WebOffice.quiet)
        let visitor = Visitor(asked.office, server: server)
        visitor.cookies = asked.rhys.cookies
        let page = try await asked.page(as: visitor)
        #expect(page.status == .ok)
        #expect(page.words.contains("Mail cannot be sent from here yet"))
        #expect(!page.text.contains("id=\"reply-form\""))
        #expect(try await asked.press("send", as: visitor).status == .unprocessableContent)
    }
}
