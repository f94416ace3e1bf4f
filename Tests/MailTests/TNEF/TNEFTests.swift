import Mail
import Testing

@Suite("winmail.dat")
struct TNEFTests {
    private static let properties: UInt32 = 0x0006_9003
    private static let body: UInt32 = 0x0002_800C

    private func open(_ builder: TNEFBuilder) -> OpenedMessage { Message.parse(builder.mail).opened }

    @Test("an attribute longer than what is left ends the reading and keeps what came before")
    func overlong() {
        for length in [400, 0x7FFF_FFFF, 0xFFFF_FFFF] as [UInt32] {
            var builder = TNEFBuilder()
            builder.addAttachment("a.txt", [1, 2, 3])
            builder.add(Self.body, [65, 66], length: length)
            let opened = open(builder)
            #expect(opened.attachments.map(\.filename) == ["a.txt"])
            #expect(opened.defects.map(\.kind) == [.brokenTNEF])
        }
    }

    @Test(
        "a property list that announces more than there is, is read as far as it goes",
        arguments: [
            // 2^32 - 1 properties, and none there.
            TNEFBuilder.long(0xFFFF_FFFF),
            // One of 2^32 - 1 texts.
            TNEFBuilder.long(1) + TNEFBuilder.word(0x1E) + TNEFBuilder.word(0x1000) + TNEFBuilder.long(0xFFFF_FFFF),
            // A text of 2^32 - 1 octets.
            TNEFBuilder.long(1) + TNEFBuilder.word(0x1E) + TNEFBuilder.word(0x1000) + TNEFBuilder.long(1)
                + TNEFBuilder.long(0xFFFF_FFFF),
            // 2^32 - 1 numbers of eight octets.
            TNEFBuilder.long(1) + TNEFBuilder.word(0x1014) + TNEFBuilder.word(0x3705) + TNEFBuilder.long(0xFFFF_FFFF),
            // A name of 2^32 - 1 octets.
            TNEFBuilder.long(1) + TNEFBuilder.word(0x1E) + TNEFBuilder.word(0x8001)
                + [UInt8](repeating: 0, count: 16) + TNEFBuilder.long(1) + TNEFBuilder.long(0xFFFF_FFFF),
            // A type that does not exist.
            TNEFBuilder.long(1) + TNEFBuilder.word(0x77) + TNEFBuilder.word(0x1000) + TNEFBuilder.long(1),
            [],
        ]
    )
    func boasting(list: [UInt8]) {
        var builder = TNEFBuilder()
        builder.add(Self.properties, list)
        builder.addAttachment("a.txt", [1, 2, 3])
        let opened = open(builder)
        #expect(opened.attachments.map(\.filename) == ["a.txt"])
        #expect(opened.defects.map(\.kind) == [.brokenTNEF])
        #expect(opened.text.isEmpty)
    }

    @Test("messages within messages are opened to a depth and no further")
    func nested() throws {
        let interface: [UInt8] = [7, 3, 2, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46]
        var inner = TNEFBuilder()
        inner.addAttachment("innermost.txt", [1])
        for _ in 0..<40 {
            var outer = TNEFBuilder()
            let object = interface + inner.octets
            let padding = [UInt8](repeating: 0, count: (4 - object.count & 3) & 3)
            outer.add(0x0006_9002, level: 2, [0, 0])
            outer.add(
                0x0006_9005,
                level: 2,
                TNEFBuilder.long(1) + TNEFBuilder.word(0x0D) + TNEFBuilder.word(0x3701) + TNEFBuilder.long(1)
                    + TNEFBuilder.long(UInt32(object.count)) + object + padding
            )
            inner = outer
        }
        let opened = open(inner)
        let deepest = try #require(OpenedTree.walk(opened.leaves).map(\.place.count).max())
        #expect(deepest == Limits.standard.openedDepth + 2)
        #expect(opened.defects.map(\.kind) == [.notOpened])
    }

    @Test("more attachments than parts are allowed are not listed")
    func tooMany() {
        var builder = TNEFBuilder()
        for number in 0..<3_000 { builder.addAttachment("\(number).txt", [1]) }
        let opened = open(builder)
        #expect(OpenedTree.walk(opened.leaves).count == Limits.standard.parts)
        #expect(
            opened.defects.contains { $0.kind == .tooManyParts } && opened.defects.contains { $0.kind == .brokenTNEF }
        )
    }

    @Test("wrappings beyond the octets allowed stay closed, and it is said")
    func tooLarge() {
        var builder = TNEFBuilder()
        builder.addAttachment("a.txt", [UInt8](repeating: 65, count: 5_000))
        var limits = Limits()
        limits.openedBytes = 4_000
        let opened = Message.parse(builder.mail, limits: limits).opened
        #expect(opened.attachments.map(\.filename) == ["winmail.dat"])
        #expect(opened.defects.map(\.kind) == [.notOpened])
    }

    @Test("a name cannot leave its folder, nor turn its letters round")
    func names() {
        var builder = TNEFBuilder()
        builder.addAttachment("..\\..\\windows\\evil.exe", [1])
        builder.addAttachment("/etc/passwd", [1])
        #expect(open(builder).attachments.map(\.filename) == ["evil.exe", "passwd"])
    }

    @Test("every beginning of a stream, and whatever is changed in one, is read without a trap")
    func mutations() throws {
        var random = SplitMix(state: 23)
        var runs = 0
        for name in OpenedFixtureTests.names where name.contains("winmail") {
            let message = Message.parse(try OwnFixtures.bytes("opened/\(name).eml"))
            let part = try #require(
                message.parts.indices.first { message.parts[$0].isTNEF || message.parts[$0].filename != nil }
            )
            let octets = message.bytes(of: part)
            for end in stride(from: 0, to: octets.count, by: 7) {
                #expect(OpenedTree.faults(of: Message.parse(TNEFBuilder.mail(Array(octets[..<end])))).isEmpty)
                runs += 1
            }
            for _ in 0..<150 {
                var changed = octets
                for _ in 0..<Int.random(in: 1...8, using: &random) where !changed.isEmpty {
                    let place = Int.random(in: 0..<changed.count, using: &random)
                    changed[place] =
                        [0, 0xFF, 0x80, UInt8.random(in: 0...255, using: &random)].randomElement(using: &random) ?? 0
                }
                #expect(OpenedTree.faults(of: Message.parse(TNEFBuilder.mail(changed))).isEmpty)
                runs += 1
            }
        }
        #expect(runs > 1_500)
    }
}
