import Mail
import Testing

@Suite("Mutated messages")
struct MutationTests {
    private static let snippets = [
        "\r", "\n", "\r\n", "\0", "--", "=?", "?=", "=?utf-8?b?", "\"", "(", ")", "<", ">", ":", ";", ",", "=", "==",
        "\nFrom: ", "\nContent-Type: multipart/mixed; boundary=b\n\n", "\n--b\n", "\n--b--\n", "\nbegin 644 x\n",
        "\nend\n", "\nContent-Type: message/rfc822\n\n", "\nContent-Transfer-Encoding: base64\n", "*0*=", "\u{FEFF}",
        "é",
    ]

    @Test("whatever is changed in a fixture, it is read without a trap and all ranges lie within it")
    func mutations() throws {
        var random = SplitMix(state: 7)
        var count = 0
        for kind in ["rfc", "legacy", "malformed"] {
            for fixture in try MessageFixture.all(kind) {
                for _ in 0..<40 {
                    let raw = mutated(fixture.raw, &random)
                    let faults = Soundness.faults(of: Message.parse(raw))
                    #expect(faults.isEmpty, "\(fixture.name): \(faults) in \(String(decoding: raw, as: UTF8.self))")
                    count += 1
                }
            }
        }
        #expect(count > 1_500)
    }

    @Test("random octets are read without a trap")
    func noise() {
        var random = SplitMix(state: 11)
        for _ in 0..<300 {
            let raw = (0..<Int.random(in: 0..<600, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random)
            }
            #expect(Soundness.faults(of: Message.parse(raw)).isEmpty)
        }
    }

    @Test("every beginning of a message is read without a trap")
    func beginnings() throws {
        for fixture in try MessageFixture.all("rfc").prefix(8) {
            for length in 0..<fixture.raw.count {
                #expect(Soundness.faults(of: Message.parse(Array(fixture.raw.prefix(length)))).isEmpty)
            }
        }
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
