extension Message {
    /// The mailboxes of the first From field; groups are flattened. A second From field is a defect and is not read.
    package var from: [Mailbox] { mailboxes("from") }
    /// The mailboxes of Sender; RFC 5322 §3.6.2 allows one.
    package var sender: [Mailbox] { mailboxes("sender") }
    /// The mailboxes of Reply-To.
    package var replyTo: [Mailbox] { mailboxes("reply-to") }
    /// The mailboxes of To.
    package var to: [Mailbox] { mailboxes("to") }
    /// The mailboxes of Cc.
    package var cc: [Mailbox] { mailboxes("cc") }
    /// From with its groups kept.
    package var fromAddresses: [Address] { addresses("from") }
    /// To with its groups kept.
    package var toAddresses: [Address] { addresses("to") }
    /// Cc with its groups kept.
    package var ccAddresses: [Address] { addresses("cc") }

    /// The address list in the first field of this name, at most `limits.addresses` mailboxes.
    /// - Parameter part: index of the part whose header is meant; the message's own by default.
    package func addresses(_ name: String, in part: Int = 0) -> [Address] {
        unfoldedHeader(name, in: part).map { AddressParser.parse($0, limit: limits.addresses) } ?? []
    }

    /// The mailboxes in the first field of this name, groups flattened.
    package func mailboxes(_ name: String, in part: Int = 0) -> [Mailbox] {
        addresses(name, in: part).flatMap(\.mailboxes)
    }
}
