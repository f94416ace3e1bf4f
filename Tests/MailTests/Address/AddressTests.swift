import Mail
import Testing

@Suite("Address lists")
struct AddressTests {
    private func to(_ value: String) -> [Address] { Message.parse(Array("To: \(value)\n\n".utf8)).toAddresses }

    private func mailboxes(_ value: String) -> [Mailbox] { to(value).flatMap(\.mailboxes) }

    @Test("groups are kept with their name, empty ones too")
    func groups() {
        #expect(
            to("Friends: Ann <a@x.y>, b@x.y; c@x.y, Nobody:;") == [
                .group(
                    name: "Friends",
                    members: [Mailbox(name: "Ann", address: "a@x.y"), Mailbox(name: nil, address: "b@x.y")]
                ),
                .mailbox(Mailbox(name: nil, address: "c@x.y")),
                .group(name: "Nobody", members: []),
            ]
        )
    }

    @Test(
        "one mailbox in many forms",
        arguments: [
            ("Ann <a@x.y>", "Ann", "a@x.y"),
            ("\"Reader, Ann\" <a@x.y>", "Reader, Ann", "a@x.y"),
            ("Reader. Ann <a@x.y>", "Reader. Ann", "a@x.y"),
            ("=?utf-8?q?Reader=2C_Ann?= <a@x.y>", "Reader, Ann", "a@x.y"),
            ("=?utf-8?q?a,b?= <a@x.y>", "a,b", "a@x.y"),
            ("\"a@b.c\" <real@x.y>", "a@b.c", "real@x.y"),
            ("<a@x.y> (Ann)", "Ann", "a@x.y"),
            ("Ann a@x.y", "Ann", "a@x.y"),
            ("Ann <a@x.y", "Ann", "a@x.y"),
            ("Ann <<a@x.y>>", "Ann", "a@x.y"),
            ("Ann < a @ x . y >", "Ann", "a@x.y"),
            ("Ann <a(no)@x.y>", "Ann", "a@x.y"),
            ("Ann <@r.s,@t.u:a@x.y>", "Ann", "a@x.y"),
            ("Ann <\"a b\"@x.y>", "Ann", "\"a b\"@x.y"),
            ("Ann <\"ab\"@x.y>", "Ann", "ab@x.y"),
            ("Ann <a@[IPv6:2001:db8::1]>", "Ann", "a@[IPv6:2001:db8::1]"),
            ("Mailer <>", "Mailer", ""),
        ]
    )
    func forms(value: String, name: String, address: String) {
        #expect(mailboxes(value) == [Mailbox(name: name, address: address)])
    }

    @Test("addresses without names and names without addresses")
    func bare() {
        #expect(mailboxes("a@[IPv6:::1]") == [Mailbox(name: nil, address: "a@[IPv6:::1]")])
        #expect(mailboxes("postmaster") == [Mailbox(name: nil, address: "postmaster")])
        #expect(mailboxes("Ann Reader") == [Mailbox(name: "Ann Reader", address: "")])
        #expect(mailboxes("a@x.y b@x.y").map(\.address) == ["a@x.y", "b@x.y"])
        #expect(
            mailboxes("A <a@x.y> B <b@x.y>") == [
                Mailbox(name: "A", address: "a@x.y"), Mailbox(name: "B", address: "b@x.y"),
            ]
        )
        #expect(mailboxes(",,;,").isEmpty)
        #expect(mailboxes("<>").isEmpty)
    }

    @Test("an encoded-word cannot hide an address")
    func hidden() {
        #expect(
            mailboxes("=?utf-8?q?Boss_=3Cboss=40x.y=3E?= <spy@x.y>") == [
                Mailbox(name: "Boss <boss@x.y>", address: "spy@x.y")
            ]
        )
    }

    @Test("line ends and controls never reach an address or a name")
    func controls() {
        let value = "=?utf-8?q?A=0D=0ABcc:_x?= <a\u{1}@x.y\r>"
        #expect(mailboxes(value) == [Mailbox(name: "ABcc: x", address: "a@x.y")])
    }

    @Test("the domain is the part after the last at sign, in lower case")
    func domain() {
        #expect(Mailbox(name: nil, address: "\"a@b\"@X.Org").domain == "x.org")
        #expect(Mailbox(name: nil, address: "postmaster").domain == nil)
    }
}
