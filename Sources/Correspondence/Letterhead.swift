package import Mail

/// Whose name mail of ours leaves under, and how it looks.
package struct Letterhead: Sendable {
    /// The office's own address, for every inbox without one of its own.
    package let standard: Mailbox
    /// Addresses of inboxes, by their names.
    package let inboxes: [String: Mailbox]
    /// Where a mail shows its protective marking.
    package let marking: MailMarking.Placement
    /// How long a person's mail waits before it leaves, in seconds: so long it can be called back.
    package let delay: Int64

    /// - Throws: what is wrong with an address that nothing could be sent from.
    package init(
        standard: Mailbox,
        inboxes: [String: Mailbox] = [:],
        marking: MailMarking.Placement = .none,
        delay: Int64 = 30
    ) throws(DeliverableAddress.Fault) {
        self.standard = try Self.deliverable(standard)
        var known: [String: Mailbox] = [:]
        for (inbox, mailbox) in inboxes { known[inbox] = try Self.deliverable(mailbox) }
        self.inboxes = known
        self.marking = marking
        self.delay = delay
    }

    /// The address that mail about enquiries of an inbox leaves from, and comes back to.
    package func sender(for inbox: String) -> Mailbox { inboxes[inbox] ?? standard }

    /// The office's own addresses, in small letters.
    package var addresses: [String] { ([standard] + inboxes.values).map { $0.address.lowercased() } }

    /// Whether an address is the office's own: mail to it would come back as an enquiry.
    package func isOwn(_ address: String) -> Bool { addresses.contains(address.lowercased()) }

    private static func deliverable(_ mailbox: Mailbox) throws(DeliverableAddress.Fault) -> Mailbox {
        Mailbox(name: mailbox.name, address: try DeliverableAddress(mailbox.address).text)
    }
}

extension Mailbox {
    /// What stands behind the last `@`.
    var domain: String { address.split(separator: "@").last.map(String.init) ?? "localhost" }
}
