import Mail
import Testing

@Suite("The list of attachments")
struct OpenedMessageTests {
    @Test("a value is made of each attachment and of what is inside it, in order")
    func folded() throws {
        let names = OpenedFixtureTests.names
        for name in names {
            let opened = Message.parse(try OwnFixtures.bytes("opened/\(name).eml")).opened
            let made = opened.folded { file, inside in "\(file.label)[\(inside.joined(separator: ","))]" }
            let lines = OpenedTree.walk(opened.leaves).map(\.label)
            let read = made.joined(separator: ",").split { "[],".contains($0) }.map(String.init)
            #expect(read == lines, "\(name)")
        }
        let nested = try #require(names.first { $0.contains("around-winmail") })
        let opened = Message.parse(try OwnFixtures.bytes("opened/\(nested).eml")).opened
        #expect(opened.folded { "\($0.label)[\($1.joined(separator: ","))]" } == ["1[1.1[1.1.1[],1.1.2[]]]"])
    }

    @Test(
        "a place that does not exist holds nothing",
        arguments: ["", "0", "9", "1.9", "1..1", "-1", "1.1.1.1", "x", "99999999999999999999"]
    )
    func places(label: String) throws {
        let name = try #require(OpenedFixtureTests.names.first)
        let opened = Message.parse(try OwnFixtures.bytes("opened/\(name).eml")).opened
        #expect(opened.attachment(at: label) == nil)
        #expect(opened.attachment(at: "1.2")?.filename == "map.jpg")
    }

    @Test("uuencoded files are attachments with the octets they were made of")
    func uuencoded() throws {
        let name = try #require(OpenedFixtureTests.names.first { $0.contains("uuencoded") })
        let files = Message.parse(try OwnFixtures.bytes("opened/\(name).eml")).opened.attachments
        let words = "In the matter of the order of 3 March 1952 it was held that nothing was held."
        #expect(files.first.map { String(decoding: $0.bytes, as: UTF8.self) } == words)
        #expect(files.last.map { Array($0.bytes.prefix(4)) } == [0x89, 0x50, 0x4E, 0x47])
        #expect(files.map(\.size) == [words.utf8.count, 48])
    }

    @Test(
        "a line that only looks like the beginning of a uuencoded file is text",
        arguments: [
            "begin 644 a.txt\nno end line", "begin again\nend", "begin 9999 a\nend", "> begin 644 a\n#0V%T\n`\n> end",
            "I begin 644 a\nend",
        ]
    )
    func noUuencoded(text: String) {
        let message = Message.parse(Array("From: a@example.org\n\n\(text)\n".utf8))
        #expect(message.opened.attachments.isEmpty)
        #expect(message.text == text + "\n")
    }

    @Test("the words of what is opened are found once, whatever the message asks")
    func textOnce() throws {
        for name in OpenedFixtureTests.names {
            let message = Message.parse(try OwnFixtures.bytes("opened/\(name).eml"))
            #expect(message.text == message.opened.text, "\(name)")
        }
    }
}
