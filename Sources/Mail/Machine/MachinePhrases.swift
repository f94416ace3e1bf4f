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
        "warning: message", "successful mail delivery report", "user unknown", "undeliverable:", "non remis",
        "unzustellbar", "nicht zustellbar", "no se puede entregar", "onbestelbaar", "impossibile recapitare",
        "non recapitabile", "kan inte levereras", "kan ikke leveres", "nie można dostarczyć", "nedoručitelné",
        "não é possível entregar", "не удается доставить", "недоставленное сообщение", "未送达", "配信不能", "無法傳遞",
        "배달되지 않음", "ni ellir danfon", "methu danfon",
    ]

    static let bounceTexts = [
        "could not be delivered to", "was not delivered to", "unable to deliver your message", "wasn't able to deliver",
        "could not deliver", "delivery to the following recipient", "delivery has failed to these recipients",
        "failed permanently", "permanent fatal errors", "returned to sender", "undeliverable", "did not reach",
        "mail delivery system", "mail delivery subsystem", "message that you sent could not be delivered",
        "user unknown", "recipient address rejected", "your message was not delivered", "failed addresses follow",
        "unable to deliver this message", "addresses had delivery problems", "not able to deliver",
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

    static let challengeSubjects = [
        "please confirm your message", "please confirm your email to", "your email requires verification",
        "your message awaits", "[boxbe]", "[spamarrest]", "confirm your e-mail to",
    ]

    static let challengeTexts = [
        "to confirm that you are a human", "prove you are human", "prove that you are human",
        "approved senders list", "spam arrest", "your message is being held until", "held until you confirm",
        "this is a one-time confirmation", "confirm that your message is not junk",
    ]

    /// Words with which a person who is away says so, in the text of an answer.
    static let awayTexts = [
        "out of the office", "out of office", "away from the office", "away from my desk", "annual leave",
        "i am on leave",
        "currently on leave", "i'm on leave", "maternity leave", "paternity leave", "parental leave", "sick leave",
        "i am away", "i'm away", "am currently away", "on vacation", "i am on holiday", "i'm on holiday",
        "limited access to email", "limited access to my email", "allan o'r swyddfa", "i ffwrdd o'r swyddfa",
        "ar wyliau",
        "nicht im büro", "nicht im haus", "abwesend", "absent du bureau", "en congé", "absente du bureau",
        "fuera de la oficina", "fuori ufficio", "niet op kantoor", "afwezig", "inte på kontoret", "poza biurem",
        "fora do escritório",
    ]

    /// Subjects of automatic answers that say somebody is away; only asked of mail known to be automatic.
    static let awaySubjects = [
        "out of office", "out of the office", "out-of-office", "[out of office]", "ooo:", "allan o'r swyddfa",
        "i ffwrdd o'r swyddfa", "abwesenheitsnotiz", "abwesenheit", "abwesend", "absence du bureau", "absent du bureau",
        "absent(e) du bureau", "fuera de la oficina", "fuori sede", "fuori ufficio", "afwezig", "frånvarande",
        "frånvaro",
        "ikke til stede", "fravær", "poza biurem", "nieobecność", "ausente", "ausência", "нет на работе", "вне офиса",
        "vacation", "on vacation", "away from", "annual leave", "on annual leave", "gwyliau blynyddol",
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
        "fuera de la oficina", "risposta automatica", "fuori sede", "resposta automática", "autosvar",
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
        return nil
    }
}
