import Mail

/// What a report says of mail that was sent: who did not get it, and why.
package struct MailReport: Sendable, Hashable {
    /// Message-IDs of the mail it is about, the surest first.
    package let originals: [String]
    /// Addresses that mail did not reach, for good; none where it tells of delay or success, or names nobody.
    package let lost: [String]
    /// Why not, in a sentence.
    package let summary: String
    /// Whether mail was lost, even where it does not name for whom.
    package let tellsOfLoss: Bool

    /// Nil for anything but a report.
    init?(_ message: Message, _ kind: MachineVerdict.Kind) {
        guard [.bounce, .deliveryStatus, .readReceipt].contains(kind) else { return nil }
        let report = DeliveryReport(message)
        originals = [report.originalMessageID].compactMap { $0 } + report.references.reversed()
        lost = report.recipients.filter { $0.action == .failed }.map(\.address)
        summary = report.summary
        tellsOfLoss = kind == .bounce || !lost.isEmpty
    }
}
