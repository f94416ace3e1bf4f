import Mail
import Testing

@Suite("Content identity")
struct ContentIdentityTests {
    static func content(_ raw: String) -> String {
        var bytes: [UInt8] = []
        ContentIdentity.canonical(Array(raw.utf8)).forEachSlice { slice in
            #expect(!slice.isEmpty)
            bytes += slice
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static let mail =
        "From: a@example.org\nSubject: Deeds\n folded\nMessage-ID: <1@example.org>\n\nReceived: this is body\n\nEnd"

    @Test("one mail delivered to two inboxes has the same content")
    func twoDeliveries() {
        let first =
            "Return-Path: <a@example.org>\nDelivered-To: b@example.net\nReceived: x\n\tby y; today\nX-Spam-Score: 3\n"
            + Self.mail
        let second =
            "X-Original-To: two@example.net\nReceived: from z\nARC-Seal: i=1;\n cv=none\nDKIM-Signature: v=1;\n b=abc\n"
            + Self.mail + "\n\n"
        #expect(Self.content(first) == Self.content(second))
        #expect(Self.content(first) == Self.mail)
    }

    @Test("CR LF and LF give the same content")
    func lineEnds() {
        let crlf = Self.mail.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        #expect(crlf.utf8.contains(0x0D))
        #expect(Self.content("Received: x\r\n y\r\n" + crlf + "\r\n") == Self.mail)
    }

    @Test("trace headers between others and as the last header are left out, wherever they stand")
    func places() {
        #expect(Self.content("A: 1\nReceived: x\nB: 2\nStatus: RO\n\nbody") == "A: 1\nB: 2\n\nbody")
        #expect(Self.content("A: 1\nRECEIVED : x\n\nbody") == "A: 1\n\nbody")
        #expect(Self.content("A: 1\nReceived: x") == "A: 1")
        #expect(Self.content("From someone Mon Jan 1\nA: 1\n\nb") == "A: 1\n\nb")
    }

    @Test(
        "a change in subject, recipient, date or body changes the content",
        arguments: [
            "From: b@example.org\nSubject: Deeds\n\nx", "From: a@example.org\nSubject: Deed\n\nx",
            "From: a@example.org\nSubject: Deeds\n\ny",
            "From: a@example.org\nSubject: Deeds\nReceived-Late: no\n\nx",
        ]
    )
    func different(raw: String) {
        #expect(Self.content(raw) != Self.content("From: a@example.org\nSubject: Deeds\n\nx"))
    }

    @Test("a lone carriage return is content", arguments: ["A: 1\n\na\rb", "A: 1\n\na\r\rb", "A: 1\n\n\ra"])
    func loneCarriageReturn(raw: String) {
        #expect(Self.content(raw) == raw)
    }

    @Test(
        "degenerate input gives degenerate content",
        arguments: ["", "\n", "\r\n\r\n", "Received: x", "From x", "no header at all"]
    )
    func degenerate(raw: String) {
        let content = Self.content(raw)
        #expect(content.utf8.count <= raw.utf8.count)
        #expect(!content.contains("Received") && !content.contains("\r"))
    }

    @Test("the kept ranges ascend and lie within the message")
    func ranges() {
        let raw = Array(("X: 1\nReceived: y\n" + Self.mail).utf8)
        let ranges = ContentIdentity.canonical(raw).ranges
        #expect(ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= raw.count })
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
        #expect(ranges.count == 2)
    }
}
