import Foundation
import Mail
import Testing

@Suite("Delivery reports")
struct DeliveryReportTests {
    private static func report(_ text: String) -> DeliveryReport { DeliveryReport(Message.parse(Array(text.utf8))) }

    @Test("an RFC 3464 report gives address, status, host and the mail that was sent")
    func formed() {
        let report = Self.report(
            """
            Content-Type: multipart/report; report-type=delivery-status; boundary=B

            --B
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org

            Final-Recipient: rfc822; smith@example.org
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 No such user

            --B
            Content-Type: message/rfc822

            Message-ID: <one@office.example>
            References: <zero@office.example>
            Subject: Your deed

            Text
            --B--
            """
        )
        #expect(report.summary == "Nobody at smith@example.org: the address does not exist (5.1.1).")
        #expect(report.reportingMTA == "mx.example.org")
        #expect(report.originalMessageID == "one@office.example")
        #expect(report.originalSubject == "Your deed")
        #expect(report.references == ["zero@office.example"])
        #expect(report.recipients.first?.diagnostic == "550 No such user")
    }

    @Test("a report in words gives the address and the Message-ID it quotes")
    func words() {
        let report = Self.report(
            "From: MAILER-DAEMON@mx.example\nSubject: failure notice\n\nHi. This is the qmail-send program.\n\n"
                + "<ann@home.example>:\nFull. (#5.2.2)\n\n--- Below this line is a copy of the message.\n\n"
                + "Message-ID: <two@office.example>\nSubject: Deed\n"
        )
        #expect(report.summary == "Not delivered to ann@home.example: the mailbox is full (5.2.2).")
        #expect(report.originalMessageID == "two@office.example")
    }

    @Test("a delay told only in words is no failure")
    func delay() {
        let report = Self.report(
            "From: Mailer-Daemon@mx.example\nSubject: Warning: message 1 delayed 24 hours\n"
                + "X-Failed-Recipients: ann@home.example\n\nThis is a warning. ann@home.example\n"
        )
        #expect(report.recipients.first?.action == .delayed)
    }

    @Test("a read receipt gives the Message-ID of what was read")
    func receipt() throws {
        let report = DeliveryReport(Message.parse(try OwnFixtures.bytes("machine/tuned/read-receipt--thunderbird.eml")))
        #expect(report.originalMessageID != nil)
        #expect(report.recipients.first?.action == .displayed)
    }

    @Test(
        "the collection of bounces is read as its expectations say, above floors",
        .enabled(if: MachineCollectionTests.folder != nil, MachineCollectionTests.sentence())
    )
    func collection() throws {
        struct Expected: Decodable { let status: String }
        let base = try #require(MachineCollectionTests.folder).appending(path: "sisimai")
        let data = try Data(contentsOf: base.appending(path: "expected/expectations.json"))
        let expected = try JSONDecoder().decode([String: [Expected]].self, from: data)
        var (asked, named, real, told, held, found) = (0, 0, 0, 0, 0, 0)
        for (name, entries) in expected.sorted(by: { $0.key < $1.key }) {
            guard let first = entries.first, !first.status.isEmpty,
                let raw = try? Data(contentsOf: base.appending(path: "messages/bsd/\(name)"))
            else { continue }
            let report = DeliveryReport(Message.parse(Array(raw)))
            asked += 1
            if !report.recipients.isEmpty { named += 1 }
            // Sisimai makes up codes such as 5.0.911 where the report has none.
            if !first.status.contains(".0.9") {
                real += 1
                if report.recipients.first?.status == first.status { told += 1 }
            }
            // A second Message-ID line in the file is the returned mail's.
            let text = String(decoding: raw, as: UTF8.self).lowercased()
            guard text.components(separatedBy: "\nmessage-id:").count > 2 else { continue }
            held += 1
            if report.originalMessageID != nil { found += 1 }
        }
        print("reports: address \(named) of \(asked), status \(told) of \(real); Message-ID \(found) of \(held)")
        #expect(asked > 400)
        #expect(named * 100 >= asked * 98)
        #expect(told * 100 >= real * 90)
        #expect(found * 100 >= held * 97)
    }

    @Test("a hostile report is read in bounds")
    func hostile() {
        let group = "Final-Recipient: rfc822; a@b.example\nAction: failed\n\n"
        let report = Self.report(
            "Content-Type: message/delivery-status\n\n" + String(repeating: group, count: 20_000)
        )
        #expect(report.recipients.count <= 200)
        let long = Self.report(
            "From: MAILER-DAEMON@x.example\n\n" + String(repeating: "a@b.example 5.1.", count: 100_000)
        )
        #expect(long.recipients.count <= 1)
    }
}
