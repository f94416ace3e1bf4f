import Testing

@testable import Transport

@Suite("Names of mailboxes")
struct MailboxNameTests {
    @Test(
        "names travel in modified UTF-7, quoted",
        arguments: [
            ("INBOX", "\"INBOX\""), ("~peter/mail/台北/日本語", "\"~peter/mail/&U,BTFw-/&ZeVnLIqe-\""),
            ("Entwürfe", "\"Entw&APw-rfe\""), ("A & B", "\"A &- B\""), ("Ymholiadau Tŷ", "\"Ymholiadau T&AXc-\""),
            ("a\"b\\c", "\"a\\\"b\\\\c\""), ("😀", "\"&2D3eAA-\""), ("", "\"\""),
        ]
    )
    func encoded(_ name: String, _ wire: String) {
        #expect(MailboxName.quoted(name) == wire)
    }

    @Test("a name cannot end the line and begin a command of its own")
    func injection() {
        let wire = MailboxName.quoted("x\r\nA1 DELETE INBOX\0")
        #expect(wire.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    }
}
