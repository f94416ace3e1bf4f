import Mail
import Testing

@Suite("Mail passed on")
struct ForwardedTests {
    @Test("each message gives its first writer as its expectation says, with LF and with CRLF")
    func fixtures() throws {
        let fixtures = try ForwardedFixture.all()
        for fixture in fixtures {
            for raw in fixture.forms { try check(Message.parse(raw).forwardedOrigin, fixture) }
        }
        #expect(fixtures.filter { $0.expected.origin != nil }.count >= 25)
        #expect(fixtures.filter { $0.expected.origin == nil }.count >= 10)
    }

    private func check(_ found: ForwardedOrigin?, _ fixture: ForwardedFixture) throws {
        guard let wanted = fixture.expected.origin else {
            return #expect(found == nil, "\(fixture.name): \(fixture.expected.about)")
        }
        let about: Comment = "\(fixture.name)"
        let origin = try #require(found, about)
        #expect(origin.from == Mailbox(name: wanted.name, address: wanted.address), about)
        #expect(try origin.sent?.seconds == wanted.sent.map(ForwardedFixture.seconds), about)
        #expect(origin.isSentLocal == wanted.isLocal, about)
        #expect(origin.subject == wanted.subject, about)
        #expect(origin.text == wanted.text, about)
        #expect(origin.remark == wanted.remark, about)
        #expect(origin.depth == wanted.depth, about)
        if let evidence = wanted.evidence { #expect(origin.evidence == evidence, about) }
    }

    @Test("of twenty forwards sixteen are followed")
    func deepest() throws {
        let step = "From: A B <a@mail.example>\nSent: 3 November 2026 09:14\nTo: C\nSubject: FW: file\n\nnot ours\n\n"
        let raw = "From: d@office.example\nSubject: FW: file\n\n" + String(repeating: step, count: 20)
        let origin = try #require(Message.parse(Array(raw.utf8)).forwardedOrigin)
        #expect(origin.depth == 16)
        #expect(origin.evidence.hasSuffix(", the innermost of 16"))
    }

    @Test(
        "the first prefix of the subject decides between a forward and a reply",
        arguments: [
            ("FW: file", true), ("Fwd: file", true), ("Fwd: Re: file", true), ("YML: ffeil", true),
            ("Ymlaen: ffeil", true), ("WG: Akte", true), ("TR : dossier", true), ("[Fwd: file]", true),
            ("file (fwd)", true), ("[EXTERNAL] [records] Fw: file", true), ("External: FW: file", true),
            ("Re: Fwd: file", false), ("RE: file", false), ("file", false), ("", false), ("forward planning", false),
            ("[", false), ("[Re: file", false), ("Forwarding address", false),
        ]
    )
    func subjects(subject: String, isForward: Bool) {
        #expect((origin(subject: subject) != nil) == isForward)
    }

    @Test(
        "a writer is read as mail programs write him",
        arguments: [
            ("Ann Rees <ann@mail.example>", "Ann Rees", "ann@mail.example"),
            ("\"Rees, Ann\" <ann@mail.example>", "Rees, Ann", "ann@mail.example"),
            ("'Ann Rees' [mailto:ann@mail.example]", "Ann Rees", "ann@mail.example"),
            ("ann@mail.example<mailto:ann@mail.example>", nil, "ann@mail.example"),
            ("ann@mail.example <ann@mail.example>", nil, "ann@mail.example"),
            ("Ann Rees <ann@mail.example<mailto:ann@mail.example>>", "Ann Rees", "ann@mail.example"),
            ("ann@old.example via Forms <forms@mail.example>", "ann@old.example via Forms", "forms@mail.example"),
            ("Rees, Ann </O=OFFICE/OU=CARDIFF/CN=ANN>", "Rees, Ann", ""),
            ("Siân Rees", "Siân Rees", ""),
        ]
    )
    func writers(line: String, name: String?, address: String) {
        #expect(origin(from: line)?.from == Mailbox(name: name, address: address))
    }

    @Test("a colleague's rule that forwards mail is automatic and yet passes it on; an automatic answer does not")
    func automatic() {
        let automatic = "Auto-Submitted: auto-replied\n"
        #expect(origin(header: automatic)?.from.address == "ann@mail.example")
        #expect(origin(subject: "Automatic reply: file", header: automatic, above: Self.banner) == nil)
        #expect(origin(subject: "file", above: Self.banner) != nil)
    }

    private static let banner = "---------- Forwarded message ---------\n"

    private func origin(
        subject: String = "FW: file",
        from: String = "Ann <ann@mail.example>",
        header: String = "",
        above: String = ""
    ) -> ForwardedOrigin? {
        let block = "\(above)From: \(from)\nSent: 3 November 2026 09:14\nTo: Office\nSubject: file\n\nHello\n"
        return Message.parse(Array("\(header)From: d@office.example\nSubject: \(subject)\n\n\(block)".utf8))
            .forwardedOrigin
    }
}
