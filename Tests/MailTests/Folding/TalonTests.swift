import Foundation
import Mail
import Testing

/// The replies of Mailgun's talon, paired as its own tests pair them.
@Suite("The replies of talon", .enabled(if: MailCollections.arePresent, "the mail collections are absent"))
struct TalonTests {
    private var root: URL? { MailCollections.root?.appending(path: "talon") }

    private func files(_ folder: String) throws -> [URL] {
        let folder = try #require(root).appending(path: folder)
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
    }

    private func text(_ file: URL) throws -> String {
        String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }

    /// talon keeps signatures.
    private func answer(_ body: String) -> String {
        FoldableText(body).pieces.map { if case .quoted = $0 { "" } else { $0.text } }.joined()
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func packed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    /// Of a file of HTML, as a mail that has nothing else.
    private func own(html file: URL) throws -> String {
        let head = "From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        let message = Message.parse(Array(head.utf8) + Array(try Data(contentsOf: file)))
        return FoldableText(message.text).own
    }

    @Test("twelve replies in plain text leave the answer")
    func plain() throws {
        let files = try files("messages/standard_replies")
        #expect(files.count == 12)
        for file in files {
            let message = Message.parse(Array(try Data(contentsOf: file)))
            let part = try #require(message.textBody.first { message.parts[$0].contentType.essence == "text/plain" })
            let name = file.deletingPathExtension().lastPathComponent
            let kept = try #require(root).appending(path: "expected/standard_replies/\(name)_reply_text")
            let expected = FileManager.default.fileExists(atPath: kept.path) ? try text(kept) : "Hello"
            let found = answer(message.text(of: part))
            #expect(found == expected.trimmingCharacters(in: .whitespacesAndNewlines), "\(name)")
        }
    }

    @Test("nine replies in HTML leave the answer")
    func html() throws {
        let files = try files("messages/html_replies")
        #expect(files.count == 9)
        for file in files {
            #expect(packed(try own(html: file)) == "Hi.Iamfine.Thanks,Alex", "\(file.lastPathComponent)")
        }
    }

    @Test("three replies that its tests name one by one leave the answer")
    func named() throws {
        let folder = try #require(root).appending(path: "expected")
        // talon drops "Bob" too, who stands in one element with the rule.
        #expect(packed(try own(html: folder.appending(path: "reply-separated-by-hr.html"))) == "HithereBob")
        #expect(packed(try own(html: folder.appending(path: "OLK_SRC_BODY_SECTION.html"))) == "Reply")
        let shared = folder.appending(path: "reply-quotations-share-block.eml")
        let found = answer(Message.parse(Array(try Data(contentsOf: shared))).text)
        #expect(!found.isEmpty && !found.contains("From"))
    }
}
