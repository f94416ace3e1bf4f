import Foundation
import Mail
import Testing

/// Judges the labelled messages of the shared mail collections, when they are there. The labels come from file names,
/// so the floors leave room for labels that are wrong.
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

    struct Labelled {
        let name: String
        let label: String
        let verdict: MachineVerdict
    }

    static func judged() throws -> [Labelled] {
        guard let folder else { return [] }
        let collections = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
            .sorted()
        return collections.flatMap { collection -> [Labelled] in
            let base = folder.appending(path: collection)
            let list = (try? String(contentsOf: base.appending(path: "labels.tsv"), encoding: .utf8)) ?? ""
            return list.split(separator: "\n").compactMap { line in
                let sides = line.split(separator: "\t").map(String.init)
                let file = base.appending(path: "messages").appending(path: sides[0])
                guard sides.count == 2, let data = try? Data(contentsOf: file) else { return nil }
                let verdict = MachineMail.judge(MachineEvidence(Message.parse(Array(data))))
                return Labelled(name: "\(collection)/\(sides[0])", label: sides[1], verdict: verdict)
            }
        }
    }

    /// The kinds that a label may be judged as.
    static let accepted: [String: Set<MachineVerdict.Kind>] = [
        "bounce": [.bounce, .deliveryStatus], "dsn_success": [.deliveryStatus], "abuse_report": [.report],
        "auto_reply": [.autoReply, .outOfOffice, .bulk], "read_receipt": [.readReceipt], "human": [.person],
    ]

    /// Filed among people's mail, but with the header "X-Autoreply: yes".
    static let mislabelled: Set<String> = ["chatwoot/non_utf_encoded_mail.eml"]

    @Test("precision and recall are above their floors", .enabled(if: folder != nil, sentence()))
    func floors() throws {
        let judged = try Self.judged().filter { Self.accepted[$0.label] != nil && !Self.mislabelled.contains($0.name) }
        #expect(judged.count > 500)
        for (label, kinds) in Self.accepted.sorted(by: { $0.key < $1.key }) {
            let relevant = judged.filter { $0.label == label }
            let found = judged.filter { kinds.contains($0.verdict.kind) }
            let right = found.filter { $0.label == label }
            let precision = Double(right.count) / Double(max(found.count, 1))
            let recall = Double(right.count) / Double(max(relevant.count, 1))
            print("machine mail: \(label): \(relevant.count) labelled, precision \(precision), recall \(recall)")
            for wrong in relevant where !kinds.contains(wrong.verdict.kind) {
                print("  \(wrong.name) judged \(wrong.verdict.kind.rawValue): \(wrong.verdict.reason)")
            }
        }
        let people = judged.filter { $0.label == "human" }
        #expect(people.allSatisfy { !$0.verdict.isMachine })
        let machines = judged.filter { $0.label != "human" }
        let missed = machines.filter { !$0.verdict.isMachine }
        print(
            "machine mail: of \(machines.count) machines \(missed.count) were taken for people; people: \(people.count)"
        )
        #expect(Double(missed.count) <= 0.05 * Double(machines.count))
    }
}
