import Mail
import Testing

@Suite("Mutated mail passed on")
struct ForwardedMutationTests {
    private static let snippets = [
        "\n", "\r\n", "\0", ">", "\n> ", "\n>>>> ", ":", "@", "<", "[mailto:", "*", "|", "\u{A0}", "\u{202A}",
        "\nFrom: ",
        "\nSent: ", "\nTo:", "\nSubject: FW: ", "\n---------- Forwarded message ---------\n", "\n-----\n", "-", "+",
        "T",
        "\nBegin forwarded message:\n", "\nOn 3 Nov 2026, a@b wrote:\n", "99999999999999999999", "1/2/2026", "09:14",
        "\n--b\n", "\nContent-Type: message/rfc822\n\n", " on 3", "é", "\n----- Forwarded by x on 1 -----\n",
    ]

    @Test("whatever is changed in a fixture, an origin found has a writer, evidence and a bounded depth")
    func mutations() throws {
        var random = SplitMix(state: 21)
        var found = 0
        var runs = 0
        for fixture in try ForwardedFixture.all() {
            for _ in 0..<60 {
                let origin = Message.parse(mutated(fixture.raw, &random)).forwardedOrigin
                runs += 1
                guard let origin else { continue }
                found += 1
                #expect((1...16).contains(origin.depth))
                #expect(origin.from.name != nil || !origin.from.address.isEmpty)
                #expect(origin.evidence.utf8.count < 400)
                #expect(!origin.evidence.utf8.contains(0x0A))
            }
        }
        #expect(runs > 2_000)
        #expect(found > runs / 3)
    }

    @Test("every beginning of a message is read without a trap")
    func beginnings() throws {
        var found = 0
        for fixture in try ForwardedFixture.all().prefix(12) {
            for length in 0..<fixture.raw.count {
                found += Message.parse(Array(fixture.raw.prefix(length))).forwardedOrigin == nil ? 0 : 1
            }
        }
        #expect(found > 100)
    }

    @Test(
        "thirty thousand lines of the same are read to the end",
        arguments: [
            "From: a@b\n", "To: a@b\n", "Subject: FW: x\nTo: y\n", "---------- Forwarded message ---------\n",
            "On 3 November 2026\n", "On 3 Nov 2026, a@b wrote:\n", ">\n", "> From: a@b\n> To: c\n>> Date: d\n", "\n",
            "To: a\nFrom: b\n", "-----\n", "Begin forwarded message:\n\n",
        ]
    )
    func long(line: String) {
        let raw = Array(("From: a@b\nSubject: FW: x\n\n" + String(repeating: line, count: 30_000)).utf8)
        let depth = Message.parse(raw).forwardedOrigin?.depth ?? 0
        #expect(depth <= 16)
    }

    private func mutated(_ raw: [UInt8], _ random: inout SplitMix) -> [UInt8] {
        var bytes = raw
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.insert(contentsOf: Array((Self.snippets.randomElement(using: &random) ?? "").utf8), at: place)
            case 1 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0...30, using: &random)))
            default:
                let end = min(bytes.count, place + Int.random(in: 0...80, using: &random))
                bytes.insert(contentsOf: Array(bytes[place..<end]), at: Int.random(in: 0...bytes.count, using: &random))
            }
        }
        return bytes
    }
}
