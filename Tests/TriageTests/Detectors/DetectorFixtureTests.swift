import Foundation
import Testing

@testable import Triage

/// Messages written for these tests, in English and Welsh: requests and dangers in plain words, in quiet ones, hidden
/// in other questions, and letters that only look like them.
struct DetectorFixtureTests {
    struct Example: Decodable, Sendable, CustomTestStringConvertible {
        let id: String
        let language: String
        let sender: String
        let subject: String
        let body: String
        /// Advisories that must be found.
        let expects: [String]
        /// Advisories that must not be.
        let absent: [String]

        var testDescription: String { "\(id) \(subject)" }
    }

    static let examples: [Example] = {
        guard let text = try? Fixture.text("detectors.jsonl") else { return [] }
        return text.split(separator: "\n").compactMap {
            try? JSONDecoder().decode(Example.self, from: Data($0.utf8))
        }
    }()

    static let detectors = Detectors()

    @Test("the table holds both languages, and letters that must be left alone")
    func table() throws {
        let lines = try Fixture.text("detectors.jsonl").split(separator: "\n").count
        #expect(Self.examples.count == lines)
        #expect(lines >= 90)
        #expect(Self.examples.count { $0.language == "cy" } >= 15)
        #expect(Self.examples.count { !$0.absent.isEmpty } >= 25)
    }

    @Test("every example sets off what it should, and nothing it should not", arguments: examples)
    func example(_ example: Example) {
        let found = Self.detectors.find(subject: example.subject, text: example.body, sender: example.sender)
        let said = Set(found.map(\.advisory.rawValue))
        #expect(said.isSuperset(of: example.expects), "found \(said.sorted())")
        #expect(said.isDisjoint(with: example.absent), "because \(found.map(\.because))")
    }

    @Test("the words given are the message's own")
    func because() {
        for example in Self.examples {
            let whole = Self.onOneLine("\(example.subject) \(example.body) \(example.sender)")
            for detection in Self.detectors.find(
                subject: example.subject,
                text: example.body,
                sender: example.sender
            ) {
                #expect(!detection.because.isEmpty)
                for words in detection.because { #expect(whole.contains(words), "\(example.id): \(words)") }
                #expect(detection.subjects.isEmpty || detection.advisory == .distressing)
            }
        }
    }

    @Test("capitals, curly quotes, hard spaces and line ends change nothing")
    func spelling() {
        for example in Self.examples.enumerated().filter({ $0.offset % 4 == 0 }).map(\.element) {
            let plain = Self.advisories(example.subject, example.body)
            let curly = example.body.replacingOccurrences(of: "'", with: "’")
            #expect(Self.advisories(example.subject, curly) == plain)
            #expect(Self.advisories(example.subject.uppercased(), example.body.uppercased()) == plain)
            let hard = example.body.replacingOccurrences(of: " ", with: "\u{a0} ")
            #expect(Self.advisories(example.subject, hard) == plain)
            let references = example.body.replacingOccurrences(of: " ", with: " &nbsp;")
            #expect(Self.advisories(example.subject, references) == plain)
            let network = example.body.replacingOccurrences(of: "\n", with: "\r\n")
            #expect(Self.advisories(example.subject, network) == plain)
        }
    }

    private static func advisories(_ subject: String, _ body: String) -> Set<Advisory> {
        Set(detectors.find(subject: subject, text: body, sender: "").map(\.advisory))
    }

    private static func onOneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
