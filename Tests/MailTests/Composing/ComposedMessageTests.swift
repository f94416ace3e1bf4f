import Mail
import Testing

@Suite("Mail that we compose")
struct ComposedMessageTests {
    static func message(
        to: Mailbox = Mailbox(name: "Ann Bevan", address: "ann@example.org"),
        subject: String = "Re: [ENQ-2026-000123] A record",
        text: String = "Dear Ann,\n\nWe have your question.\n",
        attachments: [OutgoingAttachment] = [],
        kind: OutgoingMessage.Kind = .personal,
        marking: MailMarking? = nil
    ) throws -> OutgoingMessage {
        try OutgoingMessage(
            from: Mailbox(name: "Records, Team", address: "records@office.example"),
            to: [to],
            subject: subject,
            date: MailDate(seconds: 1_791_792_000, offsetMinutes: 60),
            messageID: "<1.token@office.example>",
            inReplyTo: "q1@example.org",
            references: ["q0@example.org", "q1@example.org"],
            text: text,
            attachments: attachments,
            kind: kind,
            languages: [.english],
            marking: marking
        )
    }

    @Test("whatever the texts hold, the mail is well formed and is read back as it was written")
    func roundTrip() throws {
        var texts = HostileTexts(seed: 5)
        var withFiles = 0
        for number in 0..<2_000 {
            let message = try texts.message()
            let bytes = message.composed(boundary: "token")
            #expect(WrittenFaults.ofForm(bytes).isEmpty, "\(number): \(WrittenFaults.ofForm(bytes))")
            let faults = WrittenFaults.ofReading(bytes, message)
            #expect(faults.isEmpty, "\(number): \(faults)\n\(String(decoding: bytes, as: UTF8.self))")
            withFiles += message.attachments.isEmpty ? 0 : 1
        }
        #expect(withFiles > 800)
    }

    @Test("a plain answer is written so that anybody can read it in the original")
    func plain() throws {
        let lines = [
            "Date: Mon, 12 Oct 2026 09:00:00 +0100", "From: \"Records, Team\" <records@office.example>",
            "To: \"Ann Bevan\" <ann@example.org>", "Subject: Re: [ENQ-2026-000123] A record",
            "Message-ID: <1.token@office.example>", "In-Reply-To: <q1@example.org>",
            "References: <q0@example.org> <q1@example.org>", "Content-Language: en", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=no", "Content-Transfer-Encoding: 7bit", "",
            "Dear Ann,", "", "We have your question.", "",
        ]
        let bytes = try Self.message().composed(boundary: "b")
        #expect(String(decoding: bytes, as: UTF8.self) == lines.joined(separator: "\r\n"))
    }

    @Test("Welsh stays readable in quoted-printable and Russian is shorter in base64")
    func encodings() throws {
        let welsh = try Self.message(
            subject: "Eich cwestiwn am y tŷ",
            text: "Diolch am eich neges am y tŷ a’r ŵyl yn y dref.\n"
        )
        let written = String(decoding: welsh.composed(boundary: "b"), as: UTF8.self)
        #expect(written.contains("Subject: =?utf-8?q?Eich_cwestiwn_am_y_t=C5=B7?=\r\n"))
        #expect(written.contains("Content-Transfer-Encoding: quoted-printable\r\n"))
        #expect(written.contains("Diolch am eich neges am y t=C5=B7 a=E2=80=99r"))
        let russian = try Self.message(text: "Спасибо за ваше письмо.\n").composed(boundary: "b")
        #expect(String(decoding: russian, as: UTF8.self).contains("Content-Transfer-Encoding: base64\r\n"))
    }

    @Test("a boundary that stands in a text is not used, nor one that stands there with a number")
    func boundary() throws {
        let file = OutgoingAttachment(filename: "a.txt", contentType: "text/plain", bytes: [65])
        let text = "x --=_tok\r\nx --=_tok_1\n"
        let bytes = try Self.message(text: text, attachments: [file]).composed(boundary: "t\r\n\"ok")
        #expect(String(decoding: bytes, as: UTF8.self).contains("boundary=\"=_tok_2\""))
        let read = Message.parse(bytes)
        #expect(read.text == "x --=_tok\nx --=_tok_1\n" && read.parts.count == 3)
        #expect(bytes == (try Self.message(text: text, attachments: [file]).composed(boundary: "tok")))
    }

    @Test("our automatic mail is known for a machine's and a person's for a person's")
    func machine() throws {
        func verdict(_ kind: OutgoingMessage.Kind) throws -> MachineVerdict.Kind {
            let raw = try Self.message(kind: kind, marking: MailMarking("OFFICIAL", placement: .both))
                .composed(boundary: "b")
            return MachineMail.judge(MachineEvidence(Message.parse(raw), envelopeSender: "records@office.example")).kind
        }
        #expect(try verdict(.personal) == .person)
        #expect(try verdict(.automatic(.replied)) == .autoReply)
        #expect(try verdict(.automatic(.generated)) == .autoReply, "an answer, since it names what it follows")
    }

    @Test("the marking stands where it is wanted, and once")
    func marking() throws {
        func marked(_ placement: MailMarking.Placement, subject: String = "A record") throws -> [String] {
            let marking = MailMarking("[OFFICIAL-SENSITIVE]\r\n", placement: placement)
            let message = try Self.message(subject: subject, text: "Dear Ann\n", marking: marking)
            return [message.subject, message.text]
        }
        let (plain, mark) = ("Dear Ann\n", "OFFICIAL-SENSITIVE\n\nDear Ann\n")
        #expect(try marked(.none) == ["A record", plain])
        #expect(try marked(.subject) == ["[OFFICIAL-SENSITIVE] A record", plain])
        #expect(try marked(.firstLine) == ["A record", mark])
        #expect(try marked(.both) == ["[OFFICIAL-SENSITIVE] A record", mark])
        #expect(try marked(.subject, subject: "Re: [OFFICIAL-SENSITIVE] A") == ["Re: [OFFICIAL-SENSITIVE] A", plain])
    }

    @Test("a file keeps its name and every octet, and old programs get a name in ASCII")
    func files() throws {
        let file = OutgoingAttachment(
            filename: "C:\\Users\\ann\\Adroddiad ar y tŷ: \"rhan\" 1.pdf",
            contentType: "Application/PDF; x=y",
            bytes: (0...255).map(UInt8.init)
        )
        #expect(file.filename == "Adroddiad ar y tŷ_ _rhan_ 1.pdf" && file.contentType == "application/pdf")
        let bytes = try Self.message(attachments: [file]).composed(boundary: "b")
        let read = Message.parse(bytes)
        #expect(read.attachments.map { read.parts[$0].filename } == [file.filename])
        #expect(
            read.attachments.map { read.parts[$0].contentType.parameter("name") } == ["Adroddiad ar y ty_ _rhan_ 1.pdf"]
        )
        #expect(read.attachments.map(read.bytes) == [file.bytes])
    }

    @Test(
        "a file is never opened as a part of the mail",
        arguments: ["message/rfc822", "multipart/mixed", "text", "a/b/c", ""]
    )
    func types(type: String) {
        #expect(
            OutgoingAttachment(filename: "a", contentType: type, bytes: []).contentType == "application/octet-stream"
        )
    }
}
