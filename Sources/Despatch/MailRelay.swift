package import QueueStore

/// Where mail of ours is handed over to leave.
package protocol MailRelay: Sendable {
    /// Hands one mail over to each of its recipients. It never throws: whatever happens is something to write down.
    func hand(_ mail: TakenMail) async -> HandingOver
}

/// What came of handing a mail over.
package enum HandingOver: Sendable, Hashable {
    /// The relay spoke of each recipient it was asked about.
    case answered([RecipientResult])
    /// Surely nobody gets it from this attempt. Trying again `canHelp`, or cannot.
    case notSent(because: String, canHelp: Bool)
    /// The relay takes nothing from anybody at present, for a fault of the network, of the server or of this installation.
    /// This mail goes later, and the others need not be tried now.
    case unusable(because: String)
    /// The text was handed over and nobody knows what became of it, beside what was said of some recipients before.
    case unknown(because: String, [RecipientResult] = [])
    /// Nothing leaves this installation.
    case shown
}

/// Lets nothing leave: for a demonstration, and for trying a configuration out.
package struct DryRelay: MailRelay {
    package init() {}

    package func hand(_ mail: TakenMail) async -> HandingOver { .shown }
}
