import Foundation
import HTTPTypes
import QueueStore
import Testing
import Triage
import WorkingTime

@testable import Web

@Suite("The outbox on a page")
struct OutboxPageTests {
    private let office: WebOffice
    private let enquiry: EnquiryReference

    init() async throws {
        office = try await WebOffice()
        enquiry = try await office.given(Letter.court, to: WebOffice.rhys)
    }

    private func visitor(_ person: Person = WebOffice.rhys) async throws -> Visitor {
        try await Visitor.signedIn(person, at: office)
    }

    @Test("a mail stands there with when, to whom, about what, by whom and how it stands")
    func row() async throws {
        let id = try await office.send(about: enquiry, as: WebOffice.rhys)
        let page = try await visitor().get("/outbox")
        #expect(page.links.contains("/outbox/\(id)") && page.links.contains("/enquiries/\(enquiry)"))
        #expect(page.words.contains("Your enquiry Reply, 12 October 2026 at 10:00"))
        #expect(
            page.words.contains("post@harcourt.example \(enquiry) Rhys Hale waiting to leave It leaves at 10:00:30.")
        )
        #expect(!page.text.contains("id=\"attention\""))
    }

    @Test("where nothing leaves the page says so, on top")
    func dry() async throws {
        let id = try await office.send(about: enquiry, as: WebOffice.rhys)
        try await office.handOver { session, taken, now in _ = try session.showMail(taken.id, by: "test", at: now) }
        for address in ["/outbox", "/outbox/\(id)"] {
            let page = try await visitor().get(address)
            #expect(page.words.contains("Nothing leaves this installation. It is set up to show only"))
            #expect(page.words.contains("shown only Shown only: nothing leaves this installation."))
        }
        #expect(try await visitor().get("/outbox/\(id)").words.contains("What would have gone"))
    }

    @Test("a mail's own page has its words, what the mail server said, and the mail as it goes")
    func mailPage() async throws {
        let id = try await office.send("The file is <here>.", about: enquiry, as: WebOffice.rhys)
        try await office.handOver(refusing: ["post@harcourt.example"])
        let visitor = try await visitor()
        let page = try await visitor.get("/outbox/\(id)")
        #expect(page.status == .ok)
        #expect(page.text.contains("The file is &lt;here&gt;."))
        #expect(page.words.contains("The mail server said: 550 5.1.1 no such user"))
        let raw = try await visitor.get("/outbox/\(id)/raw")
        #expect(raw.headers[.contentDisposition]?.contains("mail-\(id).eml") == true)
        #expect(raw.text.hasPrefix("From: ") || raw.text.contains("\r\nMessage-ID: "))
    }

    @Test("what needs a look stands first and is counted at the top of every page")
    func attention() async throws {
        try await office.send(about: enquiry, as: WebOffice.rhys)
        try await office.handOverWithoutAnswer()
        try await office.send(to: ["other@harcourt.example"], about: enquiry, as: WebOffice.rhys)
        let page = try await visitor(WebOffice.cora).get("/outbox")
        let (look, all) = (page.text.range(of: "id=\"attention\""), page.text.range(of: "id=\"all\""))
        #expect(try #require(look).lowerBound < #require(all).lowerBound)
        #expect(page.words.contains("Outbox 1 to look at"))
        #expect(page.words.contains("sent? Sent? It was handed over and no answer came."))
    }

    @Test("pages go on to what is older")
    func pages() async throws {
        for number in 0..<52 {
            try await office.send(to: ["one\(number)@harcourt.example"], about: enquiry, as: WebOffice.rhys)
        }
        let first = try await visitor().get("/outbox")
        let next = try #require(first.links.first { $0.hasPrefix("/outbox?before=") })
        #expect(first.text.contains("one51@") && !first.text.contains("one1@"))
        let second = try await visitor().get(next)
        #expect(second.text.contains("one1@") && second.text.contains("one0@") && !second.text.contains("one2@"))
    }

    // MARK: - What somebody decides

    @Test("nobody knows: it arrived")
    func arrived() async throws {
        let id = try await office.send(about: enquiry, as: WebOffice.rhys)
        try await office.handOverWithoutAnswer()
        let reply = try await visitor().submit("/outbox/\(id)/arrived", [("stood", "unknown")])
        #expect(reply.words.contains("It is written down that the mail to post@harcourt.example arrived."))
        #expect(try await office.mail(id).state == .sent)
        let journal = try await office.store.read { try $0.journal(limit: 1).first }
        #expect(journal?.kind == "outbox")
        #expect(journal?.detail == "reply \(id) of the outbox, about \(enquiry), was found to have arrived")
    }

    @Test("nobody knows: it is sent again once, after a warning, however often the form is sent")
    func again() async throws {
        let id = try await office.send(about: enquiry, as: WebOffice.rhys)
        try await office.handOverWithoutAnswer()
        let visitor = try await visitor()
        #expect(
            try await visitor.get("/outbox/\(id)").words.contains(
                "It may have arrived already. Then they get it twice."
            )
        )
        #expect(try await visitor.post("/outbox/\(id)/resend", [("stood", "unknown")]).status == .seeOther)
        #expect(try await office.mail(id).state == .waiting)
        try await office.handOverWithoutAnswer()
        // What was decided about a mail that was refused does not hold for one of which nobody knows.
        let late = try await visitor.post("/outbox/\(id)/resend", [("stood", "refused")])
        #expect(late.status == .unprocessableContent)
        #expect(late.words.contains("This mail is perhaps sent: nobody knows now."))
        #expect(try await office.mail(id).state == .unknown)
    }

    @Test("what a limit holds goes all the same")
    func held() async throws {
        let id = try await office.send(about: enquiry, as: WebOffice.rhys)
        try await office.handOver(limits: SendingLimits(daily: 0)) { _, _, _ in Issue.record("it was to be held") }
        #expect(try await office.mail(id).state == .held)
        #expect(try await visitor().get("/outbox/\(id)").words.contains("Send it all the same"))
        _ = try await visitor().submit("/outbox/\(id)/resend", [("stood", "held")])
        try await office.handOver()
        #expect(try await office.mail(id).state == .sent)
    }

    @Test("sending again what was refused is seen to: the enquiry says so")
    func refused() async throws {
        let id = try await office.send(about: enquiry, as: WebOffice.rhys)
        try await office.handOver(refusing: ["post@harcourt.example"])
        let ledger = try #require(try await office.mail(id).ledger)
        let lost = EnquiryEvent.Undelivered(
            message: ledger,
            to: ["post@harcourt.example"],
            because: "Refused.",
            report: nil
        )
        try await office.note(.undelivered(lost), on: enquiry)
        #expect(try await visitor().submit("/outbox/\(id)/resend", [("stood", "refused")]).status == .ok)
        #expect(try await office.enquiry(enquiry).undelivered == [])
        #expect(try await office.mail(id).state == .waiting)
    }

    @Test("whoever does not work on it decides nothing: no button, and no deed")
    func others() async throws {
        let id = try await office.send(about: enquiry, as: WebOffice.rhys)
        try await office.handOverWithoutAnswer()
        for person in [WebOffice.lena, WebOffice.mona] {
            let visitor = try await visitor(person)
            let page = try await visitor.get("/outbox/\(id)")
            #expect(page.status == .ok && !page.words.contains("It arrived"))
            for deed in ["arrived", "resend", "recall"] {
                let reply = try await visitor.post("/outbox/\(id)/\(deed)", [("stood", "unknown")])
                #expect(reply.status == .unprocessableContent, "\(person.role) \(deed)")
            }
        }
        #expect(try await office.mail(id).state == .unknown)
    }

    @Test("a mail is called back before it leaves, and the enquiry forgets it")
    func recall() async throws {
        let id = try await office.send(about: enquiry, as: WebOffice.rhys)
        #expect(try await visitor().post("/outbox/\(id)/recall", [("stood", "waiting")]).status == .seeOther)
        #expect(try await office.mail(id).state == .cancelled)
        #expect(try await office.enquiry(enquiry).sent == [])
        let page = try await visitor().get("/enquiries/\(enquiry)")
        #expect(page.words.contains("A mail of Rhys Hale to post@harcourt.example was called back"))
    }

    // MARK: - Whose eyes it is for

    @Test("mail about what is for named people only is in nobody else's outbox, nor counted there")
    func restricted() async throws {
        let hidden = try #require(try await office.receive(Letter.welfare).first)
        let category = try await office.enquiry(hidden).category
        try await office.store.write { try $0.name([WebOffice.tom.email], for: category) }
        let id = try await office.send(to: ["jo@example.org"], about: hidden, as: WebOffice.tom)
        try await office.handOverWithoutAnswer()
        for person in [WebOffice.ada, WebOffice.cora, WebOffice.rhys, WebOffice.mona] {
            let visitor = try await visitor(person)
            let page = try await visitor.get("/outbox")
            #expect(!page.text.contains("jo@example.org") && !page.text.contains("\(hidden)"), "\(person.role)")
            #expect(!page.words.contains("to look at"), "\(person.role)")
            for address in ["/outbox/\(id)", "/outbox/\(id)/raw"] {
                #expect(try await visitor.get(address).status == .notFound, "\(person.role)")
            }
            #expect(try await visitor.post("/outbox/\(id)/resend", [("stood", "unknown")]).status == .notFound)
        }
        let page = try await visitor(WebOffice.tom).get("/outbox/\(id)")
        #expect(page.status == .ok)
        // Reading it is written down, as reading the enquiry is.
        let enquiry = try await office.store.read { try $0.events(of: hidden) }
        #expect(enquiry.contains { $0.words == "read mail \(id) of the outbox as it went" })
    }

    @Test("word to one person of the office is for their eyes only: it may name what others may not see")
    func notices() async throws {
        let now = office.now
        let id = try await office.store.write { session in
            try session.queue(
                NewMail(
                    .notice,
                    about: nil,
                    by: .intray,
                    from: "",
                    to: [WebOffice.lena.email],
                    messageID: "notice@arl.example",
                    subject: "Intray: 1 thing for you",
                    .bytes(Array("Subject: Intray\r\n\r\nENQ-2026-000009 is late\r\n".utf8)),
                    notBefore: now
                ),
                at: now
            )
        }
        #expect(try await visitor(WebOffice.lena).get("/outbox/\(id)").words.contains("ENQ-2026-000009 is late"))
        for person in [WebOffice.rhys, WebOffice.cora, WebOffice.ada] {
            #expect(try await visitor(person).get("/outbox/\(id)").status == .notFound)
            #expect(try await !visitor(person).get("/outbox").text.contains("1 thing for you"))
        }
    }

    @Test("of a distressing enquiry neither subject nor words are shown until somebody chooses to read them")
    func distressing() async throws {
        let hard = try await office.given(Letter.distressing, to: WebOffice.rhys)
        try #require(try await office.enquiry(hard).advisories.contains(.distressing))
        let id = try await office.send(
            "About the murder of your sister.",
            to: ["ann@example.org"],
            subject: "Re: The murder of my sister",
            about: hard,
            as: WebOffice.rhys
        )
        #expect(try await !visitor().get("/outbox").text.contains("murder of my sister"))
        let page = try await visitor().get("/outbox/\(id)")
        let fold = try #require(page.text.range(of: "<details class=\"fold\""))
        #expect(!page.text[..<fold.lowerBound].contains("murder of"))
        #expect(page.text[fold.lowerBound...].contains("About the murder of your sister."))
    }
}
