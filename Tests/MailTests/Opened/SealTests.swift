import Testing

@testable import Mail

@Suite("Signed and encrypted messages")
struct SealTests {
    private func mail(_ content: [UInt8], type: String = "signed-data") -> Message {
        Message.parse(
            Array("From: a@example.org\r\nContent-Type: application/pkcs7-mime; smime-type=\(type)\r\n\r\n".utf8)
                + content
        )
    }

    private static let signed: [UInt8] = [0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
    private static let data: [UInt8] = [0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]

    private static func indefinite(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] { [tag, 0x80] + content + [0, 0] }

    /// A signed message whose content is the octet string given.
    private static func wrapped(_ string: [UInt8]) -> [UInt8] {
        let info = indefinite(0x30, data + indefinite(0xA0, string))
        return indefinite(0x30, signed + indefinite(0xA0, indefinite(0x30, [2, 1, 1, 0x31, 0] + info)))
    }

    @Test("content in pieces, and in pieces of pieces, is put together")
    func pieces() {
        let words = Array("Content-Type: text/plain\r\n\r\nHello".utf8)
        let whole = [0x04, UInt8(words.count)] + words
        let half = [0x04, 10] + Array(words[..<10])
        let rest = [0x04, UInt8(words.count - 10)] + Array(words[10...])
        for string in [
            whole, Self.indefinite(0x24, half + rest), Self.indefinite(0x24, half + Self.indefinite(0x24, rest)),
        ] {
            let opened = mail(Self.wrapped(string)).opened
            #expect(opened.text == "Hello")
            #expect(opened.seals == [Seal(kind: .smimeSigned, isReadable: true)])
        }
    }

    @Test("certificates alone, and a signature without its words, are said to hold none")
    func detached() {
        let info: [UInt8] = [0x30, 11] + Self.data
        let content = Self.indefinite(
            0x30,
            Self.signed + Self.indefinite(0xA0, Self.indefinite(0x30, [2, 1, 1, 0x31, 0] + info))
        )
        let opened = mail(content, type: "certs-only").opened
        #expect(opened.text.isEmpty)
        #expect(opened.seals == [Seal(kind: .smimeSigned, isReadable: false)])
        #expect(opened.seals.first?.sentence.contains("could not be taken out") == true)
    }

    @Test("a hundred thousand elements within one another neither trap nor take long")
    func nested() {
        for piece in [[0x30, 0x80], [0x24, 0x80], [0xA0, 0x84, 0, 0, 0, 9], [0x30, 0xFF], [0, 0]] as [[UInt8]] {
            let many = Array(repeatElement(piece, count: 100_000).joined())
            for content in [many, Self.wrapped(many), [0x30, 0x80] + Self.signed + [0xA0, 0x80] + many] {
                #expect(OpenedTree.faults(of: mail(content)).isEmpty)
            }
        }
    }

    @Test("signatures around signatures are opened to a depth and no further")
    func around() {
        var content = Array("Content-Type: text/plain\r\n\r\nHello".utf8)
        for _ in 0..<30 {
            let length = content.count
            let string = [0x04, 0x83, UInt8(length >> 16), UInt8(length >> 8 & 255), UInt8(length & 255)] + content
            content = Array("Content-Type: application/pkcs7-mime\r\n\r\n".utf8) + Self.wrapped(string)
        }
        let opened = Message.parse(Array("From: a@example.org\r\n".utf8) + content).opened
        #expect(opened.text.isEmpty)
        #expect(opened.defects.contains { $0.kind == .notOpened })
    }

    @Test("whatever is changed in a sealed message, it is read without a trap")
    func mutations() throws {
        var random = SplitMix(state: 29)
        for name in OpenedFixtureTests.names where name.contains("smime") {
            let message = Message.parse(try OwnFixtures.bytes("opened/\(name).eml"))
            let part = try #require(message.attachments.last)
            for _ in 0..<200 {
                var octets = message.bytes(of: part)
                for _ in 0..<Int.random(in: 1...6, using: &random) {
                    octets[Int.random(in: 0..<octets.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
                let cut = Int.random(in: 0...20, using: &random)
                #expect(OpenedTree.faults(of: mail(octets.dropLast(cut))).isEmpty)
            }
        }
    }
}
