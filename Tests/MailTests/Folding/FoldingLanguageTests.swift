import Mail
import Testing

@Suite("What introduces older mail, in many languages")
struct FoldingLanguageTests {
    private static let answer = "Own words stay.\n\n"

    @Test(
        "the line above a quotation goes with it",
        arguments: [
            "On 4 May 2026, at 18:12, Ann Rees wrote:", "On 4/5/26 18:12, Ann Rees wrote:", "Ann Rees replied:",
            "Ar Llun, 4 Mai 2026 am 18:12, ysgrifennodd Ann Rees <ann@x.cymru>:",
            "Ar 4 Mai 2026 am 18:12 Ann Rees <\nann@x.cymru> ysgrifennodd:",
            "Am 04.05.26 um 18:12 schrieb Ann Rees:", "Le 04/05/2026 à 18:12, Ann Rees a écrit :",
            "El lun, 4 may 2026 a las 18:12, Ann Rees (<ann@x.cymru>) escribió:",
            "Il giorno lun 4 mag 2026 alle ore 18:12 Ann Rees\n<ann@x.cymru> ha scritto:",
            "Op ma 4 mei 2026 om 18:12 schreef Ann Rees <ann@x.cymru>:",
            "pon., 4 maj 2026 o 18:12 Ann Rees <ann@x.cymru> napisał(a):",
            "Den mån 4 maj 2026 kl 18:12 skrev Ann Rees <ann@x.cymru>:",
            "man. 4. maj 2026 kl. 18.12 skrev Ann Rees <ann@x.cymru>:",
            "ma 4. toukok. 2026 klo 18.12 Ann Rees (ann@x.cymru) kirjoitti:",
            "Em seg., 4 de mai. de 2026 às 18:12, Ann Rees <ann@x.cymru> escreveu:",
            "2026年5月4日(月) 18:12 Ann Rees <ann@x.cymru>:", "Ann Rees <ann@x.cymru> 于2026年5月4日周一 18:12写道:",
            "пн, 4 мая 2026 г. в 18:12, Ann Rees <ann@x.cymru>:", "4 травня 2026 р. о 18:12 Ann Rees написав:",
            "po 4. 5. 2026 v 18:12 odesílatel Ann Rees <ann@x.cymru> napsal:",
            "Ann Rees <ann@x.cymru> ezt írta (időpont: 2026. máj. 4., H, 18:12):",
            "Ann Rees <ann@x.cymru>, 4 May 2026 Pzt, 18:12 tarihinde şunu yazdı:",
            "Στις Δευ 4 Μαΐ 2026 στις 18:12, ο χρήστης Ann Rees <ann@x.cymru> έγραψε:",
            "Pada tanggal Sen, 4 Mei 2026 pukul 18.12 Ann Rees <ann@x.cymru> menulis:",
            "Dydd Llun 4 Mai 2026 18:12, Ann Rees <ann@x.cymru>:",
        ]
    )
    func attributions(line: String) {
        #expect(FoldableText(Self.answer + line + "\n\n> Older words\n").own == Self.answer, "\(line)")
    }

    @Test(
        "a header goes with all below it",
        arguments: [
            ["From", "Sent", "To", "Subject"], ["Oddi wrth", "Anfonwyd", "At", "Pwnc"],
            ["Von", "Gesendet", "An", "Betreff"], ["De ", "Envoyé ", "À ", "Objet "],
            ["De", "Enviado el", "Para", "Asunto"],
            ["Da", "Inviato", "A", "Oggetto"], ["Van", "Verzonden", "Aan", "Onderwerp"],
            ["Od", "Wysłano", "Do", "Temat"], ["Från", "Skickat", "Till", "Ämne"], ["Fra", "Sendt", "Til", "Emne"],
            ["Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"], ["De", "Enviada em", "Para", "Assunto"],
            ["差出人", "送信日時", "宛先", "件名"], ["发件人", "发送时间", "收件人", "主题"],
            ["От", "Отправлено", "Кому", "Тема"], ["Odesílatel", "Odesláno", "Komu", "Předmět"],
            ["Feladó", "Elküldve", "Címzett", "Tárgy"], ["Kimden", "Gönderildi", "Kime", "Konu"],
        ]
    )
    func headers(names: [String]) {
        let values = ["Ann Rees <ann@x.cymru>", "4 May 2026 18:12", "Office <office@x.cymru>", "Files"]
        for (colon, rule) in [(": ", ""), ("：", ""), (": ", "________________________________\n")] {
            // Czech names its sender by a word that is not known here: the rule above tells.
            if rule.isEmpty, names[0] == "Odesílatel" { continue }
            let header = zip(names, values).map { "\($0)\(colon)\($1)\n" }.joined()
            let text = Self.answer + rule + header + "\nOlder words\n"
            #expect(FoldableText(text).own == Self.answer, "\(text)")
        }
    }

