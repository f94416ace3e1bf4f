import Foundation
import Mail
import Testing

@Suite("Messages with their wrappings taken off")
struct OpenedFixtureTests {
    struct Expectation: Decodable {
        let about: String
        let text: String
        /// `place name type role`, in depth-first order.
        let leaves: [String]
        /// Names, or types where there is no name.
        let attachments: [String]
        let seals: [String]?
        let sentences: [String]?
        let invitations: [String]?
        let defects: [String]?
    }

    static let names = OwnFixtures.names(in: "opened", ending: ".eml")

    @Test("there are fixtures to run")
    func fixturesExist() {
        #expect(Self.names.count >= 34)
    }

    @Test("a message opens as its expectation says, with LF and with CRLF", arguments: names)
    func fixture(name: String) throws {
        let json = Data(try OwnFixtures.bytes("opened/\(name).json"))
        let expected = try JSONDecoder().decode(Expectation.self, from: json)
        let raw = try OwnFixtures.bytes("opened/\(name).eml")
        for form in [raw, Self.withCRLF(raw)] {
            let message = Message.parse(form)
            let opened = message.opened
            #expect(Self.withoutLastLineEnd(opened.text) == expected.text, "\(expected.about)")
            #expect(message.text == opened.text, "\(expected.about)")
            #expect(OpenedTree.lines(of: opened) == expected.leaves, "\(expected.about)")
            #expect(opened.attachments.map { $0.filename ?? $0.contentType } == expected.attachments)
            #expect(opened.seals.map(\.kind.rawValue) == expected.seals ?? [], "\(expected.about)")
            if let sentences = expected.sentences { #expect(opened.seals.map(\.sentence) == sentences) }
            #expect(opened.invitations.map(\.sentence) == expected.invitations ?? [], "\(expected.about)")
            #expect(opened.defects.map(\.kind.rawValue) == expected.defects ?? [], "\(expected.about)")
            #expect(OpenedTree.faults(of: message).isEmpty)
        }
    }

    private static func withoutLastLineEnd(_ text: String) -> String {
        text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    /// Only where no line ends in CR already.
    static func withCRLF(_ raw: [UInt8]) -> [UInt8] {
        if raw.contains(UInt8(ascii: "\r")) { return raw }
        return raw.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
    }
}
