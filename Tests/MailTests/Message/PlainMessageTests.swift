import Mail
import Testing

@Suite("Messages that Intray writes itself")
struct PlainMessageTests {
    private static let pieces = [
        "a", "Z", " ", "  ", "\t", "\r", "\n", "\r\n", "\n\n", "\0", "\u{7}", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}",
        "é", "ŵ", "漢", "👩‍👩‍👧", "e\u{301}", "\u{FEFF}", "\u{FFFD}", "=?", "?=", "=?utf-8?b?QQ==?=", "=?utf-8?q?a?=", "=",
        "_",
        "\"", "\\", "(", ")", "<", ">", "@", ",", ";", ":", "[", "]", ".", "a@b.example", "<x@y>",
        "From: evil@example.org",
        "\nBcc: evil@example.org", "\r\n\r\nbody", "--", "begin 644 x", "\nbegin 644 x\n#86)C\nend\n", "\nFrom x",
        ".\n",
        String(repeating: "long", count: 300), String(repeating: "ŷ", count: 600),
        String(repeating: "one two ", count: 200),
    ]

    private static func text(_ random: inout SplitMix, most: Int) -> String {
        (0..<Int.random(in: 0...most, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    @Test("whatever the texts hold, the message is read back as it was written")
    func roundTrip() {
        var random = SplitMix(state: 3)
        for _ in 0..<3_000 {
            let message = PlainMessage(
                from: Mailbox(name: Self.text(&random, most: 4), address: Self.text(&random, most: 2)),
                subject: Self.text(&random, most: 6),
                text: Self.text(&random, most: 12),
                date: Int64.random(in: -70_000_000_000...260_000_000_000, using: &random),
                headers: [("X-Note", Self.text(&random, most: 4)), (Self.text(&random, most: 2), "x")]
            )
            let bytes = message.bytes
            let read = Message.parse(bytes)
            let isBlank = message.text.utf8.allSatisfy { [0x20, 0x09, 0x0A].contains($0) }
            #expect(read.subject == message.subject)
            #expect(read.text == (isBlank ? "" : message.text))
            #expect(read.from == (message.from.map { [$0] } ?? []))
            #expect(read.decodedHeader("X-Note") == message.headers.first?.value)
            #expect(read.headers(named: "bcc").isEmpty)
            #expect(!read.isUnreadable && read.parts.count == 1)
            #expect(Self.longestLine(bytes) <= 998)
            let again = PlainMessage(from: message.from, subject: message.subject, text: message.text)
            #expect(again.subject == message.subject && again.text == message.text && again.from == message.from)
        }
    }

    private static func longestLine(_ bytes: [UInt8]) -> Int {
        bytes.split(separator: 0x0A).map { $0.count - 1 }.max() ?? 0
    }

    @Test("plain words stay plain, so that the original can be read by anybody")
    func plain() {
        let message = PlainMessage(
            from: Mailbox(name: "Roe, Ann", address: "ann@example.org"),
            subject: "A loan",
            text: "Dear all,\nplease.\n",
            date: 1_791_792_000,
            headers: [("Message-ID", "<1@example.org>")]
        )
        let lines = [
            "From: \"Roe, Ann\" <ann@example.org>", "Subject: A loan", "Date: Mon, 12 Oct 2026 08:00:00 +0000",
            "Message-ID: <1@example.org>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit", "", "Dear all,", "please.", "",
        ]
        #expect(String(decoding: message.bytes, as: UTF8.self) == lines.joined(separator: "\r\n"))
        #expect(Message.parse(message.bytes).defects.isEmpty)
    }

    @Test("nothing in a text begins a field, and a field of its own is not written twice")
    func injection() {
        let message = PlainMessage(
            from: Mailbox(name: "A\r\nBcc: evil@example.org", address: "a@example.org>\r\nBcc: evil@example.org"),
            subject: "Hello\r\nBcc: evil@example.org\r\n\r\nBody",
            text: "text",
            headers: [
                ("X-A\r\nBcc", "x"), ("Bcc ", "x"), ("Subject", "another"), ("content-type", "text/html"),
                ("X-B", "1\nBcc: evil@example.org"),
            ]
        )
        let read = Message.parse(message.bytes)
        let names = read.headers.map { $0.lowercasedName(in: read.raw) }
        #expect(
            names == ["from", "subject", "x-b", "mime-version", "content-type", "content-transfer-encoding"]
        )
        #expect(read.subject == "Hello  Bcc: evil@example.org    Body")
        #expect(read.text == "text")
    }

    static let writers: [(String, String?, String)] = [
        ("Ann Roe <ann@example.org>", "Ann Roe", "ann@example.org"), ("ann@example.org", nil, "ann@example.org"),
        ("\"Roe, Ann\" <ann@example.org>", "Roe, Ann", "ann@example.org"),
        ("Roe, Ann <a@b.example>", "Roe, Ann", "a@b.example"),
        ("Ann Roe", "Ann Roe", ""), ("  ", nil, ""), ("Ann <not an address>", "Ann <not an address>", ""),
        ("<ann@example.org>", nil, "ann@example.org"), ("a@b, c@d", "a@b, c@d", ""), ("@", "@", ""),
        ("Siân\r\n <s@x.cymru>", "Siân", "s@x.cymru"),
    ]

    @Test("who writes is understood as people write it", arguments: writers)
    func typed(_ text: String, name: String?, address: String) {
        #expect(Mailbox(typed: text) == Mailbox(name: name, address: address))
    }

    @Test("dates are written as they are read")
    func dates() {
        for seconds: Int64 in [0, -1, 951_782_400, 951_868_799, 4_102_444_800, 1_791_792_000, -11_644_473_600] {
            let message = PlainMessage(from: nil, subject: "", text: "", date: seconds)
            #expect(Message.parse(message.bytes).date == MailDate(seconds: seconds, offsetMinutes: 0))
        }
        #expect(MailDate(seconds: 1_791_792_000, offsetMinutes: 60).text == "Mon, 12 Oct 2026 09:00:00 +0100")
        #expect(MailDate(seconds: 1_791_792_000, offsetMinutes: -210).text == "Mon, 12 Oct 2026 04:30:00 -0330")
        #expect(MailDate(seconds: .min, offsetMinutes: -60).text.contains(" 0001 "))
        #expect(MailDate(seconds: .max, offsetMinutes: 60).text.contains(" 9999 "))
    }
}
