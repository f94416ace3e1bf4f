import Foundation
import Mail
import Testing

@Suite("The public mail collections", .enabled(if: MailCollections.arePresent, "the mail collections are absent"))
struct CollectionTests {
    /// The least share of messages on which each field must agree with the other parsers. Most of what is missing in
    /// attachments and text are multiparts with a wrong boundary or none, of which the peers read nothing and Mail does.
    private static let floors = [
        "message-id": 0.995, "from": 0.995, "subject": 0.995, "references": 0.999, "attachments": 0.972, "text": 0.963,
        "text that peers found": 0.98,
    ]

    @Test("fields agree with the consensus of three other parsers")
    func consensus() throws {
        var agreement = Agreement()
        for folder in try MailCollections.folders() {
            for expected in try Consensus.read(folder) {
                let file = folder.appending(path: "messages").appending(path: expected.file)
                let message = Message.parse(Array(try Data(contentsOf: file)))
                agreement.add(message, expected, folder: folder.lastPathComponent)
            }
        }
        for field in Agreement.fields {
            let share = agreement.share(field)
            print(
                "\(field): \(agreement.equal[field, default: 0]) of \(agreement.compared[field, default: 0]) = \(share)"
            )
            #expect(share >= Self.floors[field, default: 1], "\(field)")
            #expect(agreement.compared[field, default: 0] > 1_000)
        }
    }

    @Test("every message is read in all its parts without a trap and without a range outside it")
    func everyMessage() throws {
        var count = 0
        for folder in try MailCollections.folders() {
            for file in MailCollections.messages(in: folder) {
                let message = Message.parse(Array(try Data(contentsOf: file)))
                #expect(Soundness.faults(of: message).isEmpty, "\(file.path)")
                count += 1
            }
        }
        print("\(count) messages read")
        #expect(count > 1_800)
    }
}
