import Mail

/// Texts made of what has broken mail programs before, the same on every run.
struct HostileTexts {
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(state: seed) }

    private static let pieces = [
        "a", "Z", " ", "  ", "\t", "\r", "\n", "\r\n", "\n\n", "\0", "\u{7}", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}",
        "é", "ŵ", "漢", "👩‍👩‍👧", "e\u{301}", "\u{FEFF}", "\u{FFFD}", "\u{202E}", "\u{2066}", "\u{200B}", "=?", "?=",
        "=?utf-8?b?QQ==?=", "=?utf-8?q?a?=", "=", "==", "_", "%0D%0A", "=0D=0A", "\"", "\\", "(", ")", "<", ">", "@",
        ",",
        ";", ":", "[", "]", ".", "..", "/", "a@b.example", "<x@y>", "\r\nBcc: evil@example.org",
        "\r\n\r\nbody", "\n--", "\n--=_token\r\n", "--=_token--", "\n.\n", "\nbegin 644 x\n#86)C\nend\n", "\nFrom x",
        "\n> quoted", "\n>>> deep", "\n-- \nsigned", " -- ", "word ", "another ",
        String(repeating: "long", count: 300), String(repeating: "ŷ", count: 200),
        String(repeating: "one two ", count: 40), String(repeating: " ", count: 100),
    ]

    mutating func text(most: Int) -> String {
        (0..<Int.random(in: 0...most, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
            .joined()
    }

    mutating func number(_ range: ClosedRange<Int64>) -> Int64 { Int64.random(in: range, using: &random) }

    mutating func bytes(most: Int) -> [UInt8] {
        (0..<Int.random(in: 0...most, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    mutating func coin() -> Bool { Bool.random(using: &random) }

    private mutating func mailbox(_ address: String) -> Mailbox { Mailbox(name: text(most: 4), address: address) }

    private mutating func mailboxes(_ most: Int) -> [Mailbox] {
        (0..<Int.random(in: 1...most, using: &random)).map { number in mailbox("person\(number)@example.org") }
    }

    /// A mail whose every text is hostile, but for its addresses and its own id, without which there is no mail.
    mutating func message() throws -> OutgoingMessage {
        try OutgoingMessage(
            from: mailbox("records@office.example"),
            replyTo: coin() ? mailbox("reply+token@office.example") : nil,
            to: mailboxes(3),
            cc: coin() ? mailboxes(12) : [],
            subject: text(most: 6),
            date: MailDate(seconds: number(-80_000_000_000...270_000_000_000), offsetMinutes: Int(number(-900...900))),
            messageID: "1.token@office.example",
            inReplyTo: coin() ? text(most: 2) : "parent@example.org",
            references: (0..<Int(number(0...30))).map { coin() ? text(most: 2) : "<\($0)@example.org>" },
            text: text(most: 14),
            attachments: (0..<Int(number(0...2))).map { _ in
                OutgoingAttachment(filename: text(most: 4), contentType: text(most: 2), bytes: bytes(most: 300))
            },
            kind: coin() ? .personal : .automatic(coin() ? .replied : .generated),
            languages: coin() ? [.welsh, .english] : [],
            marking: coin() ? MailMarking(text(most: 2), placement: .both) : nil
        )
    }
}
