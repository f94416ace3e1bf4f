import Mail
import Testing

@Suite("Mail passed on several times, and in many languages")
struct ForwardedChainTests {
    private func origin(_ text: String, _ subject: String = "Fwd: file") -> ForwardedOrigin? {
        let head = "From: d@office.example\nSubject: \(subject)\nContent-Type: text/plain; charset=utf-8\n\n"
        return Message.parse(Array((head + text).utf8)).forwardedOrigin
    }

    @Test(
        "the writer is read whatever language the program that passed it on spoke",
        arguments: [
            ("Oddi wrth", "Anfonwyd", "12 Mai 2026 09:14", "At", "Pwnc"),
            ("Von", "Gesendet", "Dienstag, 12. Mai 2026 09:14", "An", "Betreff"),
            ("De", "Envoyé", "mardi 12 mai 2026 09:14", "À", "Objet"),
            ("De", "Enviado el", "martes, 12 de mayo de 2026 09:14", "Para", "Asunto"),
            ("Da", "Inviato", "martedì 12 maggio 2026 09:14", "A", "Oggetto"),
            ("Van", "Verzonden", "dinsdag 12 mei 2026 09:14", "Aan", "Onderwerp"),
            ("Od", "Wysłano", "wtorek, 12 maja 2026 09:14", "Do", "Temat"),
            ("Från", "Skickat", "tisdag, 12 maj 2026 09:14", "Till", "Ämne"),
            ("Fra", "Sendt", "tirsdag 12. maj 2026 09:14", "Til", "Emne"),
            ("Lähettäjä", "Lähetetty", "tiistai 12. toukokuuta 2026 09:14", "Vastaanottaja", "Aihe"),
            ("De", "Enviada em", "terça-feira, 12 de maio de 2026 09:14", "Para", "Assunto"),
        ]
    )
    func languages(from: String, sent: String, date: String, to: String, about: String) throws {
        let header = "\(from): Tom Parry <tom@mail.example>\n\(sent): \(date)\n\(to): Office\n\(about): My file\n\n"
        let found = try #require(origin("See below.\n\n" + header + "Please send it.\n"), "\(from)")
        #expect(found.from == Mailbox(name: "Tom Parry", address: "tom@mail.example"))
        #expect(found.sent?.seconds == 1_778_577_240, "\(date)")
        #expect(found.subject == "My file")
        #expect(found.text == "Please send it.")
        #expect(found.remark == "See below.")
    }

    @Test("headers in characters without letters name the writer too")
    func wide() throws {
        for names in [["差出人", "送信日時", "宛先", "件名"], ["发件人", "发送时间", "收件人", "主题"]] {
            let values = ["Tom Parry <tom@mail.example>", "2026年5月12日 9:14", "Office", "My file"]
            let header = zip(names, values).map { "\($0)：\($1)\n" }.joined()
            #expect(try #require(origin(header + "\nPlease.\n")).from.address == "tom@mail.example")
        }
    }

    @Test("of four in four languages the innermost wrote first")
    func four() throws {
        let text = """
            Records, please.

            Oddi wrth: Nia Rees <nia@office.example>
            Anfonwyd: 14 Mai 2026 10:00
            At: Cofnodion
            Pwnc: YML: Akte

            Nid ein gwaith ni.

            Von: Jörg Tann <joerg@amt.example>
            Gesendet: Mittwoch, 13. Mai 2026 16:03
            An: Nia Rees
            Betreff: WG: dossier

            Nicht für uns.

            ---------- Message transféré ---------
            De : Odile Garnier <odile@mairie.example>
            Date : mar. 12 mai 2026 à 18:12
            Objet : TR: my file
            À : Jörg Tann <joerg@amt.example>

            Pas pour nous.

            Begin forwarded message:

            > From: Tom Parry <tom@mail.example>
            > Subject: my file
            > Date: 12 May 2026 at 09:14:03 BST
            > To: odile@mairie.example
            >
            > Please send me my file.
            """
        let found = try #require(origin(text, "YML: FW: my file"))
        #expect(found.from.address == "tom@mail.example")
        #expect(found.depth == 4)
        #expect(found.text == "Please send me my file.")
        #expect(found.remark == "Records, please.\n\nNid ein gwaith ni.\n\nNicht für uns.\n\nPas pour nous.")
    }

    /// A colleague passes on in his text what another colleague had passed on as an attachment.
    private func mixed(inner subject: String) -> ForwardedOrigin? {
        let raw = """
            From: Nia Rees <nia@office.example>
            Subject: FW: file
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            For Records.

            From: Huw Evans <huw@office.example>
            Sent: 13 May 2026 16:03
            To: Nia Rees
            Subject: \(subject)

            See attached.

            --b
            Content-Type: message/rfc822

            From: Ann Bell <ann@office.example>
            To: huw@office.example
            Subject: FW: my file
            Content-Type: text/plain

            Not mine.

            From: Tom Parry <tom@mail.example>
            Sent: 12 May 2026 09:14
            To: Ann Bell
            Subject: my file

            Please send it.
            --b--
            """
        return Message.parse(Array(raw.utf8)).forwardedOrigin
    }

    @Test("an attached message behind one passed on in the text is followed to its first writer")
    func attachedWithin() throws {
        let found = try #require(mixed(inner: "Fwd: my file"))
        #expect(found.from.address == "tom@mail.example")
        #expect(found.text == "Please send it.")
        #expect(found.depth == 3)
        #expect(found.remark == "For Records.\n\nSee attached.\n\nNot mine.")
    }

    @Test("a message attached to a mail that passed nothing on is its writer's evidence")
    func attachedEvidence() throws {
        #expect(try #require(mixed(inner: "my complaint")).from.address == "huw@office.example")
    }
}
