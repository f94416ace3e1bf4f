import Foundation
import Mail
import Testing

@Suite("Message fixtures")
struct FixtureTests {
    @Test(
        "each message reads as its expectation says, with LF and with CRLF",
        arguments: ["rfc", "legacy", "malformed"]
    )
    func fixtures(kind: String) throws {
        let fixtures = try MessageFixture.all(kind)
        var runs = 0
        for fixture in fixtures {
            for raw in fixture.forms {
                check(Message.parse(raw), against: fixture.expected, fixture.name)
                runs += 1
            }
        }
        #expect(fixtures.count >= 12)
        #expect(runs >= fixtures.count * 2 - 3)
    }

    private func check(_ message: Message, against expected: MessageFixture.Expectation, _ name: String) {
        #expect(Soundness.faults(of: message).isEmpty, "\(name)")
        expect(message.messageID, expected.messageID, "\(name): message-id")
        expect(message.from.map(pair), expected.from, "\(name): from")
        expect(message.to.map(pair), expected.to, "\(name): to")
        expect(message.subject, expected.subject, "\(name): subject")
        expect(message.references, expected.references, "\(name): references")
        expect(message.date?.seconds, expected.date, "\(name): date")
        expect(message.date?.offsetMinutes, expected.offset, "\(name): zone")
        expect(message.text, expected.text, "\(name): text")
        let attachments = message.attachments.map { message.parts[$0] }
        expect(attachments.map { $0.filename ?? $0.contentType.essence }, expected.attachments, "\(name): attachments")
        expect(message.defects.map(\.kind.rawValue), expected.defects, "\(name): defects")
    }

    /// A field the expectation does not name is not compared.
    private func expect<Value: Equatable>(_ found: Value?, _ wanted: Value?, _ comment: Comment) {
        if let wanted { #expect(found == wanted, comment) }
    }

    private func pair(_ mailbox: Mailbox) -> [String?] { [mailbox.name, mailbox.address] }
}
