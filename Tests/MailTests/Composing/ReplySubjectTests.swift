import Mail
import Testing

@Suite("The subject of an answer")
struct ReplySubjectTests {
    @Test(
        "Re: stands once, before all, whatever the language of the mails before",
        arguments: [
            ("A record", "Re: A record"), ("Re: A record", "Re: A record"), ("RE: AW: Sv : A record", "Re: A record"),
            ("Ateb: RE[2]: Re (3): A record", "Re: A record"), ("回复：Re：A record", "Re: A record"),
            ("[EXTERNAL] Re: A record", "Re: A record"), ("Re: [History list] AW: A", "Re: [History list] A"),
            ("EXTERNAL: A record", "Re: A record"), ("Fwd: Re: A record", "Re: Fwd: Re: A record"),
            ("Retention: what now?", "Re: Retention: what now?"), ("", "Re:"), ("Re:", "Re:"), (" re:re:re: ", "Re:"),
            ("A\r\nBcc: x@example.org", "Re: A  Bcc: x@example.org"), ("[A] record", "Re: [A] record"),
            ("R2: a court", "Re: R2: a court"), ("A\u{202E}B", "Re: AB"),
        ]
    )
    func once(subject: String, expected: String) {
        #expect(ReplySubject(to: subject).text == expected)
    }

    @Test("the reference stands once, in front, and an answer to an answer does not change it")
    func reference() {
        for subject in ["A record", "Re: [ENQ-2026-000123] A record", "[enq-2026-000123] Re: A record"] {
            #expect(ReplySubject(to: subject, reference: "ENQ-2026-000123").text == "Re: [ENQ-2026-000123] A record")
        }
        #expect(ReplySubject(to: "A", reference: "E]\r\nBcc: x").text == "Re: [EBccx] A")
        #expect(ReplySubject(to: "", reference: "ENQ-1").text == "Re: [ENQ-1]")
    }

    @Test("a subject of any kind stays one line, and answering it again changes nothing")
    func hostile() {
        var texts = HostileTexts(seed: 31)
        for _ in 0..<2_000 {
            let first = ReplySubject(to: texts.text(most: 5), reference: "ENQ-2026-000001").text
            #expect(
                first.utf8.count <= 960 && !first.unicodeScalars.contains { $0.properties.generalCategory == .control }
            )
            #expect(ReplySubject(to: first, reference: "ENQ-2026-000001").text == first)
        }
        let many = String(repeating: "Re: ", count: 200_000)
        #expect(ReplySubject(to: many).text.utf8.count < 960)
    }
}
