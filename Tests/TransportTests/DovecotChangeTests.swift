import Logging
import TestSupport
import Testing

@testable import Transport

@Suite(
    "Changing and outlining mail on Dovecot",
    .enabled(if: DovecotServer.isAvailable, Comment(rawValue: DovecotServer.whyNot))
)
struct DovecotChangeTests {
    private static func session(_ user: DovecotUser) async throws -> IMAPSession {
        let server = try await DovecotServer.shared()
        return try await IMAPSession.connect(to: .dovecot(server, user), logger: .silent)
    }

    @Test("moved messages are in a mailbox that is made for them, and no longer in the inbox")
    func moving() async throws {
        let user = try await DovecotServer.shared().makeUser()
        for number in 1...4 { try user.deliver("Subject: \(number)\r\n\r\nx\r\n".bytes) }
        let session = try await Self.session(user)
        _ = try await session.select("INBOX", readOnly: false)
        #expect(try await session.move([1, 3], to: "Wedi'i brosesu ŵ") == .moved)
        #expect(try await session.overviews([1...4]).map(\.uid) == [2, 4])
        #expect(try await session.idle(until: .seconds(60)) == .expunged)
        #expect(try await session.select("Wedi'i brosesu ŵ", readOnly: true).exists == 2)
        await session.logout()
    }

    @Test("a flag is set for good, and only on the messages named")
    func storing() async throws {
        let user = try await DovecotServer.shared().makeUser()
        for number in 1...3 { try user.deliver("Subject: \(number)\r\n\r\nx\r\n".bytes) }
        let first = try await Self.session(user)
        _ = try await first.select("INBOX", readOnly: false)
        try await first.store([1, 3], flag: "\\Seen")
        await first.logout()
        let second = try await Self.session(user)
        _ = try await second.select("INBOX", readOnly: true)
        let seen = try await second.overviews([1...3]).filter { $0.has(flag: "\\Seen") }
        #expect(seen.map(\.uid) == [1, 3])
        let error = await transportError { try await second.store([1], flag: "\\Seen) x") }
        #expect(error == .refused(host: "localhost", command: "STORE", serverText: "\"\\Seen) x\" cannot be a flag"))
        await second.logout()
    }

    @Test("a mailbox that is not there is refused in words, and the session goes on")
    func noMailbox() async throws {
        let user = try await DovecotServer.shared().makeUser()
        let session = try await Self.session(user)
        let error = await transportError { _ = try await session.select("Nowhere", readOnly: true) }
        guard case .refused("localhost", "EXAMINE", let said) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(said.contains("Nowhere"))
        #expect(try await session.select("INBOX", readOnly: true).exists == 0)
        await session.logout()
    }

    @Test("the outline of a large message holds header, structure and text, and not its attachment")
    func outline() async throws {
        let user = try await DovecotServer.shared().makeUser()
        let attachment = String(repeating: String(repeating: "QUJD", count: 19) + "\r\n", count: 20_000)
        let text = """
            Subject: large\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\
            Content-Type: text/plain; charset=utf-8\r\n\r\nDear team\r\n--x\r\nContent-Type: application/pdf\r\n\
            Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="a.pdf"\r\n\r\n\(attachment)\
            --x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=notes.txt\r\n\r\nnotes\r\n\
            --x\r\nContent-Type: text/html\r\n\r\n<p>\(String(repeating: "y", count: 500))\r\n--x--\r\n
            """
        try user.deliver(text.bytes, receivedAt: 1_790_000_000)
        let session = try await Self.session(user)
        _ = try await session.select("INBOX", readOnly: true)
        let outline = try #require(try await session.fetchOutline(uid: 1, textLimit: 100))
        #expect(String(decoding: outline.header, as: UTF8.self).hasPrefix("Subject: large\r\nMIME"))
        #expect(outline.internalDate == 1_790_000_000)
        #expect(outline.structure.map(\.path) == ["", "1", "2", "3", "4"])
        #expect(outline.structure[2].filename == "a.pdf" && outline.structure[2].size > 1_500_000)
        #expect(outline.texts.map(\.path) == ["1", "4"])
        #expect(outline.texts[0].bytes == "Dear team".bytes && !outline.texts[0].isTruncated)
        #expect(outline.texts[1].bytes.count == 91 && outline.texts[1].isTruncated)
        #expect(String(decoding: outline.texts[1].mimeHeader ?? [], as: UTF8.self).contains("text/html"))
        #expect(try await session.fetchOutline(uid: 9, textLimit: 100) == nil)
        #expect(try await session.overviews([1...1]).allSatisfy { !$0.has(flag: "\\Seen") })
        await session.logout()
    }

    @Test("a message of 20,000 parts has an outline too")
    func manyParts() async throws {
        let user = try await DovecotServer.shared().makeUser()
        let parts = String(repeating: "--x\r\nContent-Type: text/plain\r\n\r\na\r\n", count: 20_000)
        try user.deliver("Subject: many\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n\(parts)--x--\r\n".bytes)
        let session = try await Self.session(user)
        _ = try await session.select("INBOX", readOnly: true)
        let outline = try #require(try await session.fetchOutline(uid: 1, textLimit: 1_000))
        #expect(String(decoding: outline.header, as: UTF8.self).contains("many"))
        #expect(!outline.texts.isEmpty)
        #expect(try await session.overviews([1...1]).count == 1)
        await session.logout()
    }
}
