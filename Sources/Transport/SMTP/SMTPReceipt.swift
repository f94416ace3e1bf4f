/// What a server did with a mail: taken for some of its recipients, for all, or for none.
package struct SMTPReceipt: Sendable, Hashable {
    /// What the server said of one recipient.
    package struct Recipient: Sendable, Hashable {
        package let address: String
        /// The reply to its RCPT command.
        package let reply: SMTPReply

        package var isAccepted: Bool { reply.isPositive }
        /// Refused for now: the same may be tried again for this recipient.
        package var isRefusedForNow: Bool { reply.isTransient }
        /// Refused for good.
        package var isRefusedForGood: Bool { reply.isPermanent }
    }

    /// All recipients, in the order of the envelope.
    package let recipients: [Recipient]
    /// The reply to the text, which often holds the server's own number for the mail; nil when every recipient was
    /// refused, so that no text was sent.
    package let reply: SMTPReply?

    /// Those the server has taken the mail for.
    package var accepted: [Recipient] { recipients.filter(\.isAccepted) }
    /// Those it will not get to.
    package var refused: [Recipient] { recipients.filter { !$0.isAccepted } }
}
