/// The wording of mail products, folded: small letters, single spaces, straight apostrophes.
enum MachinePhrases {
    static let bounceSubjects = [
        "undelivered mail returned", "undeliverable", "undelivered mail", "undeliverable mail", "undeliverable message",
        "mail delivery failed", "mail delivery failure", "mail delivery problem", "mail delivery status",
        "delivery status notification", "delivery notification", "delivery failure", "delivery failed",
        "delivery report",
        "delivery error", "there was an error sending your mail", "returned mail", "returned to sender",
        "return to sender", "returned message", "failure notice",
        "failed mail", "mail could not be delivered", "mail not delivered", "message delivery failure",
        "mail system error",
        "mail failure", "message status - undeliverable", "non-delivery", "nondeliverable mail",
        "notification of delivery",
        "rejected:", "message undeliverable", "error sending your mail", "warning: could not send", "delayed mail",
        "warning: message", "successful mail delivery report", "user unknown", "non remis",
        "unzustellbar", "nicht zustellbar", "no se puede entregar", "onbestelbaar", "impossibile recapitare",
        "non recapitabile", "kan inte levereras", "kan ikke leveres", "nie można dostarczyć", "nedoručitelné",
        "não é possível entregar", "не удается доставить", "недоставленное сообщение", "未送达", "配信不能", "無法傳遞",
        "배달되지 않음", "メールエラー通知", "ni ellir danfon", "methu danfon",
    ]

    /// Words about mail that has not arrived, which people use as well.
    static let bounceTexts = [
        "could not be delivered to", "was not delivered to", "could not deliver", "returned to sender",
        "undeliverable", "did not reach", "your message was not delivered", "not able to deliver",
        "送信できませんでした",
    ]

    /// What only mail systems write of it.
    static let systemBounceTexts = [
        "unable to deliver your message", "wasn't able to deliver", "delivery to the following recipient",
        "delivery has failed to these recipients", "failed permanently", "permanent fatal errors",
        "mail delivery system", "mail delivery subsystem", "message that you sent could not be delivered",
        "user unknown", "recipient address rejected", "failed addresses follow", "unable to deliver this message",
        "addresses had delivery problems", "error message below:", "サーバから出力されたエラーメッセージ",
    ]

    /// Subjects of notices that a mail is late, was passed on or arrived.
    static let noFailureSubjects = [
        "(delay)", "(success)", "(relay)", "(relayed)", "delayed mail", "warning: could not send message for past",
        "warning: message", "successful mail delivery report", "delivered:", "relayed:", "delivery delayed",
        "message delayed",
    ]

    static let noFailureTexts = [
        "this is a warning message only", "you do not need to resend your message", "was successfully delivered to",
        "your message was successfully delivered", "your message has been successfully delivered",
        "successfully relayed to", "enclosed is the mail delivery report that you requested",
        "delivery to these recipients or groups is complete",
    ]

    static let meetingAnswers = [
        "accepted:", "declined:", "tentative:", "tentatively accepted:", "derbyniwyd:", "gwrthodwyd:", "akzeptiert:",
        "abgelehnt:", "accepté :", "accepté:", "refusé :", "refusé:", "aceptada:", "rechazada:",
    ]

    /// Titles with which products ask, of a form that no person writes.
    static let challengeTitles = ["(conf#", "verify#", "your email requires verification", "[boxbe]", "[spamarrest]"]

    /// Only asked of mail known to be automatic.
    static let challengeSubjects = [
        "please confirm your message", "please confirm your email to", "your message awaits",
        "confirm your e-mail to", "confirm your message to", "verify your message to", "sender verification",
        "verify: your message", "message verification", "email verification", "please verify", "boxtrapper",
        "bitte bestätigen", "confirmez votre", "veuillez confirmer", "bevestig uw", "confirme su", "conferma il tuo",
        "confermare", "proszę potwierdzić", "confirme a sua", "anti-spam", "antispam",
    ]

    /// Only asked of mail known to be automatic, so that phrases may be short.
    static let challengeTexts = [
        "you are a human", "you are human", "you're human", "you are a real person", "real live human being",
        "you are a person", "you are not a robot", "you are not a spammer", "approved senders list",
        "approved sender list", "my list of approved senders", "spam arrest", "is being held until",
        "held until you confirm", "until you verify", "until you confirm your", "one-time confirmation",
        "one time confirmation", "your message is not junk", "your message is not spam", "verify your identity as",
        "release your message", "sie ein mensch sind", "ihre nachricht freizugeben", "um ihre nachricht zuzustellen",
        "whitelist", "white list", "liste blanche", "unknown sender", "challenge-response", "quarantine",
        "anti-spam", "antispam", "boxtrapper", "before it is delivered", "to deliver your message",
        "have your message delivered", "verify that you", "confirm that you", "bestätigen sie", "confirmer que vous",
        "bevestig dat", "confirme que", "confermi di", "conferma che", "potwierdź",
        "vous êtes un humain", "vous êtes humain", "vous n'êtes pas un robot", "une personne réelle",
        "u een mens bent", "u geen robot bent", "es usted una persona", "es una persona", "que es humano",
        "no es un robot", "di essere una persona", "di essere umano", "non sei un robot", "jesteś człowiekiem",
        "que é humano", "que não é um robô", "du är en människa", "du er et menneske", "eich bod yn berson",
        "mai person ydych",
    ]

