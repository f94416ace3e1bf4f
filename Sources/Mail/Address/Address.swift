/// An entry of an address list: a mailbox, or a named group of mailboxes (RFC 5322 §3.4).
package enum Address: Sendable, Hashable {
    case mailbox(Mailbox)
    /// Groups cannot be nested; where a sender nests them, the mailboxes belong to the innermost name.
    case group(name: String, members: [Mailbox])

    /// The mailboxes, a group's members included.
    package var mailboxes: [Mailbox] {
        switch self {
        case .mailbox(let mailbox): [mailbox]
        case .group(_, let members): members
        }
    }
}
