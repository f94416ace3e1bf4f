import Foundation
import Testing

@testable import Triage

/// How the detectors do on labelled messages. What is measured is printed; the promises are asserted.
@Suite(.enabled(if: LabelledMessages.isPresent, "the labelled messages (../shared/enquiries) are not here"))
struct DetectorMeasurementTests {
    /// One message with what the detectors say and what is true.
    struct Judged {
        let message: LabelledMessage
        let found: Set<Advisory>
        let truth: Set<Advisory>

        /// A worry about somebody's safety is seen whichever of the two names it goes by: both bring a named person.
        func isFound(_ advisory: Advisory) -> Bool {
            let either: Set<Advisory> = [.welfare, .safeguarding]
            return found.contains(advisory) || either.contains(advisory) && !found.isDisjoint(with: either)
        }
    }

    /// `records` messages that ask for data, for its erasure, or tell of its loss; the others are housekeeping.
    static let rightsAmongRecords: Set = ["dev-member-office-040", "dev-member-office-064", "dev-member-office-077"]
    /// `abuse` messages with a threat in them: somebody knows which bus she takes, or where she parks.
    static let threatsAmongAbuse: Set = ["dev-member-office-003", "dev-member-office-085"]
    static let rights: Set = ["foi", "subject-access", "eir", "data-protection-complaint"]
    static let urgent: [Advisory] = [.informationRights, .welfare, .safeguarding]

    let judged: [Judged]

    init() throws {
        let detectors = Detectors()
        judged = try LabelledMessages.kits.flatMap(LabelledMessages.read).map { message in
            let found = detectors.find(subject: message.subject, text: message.body, sender: message.sender)
            return Judged(message: message, found: Set(found.map(\.advisory)), truth: Self.truth(message))
        }
        try #require(judged.count > 200)
    }

    static func truth(_ message: LabelledMessage) -> Set<Advisory> {
        var truth: Set<Advisory> = []
        let strands = message.strands
        if !strands.isDisjoint(with: rights) || rightsAmongRecords.contains(message.id) {
            truth.insert(.informationRights)
        }
        if strands.contains("welfare") || threatsAmongAbuse.contains(message.id) { truth.insert(.welfare) }
        if strands.contains("safeguarding") { truth.insert(.safeguarding) }
        if strands.contains("legal-service") { truth.insert(.legalService) }
        if !strands.isDisjoint(with: ["media", "press"]) { truth.insert(.media) }
        if message.distressing { truth.insert(.distressing) }
        if !message.also.isEmpty { truth.insert(.severalRequests) }
        return truth
    }

    @Test("at most one message that needs a person at once is missed")
    func misses() {
        let missed = Self.urgent.flatMap { advisory in
            judged.filter { $0.truth.contains(advisory) && !$0.isFound(advisory) }.map {
                "\(advisory) \($0.message.id)"
            }
        }
        for line in missed { print("missed: \(line)") }
        #expect(missed.count <= 1)
    }

    @Test("false alarms stay below one message in ten, for each detector and for the three together")
    func falseAlarms() {
        for advisory in Self.urgent {
            let rest = judged.filter { !$0.truth.contains(advisory) }
            // Welfare and safeguarding stand for each other in the truth as well.
            let alarms = rest.filter { $0.found.contains(advisory) && !(advisory != .informationRights && $0.isDanger) }
            print("\(advisory.rawValue): \(alarms.count) false alarms in \(rest.count): \(alarms.map(\.message.id))")
            #expect(alarms.count * 10 <= rest.count)
        }
        let quiet = judged.filter { $0.truth.isDisjoint(with: Self.urgent) }
        let alarms = quiet.filter { !$0.found.isDisjoint(with: Self.urgent) }
        print("any of the three: \(alarms.count) false alarms in \(quiet.count)")
        #expect(alarms.count * 10 <= quiet.count)
    }

    @Test("recall and precision of every detector", arguments: Advisory.allCases.filter { $0 != .unreadable })
    func figures(_ advisory: Advisory) {
        let positive = judged.filter { $0.truth.contains(advisory) }
        let hits = positive.filter { $0.found.contains(advisory) }.count
        let flagged = judged.filter { $0.found.contains(advisory) }.count
        print("\(advisory.rawValue): found \(hits) of \(positive.count); \(flagged - hits) more flagged")
        // Several requests are often one matter seen from two sides, which no words tell.
        #expect(advisory == .severalRequests || hits * 4 >= positive.count * 3)
    }
}

extension DetectorMeasurementTests.Judged {
    var isDanger: Bool { !truth.isDisjoint(with: [.welfare, .safeguarding]) }
}
