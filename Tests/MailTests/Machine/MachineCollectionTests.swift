import Foundation
import Mail
import Testing

/// Judges the messages of the shared mail collections, when they are there.
@Suite("Machine mail in the shared collections")
struct MachineCollectionTests {
    static let folder: URL? = {
        let root = URL(filePath: #filePath).pathComponents.prefix { $0 != "Tests" }
        let beside = URL(filePath: root.joined(separator: "/")).appending(path: "../shared").standardizedFileURL
        let named = ProcessInfo.processInfo.environment["INTRAY_SHARED"].map { URL(filePath: $0) }
        let mail = (named ?? beside).appending(path: "mail")
        return FileManager.default.fileExists(atPath: mail.path(percentEncoded: false)) ? mail : nil
    }()

    static func sentence() -> Comment {
        "The shared mail collections are not beside the package; set INTRAY_SHARED to run this."
    }

    /// The kinds that a label may be judged as, and the least share of them that must be. A delay is filed among the
    /// bounces.
    static let accepted: [(label: String, kinds: Set<MachineVerdict.Kind>, atLeast: Int)] = [
        ("bounce", [.bounce, .deliveryStatus], 500), ("auto_reply", [.autoReply, .outOfOffice], 10),
        ("list", [.list], 15), ("read_receipt", [.readReceipt], 2), ("dsn_success", [.deliveryStatus], 3),
        ("abuse_report", [.report], 15),
    ]

    @Test("at least 98 per cent of each kind of machine mail is known", .enabled(if: folder != nil, sentence()))
    func floors() throws {
        let judged = try SharedMail.judged(in: try #require(Self.folder))
        for (label, kinds, atLeast) in Self.accepted {
            let relevant = judged.filter { $0.label == label }
            let missed = relevant.filter { !kinds.contains($0.verdict.kind) }
            print("machine mail: \(label): \(relevant.count - missed.count) of \(relevant.count)")
            for wrong in missed { print("  \(wrong.name) \(wrong.verdict.kind.rawValue): \(wrong.verdict.reason)") }
            #expect(relevant.count >= atLeast)
            #expect(missed.count * 100 <= relevant.count * 2, "\(label)")
        }
    }

    @Test(
        "at most one in two hundred of people's mail is taken for a machine's",
        .enabled(if: folder != nil, sentence())
    )
    func people() throws {
        let folder = try #require(Self.folder)
        let labelled = try SharedMail.judged(in: folder).filter { $0.label == "human" }
        let people = try labelled + SharedMail.people(beside: folder)
        let mistaken = people.filter(\.verdict.isMachine)
        for wrong in mistaken { print("  \(wrong.name) \(wrong.verdict.kind.rawValue): \(wrong.verdict.reason)") }
        print("machine mail: \(mistaken.count) of \(people.count) people mistaken, \(labelled.count) of them labelled")
        #expect(people.count > 500)
        #expect(mistaken.count * 200 <= people.count)
    }
}
