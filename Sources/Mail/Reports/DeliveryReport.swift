/// What a bounce, a delay notice or a read receipt says about a mail that was sent (RFC 3464, RFC 8098, and the older
/// free-text forms).
package struct DeliveryReport: Sendable, Hashable {
    /// What became of the mail for each address, in the order told; at most 100.
    package let recipients: [ReportedRecipient]
    /// The host that wrote the report, without its type; nil when it does not say.
    package let reportingMTA: String?
    /// The Message-ID of the mail that was sent, without angle brackets; nil when the report does not hold it.
    package let originalMessageID: String?
    /// The subject of the mail that was sent; nil when the report does not hold it.
    package let originalSubject: String?
    /// The ids of References of the mail that was sent, else those the report itself gives in In-Reply-To and
    /// References; without angle brackets.
    package let references: [String]

    /// Reads a report. Ask only for mail that ``MachineMail/judge(_:)`` calls a bounce, a delivery status or a read
    /// receipt: of any other mail it reads what looks alike. Never fails; work grows with the size of the mail.
    package init(_ message: Message) {
        let text = ReportText(message.text)
        let blocks = ReportFields.blocks(in: message)
        let original = ReturnedMail(message)
        let told = Array(blocks.compactMap(ReportedRecipient.init).prefix(100))
        recipients =
            told.isEmpty
            ? text.recipients(
                failed: message.header("x-failed-recipients"),
                action: text.action(subject: message.subject)
            ) : told
        reportingMTA = blocks.lazy.compactMap { $0.typed("reporting-mta") ?? $0.typed("reporting-ua") }.first
        originalMessageID =
            original.messageID ?? blocks.lazy.compactMap { $0.messageID }.first ?? text.messageID
            ?? message.inReplyTo.first
        originalSubject = original.subject ?? text.subject
        references = original.references.isEmpty ? message.inReplyTo + message.references : original.references
    }

    /// One plain sentence for each address, joined by line ends; empty when no address was found.
    package var summary: String { recipients.map(\.summary).joined(separator: "\n") }
}
