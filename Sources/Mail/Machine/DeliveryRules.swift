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
        case ("multipart/report", let type): kind = reportByParts(clues, type: type)
        default: return receiptPart(clues) ?? classReport(clues)
        }
        let detail = clues.parameter("report-type").map { "; report-type=\($0)" } ?? ""
        return MachineVerdict(kind, header: "Content-Type", says: clues.contentType + detail)
    }

    /// The parameter report-type is required, but old systems leave it out or write something else; of those that leave
    /// it out most are bounces.
    private static func reportByParts(_ clues: MachineClues, type: String?) -> MachineVerdict.Kind {
        if clues.hasPart("message/disposition-notification") { return .readReceipt }
        if clues.hasPart("message/feedback-report") { return .report }
        return type == nil || clues.hasPart("message/delivery-status") ? outcome(clues) : .report
    }

    /// Some gateways rewrite the report to multipart/mixed; the part that only a receipt has is left.
    private static func receiptPart(_ clues: MachineClues) -> MachineVerdict? {
        let type = "message/disposition-notification"
        guard clues.hasPart(type), !clues.saysPerson else { return nil }
        return MachineVerdict(kind: .readReceipt, reason: "A part is of type \(type).")
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
        let isPostmaster = clues.senderNames.contains { $0 == "postmaster" || $0 == "post_master" }
        // The text is searched last: nearly all mail has neither of the other signs.
        guard subject != nil || clues.hasNullSender || isPostmaster else { return nil }
        // Who asks why their mail came back writes that above what came.
        guard clues.hasNullSender || clues.saysMachine || !clues.asksOfSomebody else { return nil }
        // What somebody says who was sent a bounce stands above it.
        let opening = clues.hasNullSender ? clues.text : FoldedText(clues.said, limit: 2048)
        // A postmaster may be a person, and write of parcels.
        let isAboutMail =
            ["@", "your message"].contains(where: clues.text.contains) || clues.hasPart("message/delivery-status")
        let isUnanswerable = clues.hasNullSender || isPostmaster && isAboutMail
        // People write "it was not delivered to you" too; behind a plain sender only a mail system's words count.
        let told =
            MachinePhrases.systemBounceTexts.first(where: opening.contains)
            ?? (isUnanswerable ? MachinePhrases.bounceTexts.first(where: opening.contains) : nil)
        if let subject, isUnanswerable || clues.saysMachine || told != nil, !clues.saysPerson {
            return MachineVerdict(outcome(clues), header: "Subject", says: subject)
        }
        guard isUnanswerable else { return nil }
        let who = clues.hasNullSender ? "The envelope sender is empty" : "The sender is postmaster"
        if let told {
            return MachineVerdict(kind: outcome(clues), reason: "\(who) and the text says \"\(told)\".")
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
