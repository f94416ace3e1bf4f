/// A source of the configuration, as a page may tell of it: nothing in it is secret.
package struct DescribedSource: Sendable, Hashable {
    /// How its messages come.
    package enum Kind: String, Sendable, Hashable {
        case imap, maildir, feed, webhook
    }

    package let name: String
    package let kind: Kind
    package let inbox: String
    /// Where it is: a server with its mailbox, a folder, a server alone for a feed, whose path may be secret.
    package let place: String
    /// Seconds after which not having been read to its end is a sign that something is wrong.
    package let patience: Int

    package init(name: String, kind: Kind, inbox: String, place: String, patience: Int) {
        self.name = name
        self.kind = kind
        self.inbox = inbox
        self.place = place
        self.patience = patience
    }
}
