/// Tells machine mail from a person's.
package enum MachineMail {
    /// Judges one mail. A wrong "machine" costs a person an answer and a wrong "person" costs a glance, so whatever is
    /// only likely stays a person's. Not evidence, alone: X-Auto-Response-Suppress (a request, not a statement), a
    /// "noreply" sender (web forms send people's enquiries so), Feedback-ID, or the words of a subject.
    package static func judge(_ message: MachineEvidence) -> MachineVerdict {
        let clues = MachineClues(message)
        for rule in rules {
            if let verdict = rule(clues) { return verdict }
        }
        return MachineVerdict(kind: .person, reason: "Nothing in the headers says that a machine sent this.")
    }

    /// The first rule that answers decides: statements about form come before those about behaviour, and those before
    /// the wording of a subject.
    private static let rules: [@Sendable (MachineClues) -> MachineVerdict?] = [
        DeliveryRules.report,
        NotificationRules.notification,
        ReplyRules.receipt,
        DeliveryRules.bounce,
        LoopRules.loop,
        ReplyRules.challenge,
        WordedRules.challenge,
        ReplyRules.calendarAnswer,
        ReplyRules.replyHeader,
        ReplyRules.autoSubmitted,
        ReplyRules.nullSender,
        ListRules.list,
        ReplyRules.subject,
        ListRules.bulk,
        WordedRules.away,
        WordedRules.acknowledgement,
    ]
}
