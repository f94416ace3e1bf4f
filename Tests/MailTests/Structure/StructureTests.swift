import Mail
import Testing

@Suite("The flat list of parts")
struct StructureTests {
    private static let nested = """
        From: a@example.org
        Content-Type: multipart/mixed; boundary=out

        --out
        Content-Type: text/plain

        hello
        --out
        Content-Type: message/rfc822

        From: inner@example.org
        Subject: Inner
        Content-Type: multipart/mixed; boundary=in

        --in

        inner text
        --in
        Content-Type: image/png
        Content-ID: <pic@x>

        abc
        --in--
        --out--

        """

    private let message = Message.parse(Array(nested.utf8))

    @Test("parts inside a message are listed below it and marked")
    func nesting() {
        #expect(
            message.parts.map(\.contentType.essence) == [
                "multipart/mixed", "text/plain", "message/rfc822", "multipart/mixed", "text/plain", "image/png",
            ]
        )
        #expect(message.parts.map(\.parent) == [nil, 0, 0, 2, 3, 3])
        #expect(message.parts.map(\.depth) == [0, 1, 1, 2, 3, 3])
        #expect(message.parts.map(\.isInsideMessage) == [false, false, false, true, true, true])
        #expect(message.parts.map(\.children) == [[1, 2], [], [3], [4, 5], [], []])
        #expect(message.parts[5].contentID == "pic@x")
    }

    @Test("attachments and body are those of the outer message")
    func selection() {
        #expect(message.attachments == [2])
        #expect(message.textBody == [1])
        #expect(message.bodyPart == 1)
        #expect(message.text == "hello")
    }

    @Test("the header of a message inside can be asked for")
    func innerHeader() {
        #expect(message.decodedHeader("subject", in: 3) == "Inner")
        #expect(message.mailboxes("from", in: 3).map(\.address) == ["inner@example.org"])
        #expect(message.header("Subject") == nil)
        #expect(message.header("subject", in: 99) == nil)
    }

    @Test("bodies are ranges of the raw message without the line end before the boundary")
    func ranges() {
        #expect(String(decoding: message.raw[message.parts[1].body], as: UTF8.self) == "hello")
        #expect(String(decoding: message.raw[message.parts[5].body], as: UTF8.self) == "abc")
        #expect(message.bytes(of: 5) == Array("abc".utf8))
    }

    @Test("a message built like the example of RFC 8621 §4.1.4 gives its lists")
    func jmap() {
        let raw = """
            Content-Type: multipart/mixed; boundary=1

            --1
            Content-Type: text/plain

            A
            --1
            Content-Type: multipart/alternative; boundary=2

            --2
            Content-Type: multipart/mixed; boundary=3

            --3
            Content-Type: text/plain

            B
            --3
            Content-Type: image/jpeg

            C
            --3
            Content-Type: text/plain

            D
            --3--
            --2
            Content-Type: multipart/related; boundary=4

            --4
            Content-Type: text/html

            E
            --4
            Content-Type: image/jpeg

            F
            --4--
            --2--
            --1
            Content-Type: image/jpeg
            Content-Disposition: attachment

            G
            --1
            Content-Type: text/plain

            K
            --1--
            """
        let message = Message.parse(Array(raw.utf8))
        let letters: ([Int]) -> String = { $0.map { String(decoding: message.bytes(of: $0), as: UTF8.self) }.joined() }
        #expect(letters(message.textBody) == "ABDK")
        #expect(letters(message.htmlBody) == "AEK")
        #expect(letters(message.attachments) == "CFG")
    }

    @Test("what a doubled boundary line leaves behind is not the body")
    func doubledBoundary() {
        let raw = "Content-Type: multipart/mixed; boundary=b\n\n--b\n--b\nContent-Type: text/plain\n\nBody\n--b--\n"
        let message = Message.parse(Array(raw.utf8))
        #expect(message.bodyPart == 2)
        #expect(message.text == "Body")
    }

    @Test("winmail.dat is recognised")
    func tnef() {
        let message = Message.parse(Array("Content-Type: application/ms-tnef; name=winmail.dat\n\nx".utf8))
        #expect(message.parts[0].isTNEF)
        #expect(message.attachments == [0])
    }

    @Test("boundaries with blanks after them and a doubled CR are seen")
    func blanks() {
        let raw = "Content-Type: multipart/mixed; boundary=\"b \"\r\r\n\r\r\n--b \t\r\r\n\r\r\none\r\r\n--b--  \r\r\n"
        let message = Message.parse(Array(raw.utf8))
        #expect(message.parts.count == 2)
        #expect(message.text.hasPrefix("one"))
    }
}
