import Foundation
import Testing

@testable import Triage

/// Messages by a second author, most of them quiet, most of the harmless ones near misses. A single message may be missed
/// or flagged without need; what is promised is how many.
struct SecondAuthorTests {
    typealias Example = DetectorFixtureTests.Example

    /// An example with what the detectors say of it.
    struct Judged {
        let example: Example
        let found: Set<Advisory>

        /// Either name for a worry about somebody's safety brings a named person.
        func isFound(_ advisory: Advisory) -> Bool {
            let danger: Set<Advisory> = [.welfare, .safeguarding]
            return found.contains(advisory) || danger.contains(advisory) && !found.isDisjoint(with: danger)
        }
    }

    static let urgent: [Advisory] = [.informationRights, .welfare, .safeguarding]

    let judged: [Judged]

    init() throws {
        judged = try Fixture.text("detectors-second.jsonl").split(separator: "\n").map { line in
            let example = try JSONDecoder().decode(Example.self, from: Data(line.utf8))
            let found = DetectorFixtureTests.detectors.find(
                subject: example.subject,
                text: example.body,
                sender: example.sender
            )
            return Judged(example: example, found: Set(found.map(\.advisory)))
        }
    }

    @Test("the table is large, has both languages and has no message of the first author")
    func table() {
        #expect(judged.count >= 200)
        #expect(judged.count { $0.example.language == "cy" } >= 10)
        let first = Set(DetectorFixtureTests.examples.map(\.body))
        #expect(judged.allSatisfy { !first.contains($0.example.body) })
        #expect(Set(judged.map(\.example.id)).count == judged.count)
    }

    @Test("nine in ten of the messages that need a person at once are found", arguments: urgent)
    func recall(_ advisory: Advisory) {
        let positive = judged.filter { $0.example.expects.contains(advisory.rawValue) }
        let missed = positive.filter { !$0.isFound(advisory) }.map(\.example.id)
        #expect(positive.count >= 20)
        #expect(missed.count * 10 <= positive.count, "missed \(missed)")
    }

    @Test("fewer than one in ten of the others, near misses nearly all, is flagged")
    func falseAlarms() {
        let quiet = judged.filter { one in !Self.urgent.contains { one.example.expects.contains($0.rawValue) } }
        let flagged = quiet.filter { !$0.found.isDisjoint(with: Self.urgent) }.map(\.example.id)
        #expect(quiet.count >= 100)
        #expect(flagged.count * 10 < quiet.count, "flagged \(flagged)")
    }
}
