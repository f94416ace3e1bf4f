/// Rules for what services, not mail systems, tell about mail: each has a form of its own.
enum NotificationRules {
    /// Amazon sends what became of a mail as JSON by its notification service.
    static func notification(_ clues: MachineClues) -> MachineVerdict? {
        guard clues.has("x-amz-sns-message-id") else { return listRefusal(clues) ?? complaint(clues) }
        let opening = clues.text
        let kinds: [(type: String, kind: MachineVerdict.Kind)] = [
            ("Bounce", .bounce), ("Delivery", .deliveryStatus), ("Complaint", .report),
        ]
        let told = kinds.first { type, _ in
            let folded = type.lowercased()
            return opening.contains("\"notificationtype\":\"\(folded)\"")
                || opening.contains(#"\"notificationtype\":\"\#(folded)\""#)
        }
        guard let told else { return MachineVerdict(.bulk, header: "X-Amz-Sns-Message-Id", says: "") }
        return MachineVerdict(kind: told.kind, reason: "A notification of Amazon's says \"\(told.type)\".")
    }

    /// The list manager fml refuses mail without a report.
    private static func listRefusal(_ clues: MachineClues) -> MachineVerdict? {
        guard let server = clues.value("x-mlserver") else { return nil }
        let opening = clues.text
        guard
            ["you are not a member of this mailing list", "duplicated message-id in"].contains(where: opening.contains)
        else { return nil }
        return MachineVerdict(.bounce, header: "X-MLServer", says: server)
    }

    /// Hotmail passes complaints on without the form of RFC 5965.
    private static func complaint(_ clues: MachineClues) -> MachineVerdict? {
        let phrase = "complaint about message from "
        guard clues.subject.hasPrefix(phrase), clues.hasPart("message/rfc822"), clues.senderNames.contains("staff")
        else { return nil }
        return MachineVerdict(.report, header: "Subject", says: phrase)
    }
}
