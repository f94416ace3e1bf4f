import Foundation
import Mail
import Testing

@Suite("Wrappings in the public mail", .enabled(if: MailCollections.arePresent, "the mail collections are absent"))
struct OpenedCollectionTests {
    @Test("every message opens without a trap, and nothing promised of it fails")
    func everyMessage() throws {
        var tally: [String: Int] = [:]
        for folder in try MailCollections.folders() {
            for file in MailCollections.messages(in: folder) {
                let message = Message.parse(Array(try Data(contentsOf: file)))
                #expect(OpenedTree.faults(of: message).isEmpty, "\(file.path)")
                count(message, into: &tally)
            }
        }
        for (what, number) in tally.sorted(by: { $0.key < $1.key }) { print("\(what): \(number)") }
        #expect(tally["winmail.dat", default: 0] >= 1 && tally["invitations", default: 0] >= 1)
        #expect(tally["uuencoded files", default: 0] >= 4)
    }

    private func count(_ message: Message, into tally: inout [String: Int]) {
        let opened = message.opened
        let own = message.parts.filter { !$0.isInsideMessage }
        tally["winmail.dat", default: 0] += own.count { $0.isTNEF }
        tally["uuencoded files", default: 0] += own.count { $0.transferEncoding == .uuencode }
        tally["invitations", default: 0] += opened.invitations.count
        for seal in opened.seals { tally["\(seal.kind.rawValue), readable: \(seal.isReadable)", default: 0] += 1 }
        for attachment in OpenedTree.walk(opened.leaves) { tally["role \(attachment.role.rawValue)", default: 0] += 1 }
        tally["files found in wrappings", default: 0] += OpenedTree.walk(opened.leaves).count { $0.place.count > 1 }
        for defect in opened.defects { tally["defect \(defect.kind.rawValue)", default: 0] += 1 }
    }

    @Test("the attachments of other people's winmail.dat have the names and octets that another reader gives them")
    func otherReader() throws {
        let root = try #require(MailCollections.root).appending(path: "mimekit/expected/tnef")
        let files = try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)
        var compared = 0
        for file in files.filter({ $0.pathExtension == "tnef" }).sorted(by: { $0.path < $1.path }) {
            let message = Message.parse(TNEFBuilder.mail(Array(try Data(contentsOf: file))))
            #expect(OpenedTree.faults(of: message).isEmpty)
            let found = message.opened.leaves.first?.contains ?? []
            let name = file.deletingPathExtension().lastPathComponent
            let expected = try names(file)
            // The list of one names the parts of a message inside, and those of three are empty.
            if !expected.isEmpty, name != "christmas" {
                #expect(found.map { $0.filename ?? "" }.sorted() == expected, "\(name)")
            }
            for attachment in found {
                let other = file.deletingPathExtension().appending(path: attachment.filename ?? "")
                guard let octets = try? Data(contentsOf: other) else { continue }
                let (ours, theirs) = (withoutReturns(attachment.bytes), withoutReturns(Array(octets)))
                // The other reader leaves the 16 octets before an object in which its interface is named.
                let isSame = ours == theirs || ours == Array(theirs.dropFirst(16))
                #expect(isSame, "\(name): \(other.lastPathComponent)")
                compared += 1
            }
        }
        #expect(compared >= 12)
    }

    /// The other reader calls pictures drawn into the text "Untitled Attachment"; their titles say what they are.
    private func names(_ file: URL) throws -> [String] {
        let list = try String(contentsOf: file.deletingPathExtension().appendingPathExtension("list"), encoding: .utf8)
        let names = list.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.hasPrefix("body.") }
        return names.map { $0 == "Untitled Attachment" ? "Picture (Device Independent Bitmap)" : $0 }.sorted()
    }

    /// The expected files went through a repository that rewrites line ends.
    private func withoutReturns(_ octets: [UInt8]) -> [UInt8] { octets.filter { $0 != UInt8(ascii: "\r") } }
}
