/// Rules for answers that programs give to mail.
enum ReplyRules {
    /// A challenge by a product's own header or title; by other words only of a mail that shows itself to be automatic.
    static func challenge(_ clues: MachineClues) -> MachineVerdict? {
        guard !clues.saysPerson else { return nil }
        let names = [
            "X-TMDA-Fingerprint", "X-Boxbe-Challenge", "X-SpamArrest-NoticeID", "X-AskVersion", "X-BoxTrapper",
            "X-Challenge",
        ]
        for name in names {
            if let value = clues.value(name) { return MachineVerdict(.challenge, header: name, says: value) }
        }
        if let title = MachinePhrases.challengeTitles.first(where: clues.subject.contains) {
            return MachineVerdict(.challenge, header: "Subject", says: title)
        }
        guard clues.saysMachine || clues.hasNullSender || clues.precedence != nil else { return nil }
        return challengeInWords(clues)
    }

    private static func challengeInWords(_ clues: MachineClues) -> MachineVerdict? {
        // A title such as "Automatic reply:" is followed by the subject of our own mail.
        if !MachinePhrases.isReplySubject(clues.subject),
            let phrase = MachinePhrases.challengeSubjects.first(where: clues.subject.contains)
        {
            return MachineVerdict(.challenge, header: "Subject", says: phrase)
        }
        let opening = clues.text
        guard let phrase = MachinePhrases.challengeTexts.first(where: opening.contains) else { return nil }
        return MachineVerdict(kind: .challenge, reason: "The mail is automatic and its text says \"\(phrase)\".")
    }

    /// A receipt in words, as Outlook sends it to other systems: the subject, and a sender or a sentence to match.
    static func receipt(_ clues: MachineClues) -> MachineVerdict? {
        guard !clues.saysPerson, let phrase = ReceiptPhrases.subjects.first(where: clues.subject.hasPrefix) else {
            return nil
        }
        let isAutomatic = clues.hasNullSender || clues.saysMachine
        let opening = clues.text
        guard isAutomatic || ReceiptPhrases.texts.contains(where: opening.contains) else { return nil }
        return MachineVerdict(.readReceipt, header: "Subject", says: phrase)
    }

    /// "Accepted" and the like, unless the person added words: then somebody has to read it.
    static func calendarAnswer(_ clues: MachineClues) -> MachineVerdict? {
        if clues.contentType == "text/calendar", clues.parameter("method") == "reply" {
            return MachineVerdict(.calendar, header: "Content-Type", says: "text/calendar; method=REPLY")
        }
        let isCalendar =
            clues.value("content-class")?.lowercased() == "urn:content-classes:calendarmessage"
            || clues.value("x-ms-exchange-calendar-originator-id") != nil
        let isBare = { clues.contentType == "text/calendar" || clues.text.isEmpty }
        guard isCalendar, isBare(), let phrase = MachinePhrases.meetingAnswers.first(where: clues.subject.hasPrefix)
        else {
            return nil
        }
        return MachineVerdict(.calendar, header: "Subject", says: phrase)
    }

    /// Headers by which products mark their automatic answers; those that say "no" mark nothing.
    static func replyHeader(_ clues: MachineClues) -> MachineVerdict? {
        guard !clues.saysPerson else { return nil }
        let names = [
            "X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Auto-Reply", "X-Autoreply-From", "X-Mail-Autoreply",
            "X-Vacation", "X-Zarafa-Vacation",
        ]
        for name in names {
            guard let value = clues.value(name), !["no", "false", "0"].contains(value.lowercased()) else { continue }
            return MachineVerdict(kind(clues), header: name, says: value)
        }
        for name in ["Precedence", "Preference"] {
            guard let value = clues.value(name)?.lowercased(), isReplyWord(value) else { continue }
            return MachineVerdict(kind(clues), header: name, says: value)
        }
        return exchangeRule(clues)
    }

    private static func isReplyWord(_ value: String) -> Bool {
        ["auto_reply", "auto-reply", "autoreply"].contains(value)
    }

    private static func exchangeRule(_ clues: MachineClues) -> MachineVerdict? {
        let name = "X-MS-Exchange-Generated-Message-Source"
        guard let value = clues.value(name), FoldedText(value).contains("mailbox rules agent") else {
            return nil
        }
        return MachineVerdict(kind(clues), header: name, says: value)
    }

    /// RFC 3834 section 5: "no" is a person, anything else, known or not, is a machine.
    static func autoSubmitted(_ clues: MachineClues) -> MachineVerdict? {
        guard clues.saysMachine, let keyword = clues.autoSubmitted else { return nil }
        let found: MachineVerdict.Kind =
            keyword == "auto-replied"
            ? kind(clues)
            : ListRules.isList(clues) ? .list : isAnswer(clues) || clues.has("In-Reply-To") ? kind(clues) : .bulk
        return MachineVerdict(found, header: "Auto-Submitted", says: keyword)
    }

    /// RFC 3834 section 3.3 has automatic answers sent with the null sender; a person's mail never has it.
    static func nullSender(_ clues: MachineClues) -> MachineVerdict? {
        guard clues.hasNullSender, !clues.saysPerson else { return nil }
        return MachineVerdict(kind(clues), header: "Return-Path", says: "<>")
    }

    /// The subject of a product's automatic answer. With its colon and words behind it that is enough; as the whole
    /// subject it needs the text to agree, since people write such subjects too.
    static func subject(_ clues: MachineClues) -> MachineVerdict? {
        guard !clues.saysPerson, let found = MachinePhrases.replySubject(clues.subject) else { return nil }
        guard found.isTitled || isAwayText(clues) else { return nil }
        return MachineVerdict(kind(clues), header: "Subject", says: found.phrase)
    }

    /// Whether the words of a mail known to be a machine's are those of an answer.
    static func isAnswer(_ clues: MachineClues) -> Bool {
        if MachinePhrases.isReplySubject(clues.subject) { return true }
        let opening = clues.text
        return AwayPhrases.sentences.contains(where: opening.contains)
            || MachinePhrases.acknowledgements.contains(where: opening.contains)
    }

    private static func isAwayText(_ clues: MachineClues) -> Bool {
        let opening = clues.text
        return AwayPhrases.sentences.contains(where: opening.contains)
    }

    /// Out of office when subject or text says so; else some other automatic answer. Asked only of mail that is known
    /// to be automatic, so single words are enough.
    static func kind(_ clues: MachineClues) -> MachineVerdict.Kind {
        if AwayPhrases.subjects.contains(where: clues.subject.contains) { return .outOfOffice }
        let opening = clues.text
        let isAway = [AwayPhrases.sentences, AwayPhrases.words].joined().contains(where: opening.contains)
        return isAway ? .outOfOffice : .autoReply
    }
}
