import Mail
import Testing

/// Messages made to exhaust a parser. Each is of moderate size here; what counts is that the limit shows, that nothing
/// is lost from `raw`, and that the run ends.
@Suite("Hostile messages")
struct HostileMessageTests {
    private func kinds(_ message: Message) -> Set<Defect.Kind> { Set(message.defects.map(\.kind)) }

    private func parse(_ text: String) -> Message { Message.parse(Array(text.utf8)) }

    @Test("of 100,000 parts two thousand are listed and the message is unreadable")
    func manyParts() {
        let message = parse(
            "From: a@b\nContent-Type: multipart/mixed; boundary=x\n\n" + String(repeating: "--x\n\np\n", count: 100_000)
        )
        #expect(message.parts.count == 2_000)
        #expect(kinds(message).contains(.tooManyParts))
        #expect(message.isUnreadable)
    }

    @Test("20,000 nested messages stop at the limit of depth")
    func nestedMessages() {
        let message = parse(String(repeating: "Content-Type: message/rfc822\n\n", count: 20_000))
        #expect(message.parts.count == 65)
        #expect(message.parts.last?.depth == 64)
        #expect(kinds(message).contains(.tooDeep))
    }

    @Test("10,000 nested multiparts stop at the limit of depth")
    func nestedMultiparts() {
        let level = (0..<10_000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
        let message = parse("From: a@b\n" + level.joined() + "\ntext\n")
        #expect(message.parts.count == 65)
        #expect(message.isUnreadable)
    }

    @Test("a hundred thousand parentheses in From leave the address")
    func parentheses() {
        let message = parse("From: " + String(repeating: "(", count: 100_000) + " <a@example.org>\n\nx")
        #expect(message.from.map(\.address) == ["a@example.org"])
        let closed = parse(
            "From: \(String(repeating: "(", count: 50_000))\(String(repeating: ")", count: 50_000)) <a@b.c>\n\n"
        )
        #expect(closed.from.map(\.address) == ["a@b.c"])
    }

    @Test("100,000 header fields: ten thousand are kept and the body is found")
    func manyFields() {
        let message = parse("From: a@b.c\n" + String(repeating: "X: y\n", count: 100_000) + "\nthe body\n")
        #expect(message.headers.count == 10_000)
        #expect(kinds(message).contains(.tooManyHeaders))
        #expect(message.text == "the body\n")
        #expect(message.from.map(\.address) == ["a@b.c"])
    }

    @Test("a subject of 5 MB is cut at the limit and the body is found")
    func longSubject() {
        let message = parse("Subject: " + String(repeating: "=?utf-8?q?a?= ", count: 360_000) + "\n\nthe body\n")
        #expect(message.subject.utf8.count < 1 << 20)
        #expect(message.subject.hasPrefix("aaaa"))
        #expect(message.text == "the body\n")
        #expect(message.defects.map(\.kind) == [.headerTooLong])
    }

    @Test("a boundary of 10,000 characters works, beside lines that nearly match it")
    func longBoundary() {
        let boundary = String(repeating: "b", count: 10_000)
        let near = String(repeating: "--\(boundary)x\n", count: 100)
        let message = parse(
            "Content-Type: multipart/mixed; boundary=\(boundary)\n\n--\(boundary)\n\n\(near)--\(boundary)\n\ntwo\n--\(boundary)--\n"
        )
        #expect(message.parts.count == 3)
        #expect(message.text.hasSuffix("two"))
    }

    @Test("100,000 groups within groups are one group")
    func groups() {
        let value = String(repeating: "g:", count: 100_000) + "a@b.c"
        let message = parse("To: \(value)\nCc: \(String(repeating: "g:;", count: 50_000))\n\n")
        #expect(message.to.map(\.address) == ["a@b.c"])
        #expect(message.ccAddresses.count == 2_000)
    }

    @Test("base64 of nothing but padding is nothing")
    func padding() {
        let message = parse("Content-Transfer-Encoding: base64\n\n" + String(repeating: "=", count: 500_000))
        #expect(message.parts.first?.decodedSize == 0)
        #expect(message.text.isEmpty)
    }

    @Test("an address list of 50,000 ends at the limit")
    func addresses() {
        let message = parse("To: " + String(repeating: "a@b.c,", count: 50_000) + "\n\n")
        #expect(message.to.count == 2_000)
    }

    @Test("50,000 unfinished encoded-words stay as they are")
    func encodedWords() {
        let value = String(repeating: "=?utf-8?q?x", count: 50_000)
        #expect(parse("Subject: \(value)\n\n").subject == value)
    }

    @Test("multiparts that each lack their stated boundary do not make the parser read the rest over and over")
    func guesses() {
        let part = "--x\nContent-Type: multipart/mixed; boundary=absent\n\n--guess\nA: b\n\n"
        let message = parse("Content-Type: multipart/mixed; boundary=x\n\n" + String(repeating: part, count: 1_500))
        #expect(message.parts.count > 1_500)
    }

    @Test("50,000 beginnings of uuencoded blocks without an end stay text")
    func uuencode() {
        let message = parse("From: a@b\n\n" + String(repeating: "begin 644 x\n", count: 50_000))
        #expect(message.parts.count == 1)
        #expect(message.text.hasPrefix("begin 644 x\n"))
    }

    @Test("decoded text ends at its limit, at a whole character", arguments: ["; charset=utf-8", ""])
    func longText(charset: String) {
        var limits = Limits.standard
        limits.decodedTextBytes = 1_001
        let raw = "Content-Type: text/plain\(charset)\n\n" + String(repeating: "é", count: 5_000)
        let message = Message.parse(Array(raw.utf8), limits: limits)
        #expect(message.text == String(repeating: "é", count: 500))
        #expect(message.parts[0].decodedSize == 10_000)
    }
}
