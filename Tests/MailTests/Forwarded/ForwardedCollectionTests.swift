import Foundation
import Mail
import Testing

@Suite(
    "Mail passed on in the public collections",
    .enabled(if: MailCollections.arePresent, "the mail collections are absent")
)
struct ForwardedCollectionTests {
    /// Judged by reading: what a person passed on, by file and writer.
    private static let known = [
        "mikel-mail/raw_email2.eml": "xxxxxxxx@xxx.com", "mikel-mail/raw_email8.eml": "xxxxxxxx@xxx.com",
        "cpython/msg_06.txt": "barry@python.org", "postal-php/issue158a": "example@example.com",
        "crisp-reply/email_tricky_17_forward_header.txt": "john@example.com",
    ]

    @Test("known forwards are found, and little else")
    func known() throws {
        var found: [String: ForwardedOrigin] = [:]
        var count = 0
        for folder in try MailCollections.folders() {
            for file in MailCollections.messages(in: folder) {
                count += 1
                guard let origin = Message.parse(Array(try Data(contentsOf: file))).forwardedOrigin else { continue }
                found["\(folder.lastPathComponent)/\(file.lastPathComponent)"] = origin
            }
        }
        print("mail passed on: \(found.count) of \(count) messages")
        for (name, origin) in found.sorted(by: { $0.key < $1.key }) { print("  \(name): \(origin.evidence)") }
        for (name, address) in Self.known { #expect(found[name]?.from.address == address, "\(name)") }
        #expect(found.count < count / 20)
    }
}
