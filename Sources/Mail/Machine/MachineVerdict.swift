/// Whether a person or a machine wrote a mail, and what said so.
package struct MachineVerdict: Sendable, Hashable {
    /// What sort of writer. The raw values are stored and shown in the interface.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case person
        /// An answer that a program gives to every mail.
        case autoReply = "auto-reply"
        /// An automatic answer which says that somebody is away.
        case outOfOffice = "out-of-office"
        /// A mail could not be delivered.
        case bounce
        /// A mail was delivered, passed on or delayed.
        case deliveryStatus = "delivery-status"
        /// A mail was opened, or deleted unread (RFC 8098).
        case readReceipt = "read-receipt"
        /// Mail of a mailing list or newsletter.
        case list
        /// Other mail that a program sent of itself.
        case bulk
        /// A spam filter asks the sender to prove to be a person.
        case challenge
        /// The automatic answer to a meeting request.
        case calendar
        /// A complaint passed on by a provider (RFC 5965).
        case report
        /// Mail that has been here before, or our own automatic mail come back.
        case loop
    }

    package let kind: Kind
    /// One plain sentence naming the header and value that decided.
    package let reason: String

    /// True for every kind except `person`: such mail is never answered automatically.
    package var isMachine: Bool { kind != .person }

    package init(kind: Kind, reason: String) {
        self.kind = kind
        self.reason = reason
    }
}

extension MachineVerdict.Kind {
    /// Whether such mail is about one mail that came before it, and belongs where that belongs.
    package var answersMail: Bool {
        switch self {
        case .autoReply, .outOfOffice, .bounce, .deliveryStatus, .readReceipt, .challenge, .calendar: true
        case .person, .list, .bulk, .report, .loop: false
        }
    }

    /// Whether a person's words may stand in such mail, and a system only carried them.
    package var passesOn: Bool { self == .list || self == .bulk }
}
