import Mail
import Testing

@Suite("Injection into mail that we compose")
struct HeaderInjectionTests {
    /// Everything that has been used to begin a field, a body, a part or a command.
    static let attacks = [
        "\r\nBcc: evil@example.org", "\nBcc: evil@example.org", "\rBcc: evil@example.org", "\r\n Bcc: evil@example.org",
        "\u{85}Bcc: evil@example.org", "\u{2028}Bcc: evil@example.org", "\u{0B}Bcc: evil@example.org",
        "%0d%0aBcc: evil@example.org", "=?utf-8?q?=0D=0ABcc:_evil@example.org?=", "=0D=0ABcc: evil@example.org",
        "\r\n\r\n<b>body</b>", "\n\nbody", "\r\n--=_token\r\nContent-Type: text/html\r\n\r\nx\r\n",
        "\r\n--=_token--\r\n",
        "\r\n.\r\nMAIL FROM:<evil@example.org>", "\0Bcc: evil@example.org", "\"\r\nBcc: evil@example.org\r\nX: \"",
        ">\r\nRCPT TO:<evil@example.org>", "\", evil@example.org, \"", "> , <evil@example.org", "; filename=evil.exe",
        "\u{10D}\u{10A}Bcc: evil@example.org",
    ]

    private static func message(_ field: String, _ attack: String) throws -> OutgoingMessage {
        func put(_ name: String, _ harmless: String) -> String { field == name ? harmless + attack : harmless }
        return try OutgoingMessage(
            from: Mailbox(name: put("from name", "Records"), address: put("from", "records@office.example")),
            replyTo: Mailbox(name: put("reply-to name", "Records"), address: put("reply-to", "r@office.example")),
            to: [Mailbox(name: put("to name", "Ann"), address: put("to", "ann@example.org"))],
            cc: [Mailbox(name: put("cc name", "Bob"), address: put("cc", "bob@example.org"))],
            subject: put("subject", "A record"),
            date: MailDate(seconds: 1_791_792_000, offsetMinutes: 0),
            messageID: put("message-id", "1@office.example"),
            inReplyTo: put("in-reply-to", "q@example.org"),
            references: [put("references", "q@example.org")],
            text: put("text", "Dear Ann"),
            attachments: [
                OutgoingAttachment(
                    filename: put("file name", "a.pdf"),
                    contentType: put("type", "application/pdf"),
                    bytes: Array(put("file", "x").utf8)
                )
            ],
            kind: .automatic(.replied),
            languages: [.english],
            marking: MailMarking(put("marking", "OFFICIAL"), placement: .both)
        )
    }

    private static let fields = [
        "from name", "from", "reply-to name", "reply-to", "to name", "to", "cc name", "cc", "subject", "message-id",
        "in-reply-to", "references", "text", "file name", "type", "file", "marking",
    ]
    /// Those that are refused where they cannot be written as they are; what is left must be as it was.
    private static let refused: Set<String> = ["from", "reply-to", "to", "cc", "message-id"]

    @Test("no field that a person or a mail fills adds a field, a recipient or a part", arguments: fields)
    func everyField(field: String) throws {
        var composed = 0
        for attack in Self.attacks {
            let message: OutgoingMessage
            do {
                message = try Self.message(field, attack)
            } catch let fault as OutgoingMessage.Fault {
                #expect(Self.refused.contains(field) && !fault.description.contains("\n"), "\(fault)")
                continue
            }
            for token in ["token", "token" + attack] {
                let bytes = message.composed(boundary: token)
                #expect(WrittenFaults.ofForm(bytes).isEmpty, "\(field): \(attack)")
                #expect(WrittenFaults.ofReading(bytes, message).isEmpty, "\(field): \(attack)")
                let read = Message.parse(bytes)
                #expect(read.headers(named: "bcc").isEmpty && read.parts.count == 3)
                let everybody = (read.from + read.replyTo + read.to + read.cc).map(\.address)
                #expect(everybody.count == 4 && !everybody.contains("evil@example.org"))
            }
            composed += 1
        }
        #expect(composed > 0 || Self.refused.contains(field))
    }

    @Test("letters that change the direction of writing go from names, subjects and file names")
    func reordering() throws {
        let sly = "a\u{202E}gpj.exe\u{2066}"
        let file = OutgoingAttachment(filename: sly, contentType: "image/jpeg", bytes: [])
        let message = try ComposedMessageTests.message(
            to: Mailbox(name: sly, address: "ann@example.org"),
            subject: sly,
            attachments: [file]
        )
        #expect(message.subject == "agpj.exe" && message.to[0].name == "agpj.exe" && file.filename == "agpj.exe")
    }

    @Test("a mail for nobody, and one without an id of its own, are refused with a reason")
    func refusals() {
        let from = Mailbox(name: nil, address: "a@b.example")
        let date = MailDate(seconds: 0, offsetMinutes: 0)
        #expect(throws: OutgoingMessage.Fault.nobody) {
            try OutgoingMessage(from: from, to: [], subject: "", date: date, messageID: "1@b", text: "")
        }
        for id in ["", "<>", "no-sign", "a b@c", "a@b>\r\nBcc: x@y"] {
            #expect(throws: OutgoingMessage.Fault.messageID) {
                try OutgoingMessage(from: from, to: [from], subject: "", date: date, messageID: id, text: "")
            }
        }
    }
}
