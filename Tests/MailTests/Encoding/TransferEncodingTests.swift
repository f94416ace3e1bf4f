import Foundation
import Mail
import Testing

@Suite("Transfer encodings")
struct TransferEncodingTests {
    private func decoded(_ encoding: String, _ body: String) -> [UInt8] {
        let message = Message.parse(Array("Content-Transfer-Encoding: \(encoding)\n\n\(body)".utf8))
        #expect(message.parts[0].decodedSize == message.bytes(of: 0).count)
        return message.bytes(of: 0)
    }

    @Test("base64 gives back every length of content, however it is broken into lines")
    func base64() {
        for length in 0..<200 {
            let content = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ length) }
            let encoded = Data(content).base64EncodedString(options: [.lineLength64Characters])
            #expect(decoded("base64", encoded) == content)
            #expect(decoded("BASE64 ", encoded.replacingOccurrences(of: "=", with: "")) == content)
        }
    }

    @Test(
        "broken base64 gives what can be had",
        arguments: [
            ("SGVs-bG8=", "Hello"), ("SGVsbG8", "Hello"), ("SGVsbG8=SGVsbG8=", "HelloHello"), ("=", ""), ("S", ""),
            ("S=G", ""), ("\u{0}SGV\nsbG8=\n====", "Hello"),
        ]
    )
    func brokenBase64(body: String, text: String) {
        #expect(decoded("base64", body) == Array(text.utf8))
    }

    @Test(
        "quoted-printable, whole and broken",
        arguments: [
            ("a=3Db", "a=b"), ("a=\nb", "ab"), ("a= \t\nb", "ab"), ("a  \nb", "a\nb"), ("a=", "a="), ("=4", "=4"),
            ("=G1=4a", "=G1J"), ("a=\r\nb\r\n", "ab\r\n"), ("a==3D", "a=="), ("=\n=\n", ""), ("a=\n", "a"),
        ]
    )
    func quotedPrintable(body: String, text: String) {
        #expect(decoded("quoted-printable", body) == Array(text.utf8))
    }

    @Test("uuencode, by header and found in text")
    func uuencode() {
        let block = "begin 644 hello.txt\n+2&5L;&\\@=V]R;&0\n`\nend\n"
        #expect(decoded("x-uuencode", block) == Array("Hello world".utf8))
        let message = Message.parse(Array("From: a@b\n\nSee:\n\(block)bye\n".utf8))
        #expect(message.attachments.map { message.bytes(of: $0) } == [Array("Hello world".utf8)])
        #expect(message.text == "See:\nbye\n")
    }

    @Test(
        "identity encodings and unknown ones give the octets as they are",
        arguments: ["7bit", "8BIT", "binary", "rot13"]
    )
    func identity(name: String) {
        #expect(decoded(name, "a=3D\r\n") == Array("a=3D\r\n".utf8))
    }
}
