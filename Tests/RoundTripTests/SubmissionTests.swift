import Despatch
import QueueStore
import TestSupport
import Testing
import Transport
import Triage
import WorkingTime

@Suite(
    "Mail handed to a submission server",
    .enabled(if: SubmissionSink.isAvailable, Comment(rawValue: SubmissionSink.whyNot))
)
struct SubmissionTests {
    private let ann = "ann@home.test"

    private func relay(_ sink: SubmissionSink, password: String = DovecotServer.password) throws -> SMTPRelay {
        let endpoint = try sink.endpoint(password: password)
        return SMTPRelay(try SMTPClient(lanes: 1)) { endpoint }
    }

    /// What mail programs, gateways and RFC 5321 §4.5.2 stumble over.
    private static let texts = [
        ".\n..\n...\n.hidden\n\nThe end.\n.",
        "Annwyl Siân, mae’r ŵyl yn Llŷn — ŷd, tŷ, dŵr. Diolch!\nZażółć gęślą jaźń, 今日は.",
        String(repeating: "one very long line of words ", count: 200),
        String(repeating: "x", count: 5_000),
        "From the first of May\nFrom the second\n>From the third\n-- \nLena",
        "Subject: no header\nBcc: nobody@example.test\n\n--boundary\nContent-Type: text/html\n\n<b>plain</b>",
    ]

    @Test("arrives byte for byte as the office keeps it", arguments: ["PLAIN", "LOGIN"])
    func exact(_ mechanism: String) async throws {
        let sink = try await onOwnThread { try SubmissionSink(mechanism: mechanism) }
        let office = try await MailOffice()
        let reference = try await office.take(Letters.first())
        var mails: [Int64] = []
        for text in Self.texts {
            mails.append(try await office.write(text, to: ["Ann Roe <\(ann)>"], on: reference))
        }
        let subject = "Eich ymholiad am yr Ŵyl – cofnodion Llŷn " + String(repeating: "a Môn ", count: 40)
        mails.append(try await office.write("Ie.", to: ["Siân Ŵyn <\(ann)>"], on: reference, subject: subject))
        let scan = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        let files = [
            ("Cofnod tŷ – 1987.pdf", "application/pdf", scan), (".hidden", "text/plain", Array(".\n..\n.\n".utf8)),
        ].map { (name: $0.0, type: $0.1, bytes: $0.2) }
        mails.append(try await office.write("Two files.", to: [ann], on: reference, files: files))
        #expect(try await office.send(by: try relay(sink)) == mails.count)
        let taken = try sink.mails
        #expect(taken.count == mails.count)
        for (mail, arrived) in zip(mails, taken) {
            #expect(try await office.bytes(of: mail) == arrived.bytes)
            #expect(arrived.bytes.allSatisfy { $0 < 0x80 })
            #expect(arrived.envelope.sender == office.address)
            #expect(arrived.envelope.recipients == [ann])
            #expect(arrived.envelope.mechanism == mechanism)
            #expect(try await office.mail(mail).state == .sent)
        }
    }

    @Test("what the server says of each recipient stands in the outbox, and those put off get it later, once")
    func recipients() async throws {
        let sink = try await onOwnThread { try SubmissionSink() }
        let office = try await MailOffice()
        let reference = try await office.take(Letters.first())
        let mail = try await office.write(
            "Come on a Friday.",
            to: [ann, "refused@home.test"],
            cc: ["later@home.test"],
            on: reference
        )
        let relay = try relay(sink)
        #expect(try await office.send(by: relay) == 1)
        var stored = try await office.mail(mail)
        #expect(stored.state == .waiting)
        #expect(stored.notBefore == office.now.adding(seconds: SendingPatience.pause(after: 1)))
        #expect(stored.recipients.map(\.state) == [.taken, .waiting, .refused])
        #expect(stored.recipients.map { $0.reply?.prefix(9) } == ["250 2.1.5", "451 4.7.1", "550 5.1.1"])
        #expect(try await office.send(by: relay) == 0)
        for _ in 0..<3 {
            office.wait(hours: 7)
            #expect(try await office.send(by: relay) == 1)
        }
        #expect(try sink.mails.map(\.envelope.recipients) == [[ann]])
        #expect(try await office.enquiry(reference).undelivered.isEmpty)
        try sink.open()
        office.wait(hours: 7)
        #expect(try await office.send(by: relay) == 1)
        stored = try await office.mail(mail)
        #expect(stored.state == .partly)
        #expect(stored.attempts == 5)
        #expect(try sink.mails.map(\.envelope.recipients) == [[ann], ["later@home.test"]])
        #expect(Set(try sink.mails.map(\.bytes)).count == 1)
        #expect(try await office.enquiry(reference).undelivered.first == stored.ledger)
    }

    @Test("a pause grows from attempt to attempt, and after the last one a person is told")
    func backoff() async throws {
        let sink = try await onOwnThread { try SubmissionSink() }
        let office = try await MailOffice()
        let reference = try await office.take(Letters.first())
        let mail = try await office.write("Come on a Friday.", to: ["later@home.test"], on: reference)
        let relay = try relay(sink)
        var pauses: [Int64] = []
        while try await office.mail(mail).state == .waiting {
            office.wait(hours: 7)
            try await office.send(by: relay)
            pauses.append(try await office.mail(mail).notBefore.seconds - office.now.seconds)
        }
        #expect(pauses.count == SendingPatience.mostAttempts)
        #expect(pauses.dropLast() == [60, 120, 240, 480, 960, 1_920, 3_840, 7_680, 15_360, 21_600, 21_600])
        let stored = try await office.mail(mail)
        #expect(stored.state == .refused)
        #expect(stored.remark?.contains("Given up after 12 attempts") == true)
        #expect(stored.remark?.contains("451 4.7.1") == true)
        #expect(try sink.mails.isEmpty)
        #expect(try await office.enquiry(reference).undelivered.first == stored.ledger)
    }

    @Test("a mail that is too large for the server is not handed over, and what to do is said")
    func size() async throws {
        let sink = try await onOwnThread { try SubmissionSink(size: 30_000) }
        let office = try await MailOffice()
        let reference = try await office.take(Letters.first())
        let file = (name: "scan.bin", type: "application/octet-stream", bytes: [UInt8](repeating: 7, count: 30_000))
        let mail = try await office.write("A scan.", to: [ann], on: reference, files: [file])
        try await office.send(by: try relay(sink))
        let stored = try await office.mail(mail)
        #expect(stored.state == .refused)
        #expect(stored.remark?.contains("smaller attachments") == true)
        #expect(try sink.mails.isEmpty)
        #expect(try await office.enquiry(reference).undelivered.first == stored.ledger)
    }

    @Test("a wrong password is told with what to do, loses nothing, and once it is right the mail goes, once")
    func password() async throws {
        let sink = try await onOwnThread { try SubmissionSink() }
        let office = try await MailOffice()
        let reference = try await office.take(Letters.first())
        let mail = try await office.write("Come on a Friday.", to: [ann], on: reference)
        try await office.send(by: try relay(sink, password: "wrong"))
        let stored = try await office.mail(mail)
        #expect(stored.state == .waiting)
        #expect(stored.remark?.contains("Check the user name and the password") == true)
        #expect(stored.remark?.contains("wrong") == false)
        #expect(try sink.mails.isEmpty)
        let now = office.now
        #expect(try await office.store.write { try $0.resendMail(mail, at: now) })
        #expect(try await office.send(by: try relay(sink)) == 1)
        #expect(try sink.mails.map(\.bytes) == [try await office.bytes(of: mail)])
        #expect(try await office.mail(mail).state == .sent)
    }
}
