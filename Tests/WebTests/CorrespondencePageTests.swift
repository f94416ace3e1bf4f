import Classifier
import Foundation
import HTTPTypes
import QueueStore
import Testing
import Triage
import WorkingTime

@testable import Web

@Suite("Correspondence on the page of an enquiry")
struct CorrespondencePageTests {
    private let office: WebOffice
    private let enquiry: EnquiryReference
    private static let court = Letter.court.replacing(/<[0-9]+@/, with: "<first@")

    init() async throws {
        office = try await WebOffice()
        enquiry = try await office.given(Self.court, to: WebOffice.rhys)
    }

    private func page(_ person: Person = WebOffice.rhys, of other: EnquiryReference? = nil) async throws -> Reply {
        try await Visitor.signedIn(person, at: office).get("/enquiries/\(other ?? enquiry)")
    }

    /// A message that follows the first one.
    private func following(
        _ subject: String = "Re: Trial at Wexbridge Crown Court in 1987",
        from: String = "Harcourt Lisle <post@harcourt.example>",
        headers: String = ""
    ) -> String {
        Letter.plain(subject, "One thing more.", from: from)
            .replacing("\nDate:", with: "\n\(headers)In-Reply-To: <first@example.org>\nDate:")
    }

    // MARK: - Ours

    @Test("a mail of ours is shown as ours, with who wrote it, to whom, and a way to call it back")
    func ours() async throws {
        let id = try await office.send(about: enquiry, as: WebOffice.rhys)
        let page = try await page()
        #expect(page.text.contains("message card stack tight ours"))
        #expect(page.words.contains("Rhys Hale, for the office"))
        #expect(page.words.contains("To post@harcourt.example"))
        #expect(page.words.contains("It leaves at 10:00:30."))
        #expect(page.text.contains("action=\"/enquiries/\(enquiry)/mails/\(id)/recall\""))
        #expect(try await !self.page(WebOffice.mona).text.contains("/mails/\(id)/recall"))
    }

    @Test("each fate of a mail is told in words, with what can be done about it")
    func fates() async throws {
        let id = try await office.send(
            to: ["post@harcourt.example", "b@harcourt.example"],
            about: enquiry,
            as: WebOffice.rhys
        )
        try await office.handOver(refusing: ["b@harcourt.example"])
        var shown = try await page()
        #expect(shown.words.contains("refused for some"))
        #expect(shown.words.contains("b@harcourt.example – refused The mail server said: 550 5.1.1 no such user"))
        #expect(shown.text.contains("action=\"/outbox/\(id)/resend\""))
        _ = try await Visitor.signedIn(WebOffice.rhys, at: office).post("/outbox/\(id)/resend", [("stood", "partly")])
        try await office.handOverWithoutAnswer()
        shown = try await page()
        #expect(shown.words.contains("It is never sent again by itself: find out whether it arrived."))
        #expect(shown.words.contains("It arrived : the mail to"))
        #expect(shown.words.contains("Then they get it twice."))
    }

    // MARK: - What did not arrive

    @Test("mail that did not arrive stands on top with why, and is seen to with a reason, once")
    func undelivered() async throws {
        let id = try await office.send(about: enquiry, as: WebOffice.rhys)
        try await office.handOver()
        let ledger = try #require(try await office.mail(id).ledger)
        let lost = EnquiryEvent.Undelivered(
            message: ledger,
            to: ["post@harcourt.example"],
            because: "The address does not exist.",
            report: nil
        )
        try await office.note(.undelivered(lost), on: enquiry)
        let shown = try await page()
        #expect(shown.words.contains("Mail that did not arrive To post@harcourt.example: The address does not exist."))
        #expect(shown.links.contains("/enquiries/\(enquiry)/reply"))
        #expect(shown.links.contains("/enquiries/\(enquiry)/correct"))
        #expect(try await !page(WebOffice.mona).text.contains("/enquiries/\(enquiry)/seen-to\""))
        let visitor = try await Visitor.signedIn(WebOffice.rhys, at: office)
        let unsaid = try await visitor.act("seen-to", on: enquiry)
        #expect(unsaid.status == .unprocessableContent && unsaid.words.contains("Say what you did about it."))
        #expect(try await visitor.act("seen-to", on: enquiry, [("because", "I rang them")]).status == .seeOther)
        #expect(try await visitor.act("seen-to", on: enquiry, [("because", "Again")]).status == .unprocessableContent)
        let after = try await page()
        #expect(!after.text.contains("id=\"undelivered\""))
        #expect(after.words.contains("Rhys Hale saw to the mail that did not arrive: I rang them"))
    }

    // MARK: - Past Intray

    private func answeredOutside() async throws {
        let answer = EnquiryEvent.AnsweredOutside(
            message: 99,
            from: Correspondent(name: "Lena Okafor", address: "lena@office.example"),
            to: ["post@harcourt.example"],
            sentAt: office.now,
            evidence: "it answers a message of this enquiry",
            isProven: true
        )
        try await office.note(.answeredOutside(answer), on: enquiry)
    }

    @Test("what was answered from the mailbox is offered to be closed, with one button")
    func outside() async throws {
        try await answeredOutside()
        let shown = try await page()
        #expect(shown.words.contains("Answered from the mailbox Lena Okafor wrote to post@harcourt.example on"))
        let visitor = try await Visitor.signedIn(WebOffice.rhys, at: office)
        let closed = try await visitor.act("close", on: enquiry, [("outcome", "answered-elsewhere")])
        #expect(closed.status == .seeOther)
        #expect(try await office.enquiry(enquiry).outcome == .answeredElsewhere)
    }

