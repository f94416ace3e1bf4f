/// The words that mail programs put around what is passed on, in small letters.
enum ForwardedNames {
    /// Finnish and Norwegian share `VS`, for an answer and a forward: it says nothing.
    static let forwardPrefixes: Set<String> = [
        "fw", "fwd", "fwrd", "forward", "forwarded", "yml", "ymlaen", "anfonwyd ymlaen", "blaenyrru", "wg", "wtrlt",
        "weitergeleitet", "tr", "rv", "i", "inoltro", "enc", "pd", "vb", "vl", "doorst", "doorgestuurd", "videresend",
        "redir.", "ilt", "i̇lt", "转发", "轉寄", "転送", "továbbítás", "пересл",
    ]

    static let replyPrefixes: Set<String> = [
        "re", "ateb", "ynghylch", "parthed", "aw", "antw", "antwoord", "sv", "r", "rif", "ris", "res", "rép", "rep",
        "odp", "vá", "vs", "ynt",
    ]

    /// Warnings of gateways that stand before the prefix without brackets.
    static let warnings = ["external:", "external email:", "allanol:", "caution:"]

    /// The line above what is passed on, without the dashes around it and the colon after it.
    static let banners: Set<String> = [
        "forwarded message", "begin forwarded message", "forwarded mail", "forwarded email", "forward message",
        "forwarded message begins", "neges a anfonwyd ymlaen", "neges wedi'i hanfon ymlaen", "neges ymlaen",
        "neges wedi'i blaenyrru", "dechrau'r neges a anfonwyd ymlaen", "dechrau neges a anfonwyd ymlaen",
        "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht", "anfang der weitergeleiteten e-mail",
        "message transféré", "message transmis", "début du message transféré", "début du message réexpédié",
        "début de message transféré", "mensaje reenviado", "inicio del mensaje reenviado", "messaggio inoltrato",
        "inizio messaggio inoltrato", "doorgestuurd bericht", "begin doorgestuurd bericht", "mensagem encaminhada",
        "mensagem reencaminhada", "início da mensagem encaminhada", "início da mensagem reencaminhada",
        "przekazana wiadomość", "wiadomość przesłana dalej", "treść przekazanej wiadomości",
        "początek przekazywanej wiadomości", "videresendt meddelelse", "start på videresendt besked",
        "videresendt melding", "vidarebefordrat meddelande", "vidarebefordrat mejl", "přeposlaná zpráva",
        "začátek přeposílané zprávy", "пересылаемое сообщение", "перенаправленное сообщение",
        "начало переадресованного сообщения",
    ]

    /// The line above any older mail, passed on or answered: it only parts the two.
    static let originalBanners: Set<String> = [
        "original message", "neges wreiddiol", "ursprüngliche nachricht", "message d'origine", "message original",
        "mensaje original", "messaggio originale", "oorspronkelijk bericht", "mensagem original",
        "wiadomość oryginalna", "original-nachricht", "oryginalna wiadomość", "oprindelig meddelelse",
        "oprindelig besked", "opprinnelig melding", "ursprungligt meddelande", "alkuperäinen viesti",
        "исходное сообщение", "оригинальное сообщение", "původní zpráva", "eredeti üzenet", "originele bericht",
        "origineel bericht", "原始邮件", "原始郵件", "元のメッセージ",
    ]

    /// Lotus Notes: `----- Forwarded by Ann Rees/Office on 03/11/2026 09:14 -----`.
    static let lotusBanners = ["forwarded by ", "anfonwyd ymlaen gan "]

    enum Field: Hashable {
        case from
        case date
        case to
        case subject
        case other
    }

    static let fields: [String: Field] = {
        var fields: [String: Field] = [:]
        for name in [
            "from", "oddi wrth", "gan", "von", "de", "da", "van", "od", "fra", "från", "lähettäjä", "от",
            "від", "отправитель", "expéditeur", "remitente", "mittente", "absender", "remetente", "afsender",
            "avsender", "nadawca", "feladó", "kimden", "发件人", "寄件者", "差出人", "送信者",
        ] {
            fields[name] = .from
        }
        for name in [
            "sent", "date", "anfonwyd", "dyddiad", "gesendet", "datum", "envoyé", "date d'envoi", "enviado el", "fecha",
            "enviado", "inviato", "data", "verzonden", "wysłano", "sendt", "dato", "skickat", "дата",
            "envoyé le", "message du", "enviado em", "enviada em", "fecha de envío", "data wysłania", "odesláno", "dne",
            "lähetetty", "päivämäärä", "päiväys", "отправлено", "надіслано", "dátum", "elküldve", "tarih", "gönderilen",
            "gönderildi", "发送时间", "日期", "寄件日期", "送信日時", "日時", "送信日",
        ] {
            fields[name] = .date
        }
        for name in [
            "to", "at", "i", "an", "à", "a", "para", "aan", "do", "til", "till", "komu", "кому",
            "vastaanottaja", "destinataire", "destinatario", "címzett", "kime", "收件人", "宛先",
        ] {
            fields[name] = .to
        }
        for name in [
            "subject", "pwnc", "testun", "betreff", "objet", "sujet", "asunto", "oggetto", "onderwerp", "assunto",
            "temat", "emne", "ämne", "předmět", "тема",
            "aihe", "tárgy", "konu", "主题", "主旨", "件名",
        ] {
            fields[name] = .subject
        }
        for name in [
            "cc", "copi", "bcc", "kopie", "copie", "importance", "pwysigrwydd", "sensitivity", "attachments",
            "atodiadau", "reply-to", "reply to", "organisation", "organization", "mailed-by", "categories",
            "kopia", "kopi", "kopio", "copie à", "cópia", "копия", "копія", "抄送", "副本",
        ] {
            fields[name] = .other
        }
        return fields
    }()

    /// How the line above quoted words begins and which word it holds, as in `On 3 Nov 2026, Ann wrote:`.
    static let attributionOpenings = [
        "on ", "ar ", "am ", "le ", "el ", "il ", "op ", "em ", "den ", "dnia ", "w dniu ", "---- on ",
    ]
    static let attributionVerbs: Set<String> = [
        "wrote", "ysgrifennodd", "schrieb", "écrit", "escribió", "scritto", "schreef", "geschreven", "escreveu",
        "skrev", "napisał", "napisała", "napisał(a)",
    ]
}
