/// Rules for what mail systems write about the mail they carry.
enum DeliveryRules {
    /// RFC 6522 reports, and message types that only a report has.
    static func report(_ clues: MachineClues) -> MachineVerdict? {
        let kind: MachineVerdict.Kind
        switch (clues.contentType, clues.parameter("report-type")) {
        case ("multipart/report", "disposition-notification"), ("message/disposition-notification", _):
            kind = .readReceipt
        case ("multipart/report", "feedback-report"), ("message/feedback-report", _): kind = .report
        case ("multipart/report", "delivery-status"), ("message/delivery-status", _): kind = outcome(clues)
        // The parameter is required but old systems leave it out; most such reports are bounces.
        case ("multipart/report", nil): kind = outcome(clues)
        case ("multipart/report", _): kind = .report
        default: return classReport(clues)
        }
        let detail = clues.parameter("report-type").map { "; report-type=\($0)" } ?? ""
        return MachineVerdict(kind, header: "Content-Type", says: clues.contentType + detail)
    }

    /// Exchange names its reports in Content-Class.
    private static func classReport(_ clues: MachineClues) -> MachineVerdict? {
        guard let value = clues.value("content-class")?.lowercased() else { return nil }
        if value == "urn:content-classes:dsn" {
            return MachineVerdict(outcome(clues), header: "Content-Class", says: value)
        }
        if value == "urn:content-classes:mdn" {
            return MachineVerdict(.readReceipt, header: "Content-Class", says: value)
        }
        return nil
    }

    /// Bounces that are no RFC 6522 report: by a header, by a sender, or by two weaker signs together.
    static func bounce(_ clues: MachineClues) -> MachineVerdict? {
        if let value = clues.value("x-failed-recipients") {
            return MachineVerdict(outcome(clues), header: "X-Failed-Recipients", says: value)
        }
        if let value = clues.value("x-ms-exchange-message-is-ndr") {
            return MachineVerdict(outcome(clues), header: "X-MS-Exchange-Message-Is-Ndr", says: value)
        }
        if let name = clues.senderNames.first(where: isDaemon) ?? clues.daemonName {
            return MachineVerdict(outcome(clues), header: "From", says: name)
        }
        return unformedBounce(clues)
    }

    private static func unformedBounce(_ clues: MachineClues) -> MachineVerdict? {
        let subject = MachinePhrases.bounceSubjects.first(where: clues.subject.hasPrefix)
        let isPostmaster = clues.senderNames.contains { $0 == "postmaster" }
        // The text is searched last: nearly all mail has neither of the other signs.
        guard subject != nil || clues.hasNullSender || isPostmaster else { return nil }
        let opening = clues.text
        let text = MachinePhrases.bounceTexts.first(where: opening.contains)
        if let subject, clues.hasNullSender || isPostmaster || clues.saysMachine || text != nil, !clues.saysPerson {
            return MachineVerdict(outcome(clues), header: "Subject", says: subject)
        }
        guard clues.hasNullSender || isPostmaster else { return nil }
        let who = clues.hasNullSender ? "The envelope sender is empty" : "The sender is postmaster"
        if let text {
            return MachineVerdict(kind: outcome(clues), reason: "\(who) and the text says \"\(text)\".")
        }
        guard clues.hasPart("message/delivery-status") else { return nil }
        return MachineVerdict(kind: outcome(clues), reason: "\(who) and a part is of type message/delivery-status.")
    }

    /// Names that no person has. "postmaster" is not among them: postmasters write to each other.
    private static func isDaemon(_ name: String) -> Bool {
        ["mailer-daemon", "mail-daemon", "maildaemon", "mailer_daemon", "mdaemon"].contains(name)
            || name.hasPrefix("microsoftexchange329e71ec88ae4615bbc36ab6ce41109e")
    }

    /// A notice of delay or success needs no action; everything else counts as a failure.
    private static func outcome(_ clues: MachineClues) -> MachineVerdict.Kind {
        let subject = MachinePhrases.noFailureSubjects.contains(where: clues.subject.contains)
        let opening = clues.text
        let text = MachinePhrases.noFailureTexts.contains(where: opening.contains)
        return subject || text ? .deliveryStatus : .bounce
    }
}
