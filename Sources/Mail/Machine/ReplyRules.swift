/// Rules for answers that programs give to mail.
enum ReplyRules {
    /// A challenge is only believed of a mail that also shows itself to be automatic.
    static func challenge(_ clues: MachineClues) -> MachineVerdict? {
        if let name = ["X-TMDA-Fingerprint", "X-Boxbe-Challenge", "X-SpamArrest-NoticeID"].first(where: clues.has) {
            return MachineVerdict(.challenge, header: name, says: clues.value(name) ?? "")
        }
        guard clues.saysMachine || clues.hasNullSender || clues.precedence != nil else { return nil }
        if let phrase = MachinePhrases.challengeSubjects.first(where: clues.subject.hasPrefix) {
            return MachineVerdict(.challenge, header: "Subject", says: phrase)
        }
        guard let phrase = MachinePhrases.challengeTexts.first(where: clues.text.contains) else { return nil }
        return MachineVerdict(kind: .challenge, reason: "The mail is automatic and its text says \"\(phrase)\".")
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
        let names = [
            "X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Auto-Reply", "X-Autoreply-From", "X-Mail-Autoreply",
            "X-Vacation",
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
        let isAnswer = keyword == "auto-replied" || MachinePhrases.isReplySubject(clues.subject)
        let found = isAnswer ? kind(clues) : ListRules.isList(clues) ? .list : .bulk
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

    private static func isAwayText(_ clues: MachineClues) -> Bool {
        MachinePhrases.awayTexts.contains(where: clues.text.contains)
    }

    /// Out of office when subject or text says so; else some other automatic answer.
    private static func kind(_ clues: MachineClues) -> MachineVerdict.Kind {
        let isAway = MachinePhrases.awaySubjects.contains(where: clues.subject.hasPrefix) || isAwayText(clues)
        return isAway ? .outOfOffice : .autoReply
    }
}