    @Test("or it was not the last word")
    func notTheLastWord() async throws {
        try await answeredOutside()
        let visitor = try await Visitor.signedIn(WebOffice.rhys, at: office)
        #expect(try await visitor.act("keep-open", on: enquiry).status == .seeOther)
        #expect(try await office.enquiry(enquiry).answeredOutside == [])
        #expect(try await page().words.contains("Rhys Hale kept it open"))
        #expect(try await visitor.act("keep-open", on: enquiry).status == .unprocessableContent)
    }

    // MARK: - What joined

    @Test("a message that joined says why it is here, and the last one can be taken out")
    func joined() async throws {
        #expect(try await office.receive(following()) == [enquiry])
        let shown = try await page(WebOffice.cora)
        #expect(shown.words.contains("It is here because it follows a message of this enquiry"))
        #expect(shown.words.contains("This does not belong here"))
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let reply = try await visitor.act("undo", on: enquiry, [("what", "join")])
        #expect(reply.status == .seeOther)
        let left = try await office.store.read { [enquiry] in try $0.conversation(of: enquiry).count }
        #expect(left == 1)
    }

    @Test("another subject and a stranger are told before anybody answers")
    func warned() async throws {
        let event = EnquiryEvent.Joined(
            from: Correspondent(name: nil, address: "who@elsewhere.example"),
            subject: "A quite different thing",
            receivedAt: office.now,
            evidence: "it answers mail of ours",
            advisories: [],
            message: try await office.enquiry(enquiry).sent.first ?? 1,
            isOtherSubject: true,
            isStranger: true
        )
        try await office.note(.joined(event), on: enquiry)
        let shown = try await page()
        #expect(shown.words.contains("Written by somebody who never took part before."))
        #expect(shown.words.contains("Its subject is another. It may be about something else. Split it off"))
    }

    @Test("what a machine says is folded and named")
    func machine() async throws {
        let away = following(headers: "Auto-Submitted: auto-replied\n")
            .replacing("One thing more.", with: "I am out of the office until Monday.")
            .replacing("Subject: Re:", with: "Subject: Out of office: Re:")
        #expect(try await office.receive(away) == [enquiry])
        let shown = try await page()
        #expect(shown.words.contains("Out of office, from Harcourt Lisle"))
        #expect(shown.text.contains("message card stack tight machine"))
    }

    // MARK: - Other enquiries

    @Test("an enquiry that goes on from another says so, to whoever may see that one")
    func earlier() async throws {
        let named = Letter.plain("Re: \(enquiry)", "You wrote to me.", from: "Stranger <s@elsewhere.example>")
        let other = try #require(try await office.receive(named).first)
        try #require(try await office.enquiry(other).earlier?.reference == enquiry)
        let shown = try await page(WebOffice.cora, of: other)
        #expect(shown.words.contains("May belong to \(enquiry)"))
        #expect(shown.words.contains("Join them: \(enquiry) goes on"))
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        #expect(try await visitor.act("merge", on: other, [("into", "\(enquiry)")]).status == .seeOther)
        #expect(try await office.enquiry(other).mergedInto == enquiry)
    }

    @Test("to nobody else is there anything of the other one")
    func earlierUnseen() async throws {
        let hidden = try #require(try await office.receive(Letter.welfare).first)
        let category = try await office.enquiry(hidden).category
        try await office.store.write { try $0.name([WebOffice.tom.email], for: category) }
        let named = Letter.plain("Question", "About a loan.", from: "S <s@elsewhere.example>")
            .replacing("Subject: Question", with: "Subject: Re: \(hidden)x \(hidden)")
        let other = try #require(try await office.receive(named).first)
        let shown = try await page(WebOffice.cora, of: other)
        #expect(!shown.words.contains("May belong to"))
        #expect(!shown.links.contains("/enquiries/\(hidden)"))
    }

    @Test("one that is open again says why")
    func reopened() async throws {
        try await office.act(.close(.withdrawn, evidence: nil), on: enquiry, as: WebOffice.rhys)
        try await office.act(.reopen(because: "they rang after all"), on: enquiry, as: WebOffice.rhys)
        #expect(try await page().words.contains("Open again since 12 October 2026 at 10:00: they rang after all ."))
    }

    // MARK: - The desk

    @Test("the desk has what did not arrive, what was answered elsewhere, and what was not sent")
    func desk() async throws {
        let id = try await office.send(about: enquiry, as: WebOffice.rhys)
        let ledger = try #require(try await office.mail(id).ledger)
        let visitor = try await Visitor.signedIn(WebOffice.rhys, at: office)
        #expect(try await !visitor.get("/queue").text.contains("id=\"mail\""))
        try await office.note(
            .undelivered(.init(message: ledger, to: ["post@harcourt.example"], because: "No.", report: nil)),
            on: enquiry
        )
        let loan = try await office.given(Letter.loan, to: WebOffice.rhys, category: "inter-library-loan")
        let (now, rhys) = (office.now, WebOffice.rhys.email)
        try await office.store.write { session in
            let draft = ReplyDraft(.word, to: ["gwen@example.org"], subject: "A loan", language: .en, text: "Dear")
            try session.save(draft, of: loan, by: rhys, at: now)
        }
        let shown = try await visitor.get("/queue")
        #expect(shown.words.contains("Mail that did not arrive"))
        #expect(shown.words.contains("mail did not arrive"))
        #expect(shown.words.contains("Drafts you have not sent"))
        #expect(shown.links.contains("/enquiries/\(loan)/reply"))
        let list = try await visitor.get("/list?view=all&mail=undelivered")
        #expect(list.links.contains("/enquiries/\(enquiry)") && !list.links.contains("/enquiries/\(loan)"))
        #expect(list.words.contains("with mail that did not arrive"))
        #expect(try await !Visitor.signedIn(WebOffice.lena, at: office).get("/queue").text.contains("id=\"mail\""))
    }
}
