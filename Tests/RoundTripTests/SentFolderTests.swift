import Foundation
import Ingest
import QueueStore
import TestSupport
import Testing
import Triage

@Suite(
    "A Sent folder that is watched",
    .enabled(if: DovecotServer.isAvailable, Comment(rawValue: DovecotServer.whyNot))
)
struct SentFolderTests {
    private let server: DovecotServer
    private let office: MailOffice
    private let inbox: IMAPSource
    private let sentFolder: IMAPSource
    private let mailbox: DovecotUser
    private let sent: DovecotUser

    init() async throws {
        server = try await DovecotServer.shared()
        mailbox = try server.makeUser()
        sent = try DovecotUser(name: mailbox.name, maildir: mailbox.maildir.appending(path: ".Sent"))
        office = try await MailOffice("\(mailbox.name)@arl.test")
        inbox = office.source(mailbox, on: server)
        sentFolder = office.source(mailbox, on: server, sent: true)
    }

    private func deliver(_ letter: String, to user: DovecotUser) throws {
        try user.deliver(Array(letter.replacing("\n", with: "\r\n").utf8), flags: "S")
    }

    private func arrived() async throws -> EnquiryReference {
        try deliver(Letters.first("hours", to: office.address), to: mailbox)
        #expect(try await office.take(inbox).created == 1)
        return try #require(try await office.enquiries().first?.reference)
    }

    /// What Lena writes from the mailbox about the first letter.
    private func written(to recipient: String, _ text: String) -> String {
        """
        From: Lena <\(office.address)>
        To: \(recipient)
        Subject: Re: Opening hours
        Message-ID: <answer@arl.test>
        In-Reply-To: <hours@home.test>
        References: <hours@home.test>
        Date: \(Letters.date)
        MIME-Version: 1.0
        Content-Type: text/plain

        \(text)
        """
    }

    @Test("what was written to somebody else about an enquiry joins it, and is no answer and no first word")
    func passedOn() async throws {
        let reference = try await arrived()
        try deliver(written(to: "Estates <estates@elsewhere.test>", "Is this one yours?"), to: sent)
        #expect(try await office.take(sentFolder).joined == 1)
        let enquiry = try await office.enquiry(reference)
        #expect(enquiry.answeredOutside.isEmpty && enquiry.acknowledgedAt == nil)
        #expect(try await office.conversation(reference).map(\.isOurs) == [false, true])
        await inbox.close()
        await sentFolder.close()
    }

    @Test("an answer that is read before what it answers finds its enquiry when that comes")
    func tooEarly() async throws {
        try deliver(Letters.first("hours", to: office.address), to: mailbox)
        try deliver(written(to: "Ann Roe <ann@home.test>", "We are open on Fridays."), to: sent)
        #expect(try await office.take(sentFolder).sent == 1)
        #expect(try await office.enquiries().isEmpty)
        let counts = try await office.take(inbox)
        #expect(counts.created == 1 && counts.sent == 0)
        let reference = try #require(try await office.enquiries().first?.reference)
        let enquiry = try await office.enquiry(reference)
        #expect(enquiry.answeredOutside.count == 1 && enquiry.acknowledgedAt != nil)
        #expect(try await office.conversation(reference).count == 2)
        await inbox.close()
        await sentFolder.close()
    }

    @Test("an answer written in the mailbox joins its enquiry, is its first word, and offers to close it")
    func answered() async throws {
        let reference = try await arrived()
        try deliver(written(to: "Ann Roe <ann@home.test>", "We are open on Fridays."), to: sent)
        let counts = try await office.take(sentFolder)
        #expect(counts.sent == 1)
        #expect(counts.created == 0)
        let enquiry = try await office.enquiry(reference)
        #expect(enquiry.answeredOutside.count == 1)
        #expect(enquiry.acknowledgedAt != nil)
        #expect(enquiry.state != .closed)
        #expect(try await office.conversation(reference).map(\.isOurs) == [false, true])
        let listed = try #require(try await office.enquiries().first)
        #expect(listed.reference == reference)
        #expect(try await office.outbox().isEmpty)
        // It is taken once, and what answers it finds the enquiry.
        #expect(try await office.take(sentFolder).fetched == 0)
        let thanks = Letters.first("thanks", to: office.address, subject: "Re: Opening hours")
            .replacing("Date:", with: "In-Reply-To: <answer@arl.test>\nReferences: <answer@arl.test>\nDate:")
        try deliver(thanks, to: mailbox)
        #expect(try await office.take(inbox).joined == 1)
        #expect(try await office.enquiry(reference).answeredOutside.isEmpty)
        await inbox.close()
        await sentFolder.close()
    }

    @Test("mail of ours that a server saves there, with lines added to its header, is known and nothing is offered")
    func copies() async throws {
        let reference = try await arrived()
        let mail = try await office.write("We are open on Fridays.", to: ["ann@home.test"], on: reference)
        let version = try await office.enquiry(reference).version
        let bytes = String(decoding: try await office.bytes(of: mail), as: UTF8.self)
        let saved = """
            Return-Path: <\(office.address)>\r
            Received: from intray.test by mta.test with esmtpsa; \(Letters.date)\r
            X-Virus-Scanned: by mta.test\r
            X-Exchange-Saved: yes\r

            """ + bytes
        // Some gateways write beneath what they send.
        let footed = bytes + "\r\nThis e-mail was scanned for viruses.\r\n"
        for copy in [bytes, saved, footed] { try sent.deliver(Array(copy.utf8), flags: "S") }
        let counts = try await office.take(sentFolder)
        #expect(counts.duplicate == 3)
        #expect(counts.fetched == 3)
        let enquiry = try await office.enquiry(reference)
        #expect(enquiry.version == version)
        #expect(enquiry.answeredOutside.isEmpty)
        #expect(try await office.conversation(reference).count == 2)
        await inbox.close()
        await sentFolder.close()
    }

    @Test("what answers nothing that is here is kept, and makes no enquiry")
    func other() async throws {
        let reference = try await arrived()
        let letter = Letters.first("own", from: office.address, to: "somebody@home.test", subject: "Another matter")
        try deliver(letter, to: sent)
        let counts = try await office.take(sentFolder)
        #expect(counts.sent == 1)
        #expect(counts.created == 0)
        #expect(try await office.enquiries().map(\.reference) == [reference])
        #expect(try await office.enquiry(reference).answeredOutside.isEmpty)
        await inbox.close()
        await sentFolder.close()
    }
}
