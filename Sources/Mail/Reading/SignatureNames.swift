/// What telephones, programs and gateways write around a mail, and how people close one, in small letters.
enum SignatureNames {
    enum Advertisement {
        case certain
        /// "Sent from" whatever: words that a person may write too.
        case possible
    }

    private static let certain = [
        "sent from my ", "sent from outlook", "sent from mail for", "sent from yahoo mail", "get outlook for",
        "sent from samsung", "sent from proton", "sent via ", "sent using ", "anfonwyd o fy ", "anfonwyd o'm ",
        "anfonwyd oddi ar fy ", "anfonwyd o outlook", "cael outlook ar gyfer", "von meinem ", "gesendet von meinem",
        "gesendet mit ", "von meiner ", "envoyé de mon ", "envoyé depuis mon ", "envoyé à partir de ",
        "envoyé depuis l'application", "télécharger outlook pour", "enviado desde mi ", "enviado desde outlook",
        "obtener outlook para", "obtén outlook para", "enviado do meu ", "enviado a partir do meu", "inviato da iphone",
        "inviato dal mio ", "inviato da outlook", "scarica outlook per", "ottieni outlook per", "verzonden vanaf mijn",
        "verstuurd vanaf mijn", "verzonden met ", "outlook voor ios", "outlook für ios", "outlook für android",
        "wysłane z ", "wysłano z ", "skickat från min ", "skickades från min", "sendt fra min ", "hent outlook",
        "lähetetty iphonesta", "lähetetty ", "отправлено с ", "отправлено из ", "надіслано з ", "odesláno z",
        "发自我的", "iphoneから送信",
    ]
    private static let possible = ["sent from ", "sent with "]
    private static let longest = 100
    private static let mostWords = 8

    /// Whether a line says no more than which program wrote the mail. The address of a link behind it does not count.
    static func advertisement(_ line: ArraySlice<UInt8>) -> Advertisement? {
        let words = line.prefix { $0 != Octet.less }
        guard let first = words.first, words.count <= longest,
            first >= 0x80 || "sgacveiwohtlн".utf8.contains(first | 0x20)
        else { return nil }
        guard !words.contains(Octet.comma), words.split(separator: Octet.space).count <= mostWords else { return nil }
        let folded = FoldedText(String(decoding: words, as: UTF8.self))
        if certain.contains(where: folded.hasPrefix) { return isMeinem(folded) ? nil : .certain }
        return possible.contains(where: folded.hasPrefix) && words.last != Octet.dot ? .possible : nil
    }

    /// German puts the verb last: "Von meinem Balkon aus" is a sentence.
    private static func isMeinem(_ line: FoldedText) -> Bool {
        (line.hasPrefix("von meinem ") || line.hasPrefix("von meiner ")) && !line.contains("gesendet")
    }

    private static let closings: Set<String> = [
        "regards", "kind regards", "best regards", "warm regards", "with kind regards", "many thanks", "thanks",
        "thank you", "best", "best wishes", "all the best", "cheers", "sincerely", "yours sincerely",
        "sincerely yours", "yours faithfully", "yours truly", "thanks and regards", "kindest regards", "br", "kr",
        "cofion", "cofion gorau", "cofion cynnes", "yn gywir", "yr eiddoch yn gywir", "diolch", "diolch yn fawr",
        "hwyl",
        "dymuniadau gorau", "gyda diolch", "mit freundlichen grüßen", "mit freundlichem gruß", "freundliche grüße",
        "viele grüße", "beste grüße", "liebe grüße", "mfg", "gruß", "grüße", "cordialement", "bien cordialement",
        "bien à vous", "amitiés", "salutations", "salutations distinguées", "merci", "sincères salutations",
        "un saludo", "saludos", "saludos cordiales", "atentamente", "gracias", "un cordial saludo", "cordiali saluti",
        "distinti saluti", "saluti", "grazie", "un saluto", "met vriendelijke groet", "vriendelijke groet", "groeten",
        "groet", "mvg", "pozdrawiam", "z poważaniem", "pozdrowienia", "mvh", "med vänlig hälsning",
        "med vänliga hälsningar", "vänliga hälsningar", "hälsningar", "med venlig hilsen", "venlig hilsen", "hilsen",
        "kh", "vh", "med vennlig hilsen", "vennlig hilsen", "ystävällisin terveisin", "terveisin", "t.",
        "atenciosamente",
        "com os melhores cumprimentos", "cumprimentos", "obrigado", "obrigada", "с уважением", "よろしくお願いいたします",
        "s pozdravem", "üdvözlettel",
    ]

    /// Whether a line closes a letter and says nothing else.
    static func isClosing(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 50 else { return false }
        var words = line
        while let last = words.last, ",.! ".utf8.contains(last) { words = words.dropLast() }
        return closings.contains(String(decoding: words, as: UTF8.self).lowercased())
    }

    /// "PS": more words of the writer follow.
    static func isPostscript(_ line: ArraySlice<UInt8>) -> Bool {
        let start = Octet.lowercasedText(line.prefix(4))
        return start.hasPrefix("ps ") || start.hasPrefix("ps:") || start.hasPrefix("p.s.") || start.hasPrefix("on ")
            || start.hasPrefix("ôn")
    }

    static func isListFooter(_ line: ArraySlice<UInt8>) -> Bool {
        let words = FoldedText(Array(line.prefix(200)))
        return words.contains("mailing list") || words.contains("unsubscribe")
    }

    private static let cautions = [
        "caution:", "[external", "external email", "external sender", "external:", "this email originated from outside",
        "this message originated from outside", "this email came from outside", "warning: this email", "rhybudd:",
        "you don't often get email from", "allanol:",
    ]
    /// What a warning of a gateway speaks of.
    private static let cautionMatters = ["email", "e-mail", "e-bost", "sender", "message", "outside", "external"]

    /// Whether the first paragraph of a mail is a gateway's warning to its reader.
    static func isCaution(_ words: FoldedText) -> Bool {
        cautions.contains(where: words.hasPrefix) && cautionMatters.contains(where: words.contains)
    }

    private static let disclaimers = [
        "disclaimer", "confidentiality notice", "ymwadiad", "this e-mail is confidential", "this email is confidential",
        "this message is confidential", "this communication is confidential", "this email has been scanned",
        "this e-mail has been scanned", "the information contained in this", "the information in this e",
        "please consider the environment", "think before you print", "mae'r neges hon yn gyfrinachol",
        "mae'r e-bost hwn yn gyfrinachol", "diese e-mail ist vertraulich", "diese nachricht ist vertraulich",
        "diese e-mail enthält vertrauliche", "ce message est confidentiel", "ce courriel est confidentiel",
        "este mensaje es confidencial", "este correo es confidencial", "questo messaggio è riservato",
        "questa e-mail è riservata", "ta wiadomość jest poufna", "dit bericht is vertrouwelijk",
        "deze e-mail is vertrouwelijk",
    ]
    private static let legalWords = [
        "confidential", "intended", "recipient", "delete", "notify", "disclos", "privileged", "virus", "in error",
        "cyfrinachol", "derbynnydd",
    ]

    /// Whether a paragraph is what lawyers have added below every mail. One or two of its words a person may use.
    static func isDisclaimer(_ words: FoldedText) -> Bool {
        disclaimers.contains(where: words.hasPrefix) || legalWords.count(where: words.contains) >= 4
    }
}
