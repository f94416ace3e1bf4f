import Mail
import Testing

@Suite("Header fields")
struct HeaderTests {
    @Test("names are found in any letter case, values unfolded and not decoded")
    func access() {
        let raw = "X-Note: one\r\n two\r\n\tthree \r\nx-note: =?utf-8?q?=C3=A9?=\r\nEmpty:\r\n\r\n"
        let message = Message.parse(Array(raw.utf8))
        #expect(message.header("x-NOTE") == "one two\tthree")
        #expect(message.headers(named: "X-Note") == ["one two\tthree", "=?utf-8?q?=C3=A9?="])
        #expect(message.header("empty")?.isEmpty == true)
        #expect(message.header("missing") == nil)
        #expect(message.headers.map { $0.lowercasedName(in: message.raw) } == ["x-note", "x-note", "empty"])
        #expect(message.headers[0].isNamed("X-NOTE", in: message.raw))
    }

    @Test(
        "encoded-words",
        arguments: [
            ("=?utf-8?q?caf=C3=A9?=", "café"), ("=?UTF-8?B?Y2Fmw6k=?=", "café"), ("=?utf-8?q?a?= =?utf-8?q?b?=", "ab"),
            ("=?utf-8?q?a?= b", "a b"), ("a =?utf-8?q?b?=", "a b"), ("=?iso-8859-1?q?a?= \t =?utf-8?q?b?=", "ab"),
            ("=?utf-8?q?_=5F_?=x", "_ x"), ("=?utf-8?q??=", ""), ("=?x-nobody-knows?q?caf=E9?=", "café"),
            ("=?utf-8?q?a=0D=0AB:c?=", "aB:c"), ("=?utf-8?q?=?=", "="), ("=?=?=?=", "=?=?=?="),
            ("=??q?x?=", "=??q?x?="),
            ("=?utf-8?b?YWJj?=def", "abcdef"), ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
        ]
    )
    func encodedWords(value: String, text: String) {
        #expect(Message.parse(Array("Subject: \(value)\n\n".utf8)).subject == text)
    }

    @Test("message ids lose brackets, blanks and comments")
    func messageIDs() {
        let raw =
            "Message-ID: (c) < a@b (x) >\nReferences: <a@b><c@d>,<e@f\n g@h>\nIn-Reply-To: Your message of Monday <i@j>\n\n"
        let message = Message.parse(Array(raw.utf8))
        #expect(message.messageID == "a@b")
        #expect(message.references == ["a@b", "c@d", "e@fg@h"])
        #expect(message.inReplyTo == ["i@j"])
        #expect(Message.parse(Array("Message-ID: <>\n\n".utf8)).messageID == nil)
    }

    @Test("a header that only the limits end is flagged, the message is not lost")
    func limits() {
        var limits = Limits.standard
        limits.headerBytes = 40
        limits.headerCount = 3
        let raw = "A: 1\nB: 2\nSubject: \(String(repeating: "x", count: 100))\nC: 3\n\nbody"
        let message = Message.parse(Array(raw.utf8), limits: limits)
        #expect(message.isUnreadable)
        #expect(message.subject == String(repeating: "x", count: 21))
        #expect(message.text == "body")
    }
}