    /// What an organisation's automatic answer says; only asked of mail that calls itself bulk or a program's.
    static let acknowledgements = [
        "this is an automated", "this is an automatic", "this is an auto-", "automated response", "automatic response",
        "automated reply", "automatic reply", "automated acknowledgement", "automatic acknowledgement",
        "we have received your", "we've received your", "has been received", "thank you for contacting",
        "thank you for your email", "thank you for your e-mail", "thank you for your message",
        "thank you for your enquiry", "thank you for writing to", "your ticket", "ticket number", "a ticket has been",
        "thank you for your order", "thanks for getting in touch", "ticket received", "ticket has been created",
        "your request has been", "has been opened", "has been logged", "has been submitted", "was submitted on",
        "track your",
        "nous avons bien reçu", "votre demande a été", "accusé de réception",
        "wij hebben uw", "we hebben uw", "bedankt voor uw", "ihre anfrage ist", "ihre nachricht ist", "wir haben ihre",
        "vielen dank für ihre", "otrzymaliśmy", "dziękujemy za", "hemos recibido", "gracias por su",
        "abbiamo ricevuto", "grazie per", "recebemos", "obrigado pel", "vi har mottagit", "vi har modtaget",
        "vi har mottatt", "tack för ditt", "tak for din", "takk for", "rydym wedi derbyn", "diolch am eich",
        "diolch am gysylltu",
    ]

    /// That nobody reads an answer.
    static let unreadAnswers = [
        "do not reply to this", "don't reply to this", "please do not reply", "is not monitored", "not monitored",
        "unmonitored", "cannot receive replies", "automatically generated", "generated automatically",
        "this is an automated", "this is an automatic", "sent automatically", "peidiwch ag ateb", "neges awtomatig",
        "ne pas répondre", "nicht auf diese", "automatisch generiert", "automatisch erstellt", "no responda",
        "no conteste",
        "não responda", "niet beantwoorden", "niet op deze", "non rispondere", "nie odpowiadać", "nie odpowiadaj",
    ]

    /// That somebody will answer, whoever it is.
    static let nobodyInParticular = [
        "a member of our team", "a member of the team", "a member of staff", "one of our team", "one of the team",
        "somebody will get", "someone will get", "somebody will be in touch", "someone will be in touch",
        "a colleague will", "support representative", "an adviser will", "an advisor will", "our team will",
        "reviewing your request", "aelod o'r tîm", "aelod o'n tîm", "ein mitarbeiter", "un membre de notre équipe",
        "uno de nuestros", "um dos nossos", "een van onze", "un nostro operatore", "nasz konsultant",
    ]

    /// What follows: a number, a time, a next step.
    static let promises = [
        "order number", "status of", "get back to you", "reference", "case number", "ticket", "request number",
        "working days", "within", "we aim to",
        "as soon as we can",
        "as soon as possible", "we will respond", "we will reply", "be in touch", "get back to you", "cyfeirnod",
        "diwrnod gwaith", "cyn gynted", "aktenzeichen", "vorgangsnummer", "werktag", "référence", "jours ouvr",
        "referencia", "días hábiles", "referência", "dias úteis", "referentie", "kenmerk", "werkdagen", "riferimento",
        "giorni lavorativi", "numer sprawy", "dni roboczych",
    ]

    /// Titles that mail products, not people, give to automatic answers.
    private static let replyTitles = [
        "automatic reply", "out of office autoreply", "out of office auto-reply", "out of office reply",
        "out of the office reply", "out of the office", "out of office", "out-of-office", "auto reply", "auto-reply",
        "autoreply", "auto response", "auto-response", "autoresponse", "automated reply", "automated response",
        "automatic response", "auto-responder", "autoresponder", "ateb awtomatig", "ymateb awtomatig",
        "allan o'r swyddfa",
        "réponse automatique", "absence du bureau", "absent du bureau", "automatische antwort", "abwesenheitsnotiz",
        "automatische antwoord", "automatisch antwoord", "afwezigheidsbericht", "respuesta automática",
        "fuera de la oficina", "risposta automatica", "fuori sede", "autoodpowiedź", "auto-antwort",
        "automatisch bericht", "resposta automática", "autosvar",
        "automatiskt svar",
        "automatisk svar", "automaattinen vastaus", "odpowiedź automatyczna", "automatyczna odpowiedź",
        "automatická odpověď", "automatická odpoveď", "automatikus válasz", "răspuns automat", "otomatik yanıt",
        "αυτόματη απάντηση", "freagra uathoibríoch", "автоматический ответ", "автоматична відповідь", "自動応答", "自動返信",
        "自动答复", "自动回复", "自動回覆", "자동 회신",
    ]

    static func isReplySubject(_ subject: FoldedText) -> Bool {
        replySubject(subject) != nil
    }

    /// The title a subject begins with, and whether it stands as a title, with a colon or in brackets; nil when the
    /// subject goes on as a sentence ("out of office hours access").
    static func replySubject(_ subject: FoldedText) -> (phrase: String, isTitled: Bool)? {
        let inner = subject.withoutOpeningBracket
        for title in replyTitles where inner.hasPrefix(title) {
            if subject.equals(title) { return (title, false) }
            let forms = [title + ":", title + " :", title + "：", "[" + title + "]", "(" + title + ")"]
            if forms.contains(where: subject.hasPrefix) { return (title, true) }
        }
        // Lotus Notes writes "AUTO:"; people write it too, of cars.
        return ["auto:", "auto :"].first(where: subject.hasPrefix).map { ($0, false) }
    }
}