    @Test(
        "a divider goes with all below it",
        arguments: [
            "-----Original Message-----", "-----Neges Wreiddiol-----", "-----Ursprüngliche Nachricht-----",
            "-----Message d’origine-----", "-----Mensaje original-----", "-----Messaggio originale-----",
            "-----Oorspronkelijk bericht-----", "-----Oryginalna wiadomość-----", "-----Ursprungligt meddelande-----",
            "-----Oprindelig meddelelse-----", "-----Opprinnelig melding-----", "-----Alkuperäinen viesti-----",
            "-----Mensagem original-----", "-----Исходное сообщение-----", "------- 元のメッセージ -------",
        ]
    )
    func dividers(line: String) {
        #expect(FoldableText(Self.answer + line + "\nOlder words\n").own == Self.answer)
    }

    @Test(
        "what telephones and gateways write is no word of the writer's",
        arguments: [
            "Sent from my iPhone", "Anfonwyd o fy iPhone", "Von meinem iPhone gesendet", "Envoyé de mon iPhone",
            "Enviado desde mi iPhone", "Inviato da iPhone", "Verstuurd vanaf mijn iPhone", "Wysłane z iPhone'a",
            "Skickat från min iPhone", "Sendt fra min iPhone", "Lähetetty iPhonesta", "Отправлено с iPhone",
            "Get Outlook for iOS<https://aka.ms/o0ukef>", "Cael Outlook ar gyfer Android",
            "Sent from a friend's tablet",
            "-- \nAnn Rees\nArchives", "—\nAnn Rees\nArchives",
            "This email is confidential. If it reached you by mistake, delete it.",
            "Mae'r neges hon yn gyfrinachol.",
            "_______________________________________________\ntools mailing list\ntools@lists.example",
        ]
    )
    func signatures(lines: String) {
        let own = FoldableText(Self.answer + lines + "\n").own
        #expect(own == Self.answer, "\(lines)")
    }

    @Test(
        "a person's words are never taken for a quotation or a signature",
        arguments: [
            "On 3 May 2026 I wrote to ann@x.cymru about the following three things:\n\nFirst, the roof.\n",
            "On 3 May 2026 I wrote:\n\nPlease mend the roof.\n",
            "Dear office,\n\nOn 3 May 2026 you wrote:\n\nPlease tell us your date of birth.\n\nIt is 4 May 1950.\n",
            "My question of 3 May 2026, 10:00:\n\nwhen is the office open?\n",
            "On Monday 4 May 2026 at 18:12:\n\nthe roof fell in.\n",
            "From: Cardiff\nTo: Bangor\n\nWhat is the fare?\n",
            "Sent from my desk, for once.\n", "Von meinem Fenster sehe ich alles.\n\nGruß\n",
            "I was not the intended recipient of your letter and it says confidential.\n",
            "Please read all of this.\n\nI was not the intended recipient of your letter, so I shall delete it.\n",
            "Regards,\nAnn Rees\n", "One\n____\nTwo\n", "Name: Ann\n__________\nTel: 01632 960114\n",
            "Regards,\nAnn\n\nPS Ring me on 01632 960114.\n",
            "Here is a table:\n----\n1\n====\n2\n", "Dates:\n2026-01-15 14:30:25\n15/01/2026 at 14:30\n",
        ]
    )
    func ownWords(text: String) {
        #expect(FoldableText(text).own == text)
    }

    @Test("a gateway's warning above and what stands below are both folded")
    func warning() {
        let text = "CAUTION: This email comes from outside.\n\nOwn words.\n\nSent from my iPhone\n\n> Older words\n"
        #expect(FoldableText(text).own == "\nOwn words.\n\n")
    }

    @Test("contact data below a closing is folded, and kept where it may be needed")
    func contacts() {
        let text = "Please ring me.\n\nKind regards,\n\nAnn Rees\n12 High Street\n01632 960114\n\n> Older words\n"
        #expect(FoldableText(text).own == "Please ring me.\n\nKind regards,\n\n")
        #expect(FoldableText(text).withoutQuotations.hasSuffix("01632 960114\n\n"))
    }

    @Test("the rest of a quoted line that a program broke is quoted too, an answer below a question is not")
    func tails() {
        let quoted = "> The committee has met on Tuesday evening and has come to the view that nothing can be\n"
        #expect(FoldableText("Yes.\n\n" + quoted + "done before the summer.\n> Regards\n").own == "Yes.\n\n")
        #expect(FoldableText("> Is it open?\nyes\n> And on Sunday?\nno\n").own == "yes\nno\n")
        #expect(FoldableText(quoted + "No, it has not.\n> Regards\n").own == "No, it has not.\n")
    }
}
