import TestSupport
import Testing

@testable import Transport

@Suite("SMTP envelopes")
struct SMTPEnvelopeTests {
    private static let hostile = [
        "", " ", "@", "a@", "@b.test", "a", "a b@c.test", "a@b c.test", "a@b.test\r\nRCPT TO:<x@y.test>", "a@b.test\n",
        "a\r@b.test", "a\0@b.test", "<a@b.test>", "a@b.test>", "a@b.test> NOTIFY=NEVER", "a@b.test,c@d.test",
        "\"a\"@b.test",
        "\"a\r\n\"@b.test", "a@@b.test", "a@b@c.test", "a@[127.0.0.1]", ".a@b.test", "a.@b.test", "a..b@c.test",
        "a@.b.test",
        "a@b.test.", "a@b..test", "a@-b.test", "a@b-.test", "a@b_c.test", "caf\u{E9}@b.test", "a@caf\u{E9}.test",
        "a@b.test\u{2028}", "a@b.test\u{85}", "a\u{7F}@b.test", "a(c)@b.test", "a:b@c.test", "a;b@c.test",
        "a\\b@c.test",
        String(repeating: "a", count: 65) + "@b.test", "a@" + String(repeating: "b", count: 64) + ".test",
        "a@" + String(repeating: "b.", count: 130) + "test", "a@b.test\u{1F600}", "\u{FEFF}a@b.test", "a@b.test\t",
    ]

    @Test("nothing but an address is one, and the error names it on one line", arguments: hostile)
    func refused(_ address: String) throws {
        let asRecipient = #expect(throws: SMTPEnvelope.Unusable.self) {
            try SMTPEnvelope(sender: "", recipients: ["fine@b.test", address])
        }
        #expect(asRecipient?.description.contains("Write it as name@example.gov.uk.") == true)
        #expect(asRecipient?.description.utf8.contains { $0 < 0x20 } == false)
        guard !address.isEmpty else { return }
        #expect(throws: SMTPEnvelope.Unusable.self) { try SMTPEnvelope(sender: address, recipients: ["fine@b.test"]) }
    }

    @Test("what people use is an address")
    func accepted() throws {
        let local = String(repeating: "a", count: 64)
        let addresses = [
            "a@b", "first.last@example.gov.uk", "o'brien+arl=x@example.test", "_-{}|~!#$%&*/?^`@x-y.test", "1@2.test",
            "\(local)@b.test", "A.B@C.TEST", "a@xn--caf-dma.test",
        ]
        let envelope = try SMTPEnvelope(sender: "", recipients: addresses + ["a@b"])
        #expect(envelope.recipients == addresses)
    }

    @Test("at least one recipient, and at most a hundred")
    func number() throws {
        let hundred = (1...100).map { "a\($0)@b.test" }
        #expect(try SMTPEnvelope(sender: "", recipients: hundred + hundred).recipients == hundred)
        for recipients in [[], hundred + ["one@more.test"]] {
            let error = #expect(throws: SMTPEnvelope.Unusable.self) {
                try SMTPEnvelope(sender: "", recipients: recipients)
            }
            #expect(error?.description.contains("1 to 100") == true)
        }
    }

    @Test("whatever is taken for an address is one word that no command could follow")
    func property() async throws {
        var generator = SeededGenerator(seed: 2_026)
        let pieces = [
            "a", "b.c", "@", "@x.test", ".", "-", "<", ">", "\r\n", "\n", "\r", " ", "\0", "\"", ",", "RCPT TO:",
            "DATA", "%0d%0a",
            "\u{E9}", "\u{2028}", "(", ")", ":", "+", "'", "=?", "x--", "\\", "\u{FF20}", "[1]", "\t", "`", "|",
        ]
        var taken: [String] = []
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...6, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            guard SMTPEnvelope.fault(ofAddress: text) == nil else { continue }
            taken.append(text)
            #expect(text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>()[]\\,;:\"".utf8.contains($0) })
            #expect(text.utf8.filter { $0 == UInt8(ascii: "@") }.count == 1)
        }
        let some = Array(Set(taken).sorted().prefix(100))
        try #require(some.count > 20)
        let mail = try ScriptedMail()
        let envelope = try SMTPEnvelope(sender: some[0], recipients: some)
        #expect(try await submitted(to: try mail.endpoint(), envelope).value?.accepted.count == some.count)
        let wire = mail.commands.filter { $0.hasPrefix("RCPT") || $0.hasPrefix("MAIL") }
        #expect(wire == ["MAIL FROM:<\(some[0])>"] + some.map { "RCPT TO:<\($0)>" })
    }

    @Test("mail without a sender says so")
    func nullSender() async throws {
        let mail = try ScriptedMail()
        let envelope = try SMTPEnvelope(sender: "", recipients: ["a@b.test"])
        #expect(try await submitted(to: try mail.endpoint(), envelope).value != nil)
        #expect(mail.commands.prefix(4) == ["EHLO intray.test", "MAIL FROM:<>", "RCPT TO:<a@b.test>", "DATA"])
    }
}
