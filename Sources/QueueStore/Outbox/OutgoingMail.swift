package import Triage
package import WorkingTime

/// What a mail of ours is.
package enum OutgoingKind: String, Sendable, Hashable, CaseIterable {
    /// A person's answer.
    case reply
    /// That something has come, sent by itself to whoever wrote.
    case acknowledgement
    /// Word to somebody of the office.
    case notice

    /// Whether it answers somebody outside without a person: what might answer a machine, and be answered by it, has a
    /// budget for each address. Notices go to people of the office, gathered, and answer nobody.
    package var hasBudget: Bool { self == .acknowledgement }
}

/// How a mail of ours stands. It leaves only from `waiting`; all behind `sending` is the end, until a person decides
/// otherwise.
package enum OutgoingState: String, Sendable, Hashable, CaseIterable {
    /// Goes when its moment has come; until then it can be called back.
    case waiting
    /// Somebody's process hands it to the relay at this moment.
    case sending
    /// The relay has taken it for everybody it is for.
    case sent
    /// The relay has taken it for some and refused others for good.
    case partly
    /// It was given up: nobody gets it.
    case refused
    /// “Sent?”: it was handed over and no answer came, or who handed it over died. It is never sent again by itself.
    case unknown
    /// A limit stopped it.
    case held
    case cancelled
    /// Nothing leaves this installation: it would have gone.
    case shown

    /// As it stands in a sentence behind “it is”.
    package var inWords: String {
        switch self {
        case .waiting: "waiting to leave"
        case .sending: "leaving at this moment"
        case .sent: "sent"
        case .partly: "sent to some, and refused for others"
        case .refused: "refused: nobody gets it"
        case .unknown: "perhaps sent: nobody knows"
        case .held: "held back by a limit"
        case .cancelled: "called back"
        case .shown: "only shown, since nothing leaves this installation"
        }
    }

    /// Whether a person has to decide what becomes of it.
    fileprivate var wantsDecision: Bool { [.unknown, .refused, .partly, .held].contains(self) }
}

/// How it stands with one of those a mail is for.
package struct OutgoingRecipient: Sendable, Hashable {
    package enum State: String, Sendable, Hashable {
        case waiting, taken, refused
    }

    package let address: String
    package let state: State
    /// What the relay said last, as it said it.
    package let reply: String?
}

/// What goes to the relay: CRLF, at most 998 bytes a line.
package enum OutgoingContent: Sendable, Hashable {
    /// The bytes themselves, kept in the outbox.
    case bytes([UInt8])
    /// Kept with the conversation, under a number of the ledger.
    case kept(ledger: Int64)

    var bytes: [UInt8] {
        if case .bytes(let bytes) = self { bytes } else { [] }
    }

    var ledger: Int64? {
        if case .kept(let ledger) = self { ledger } else { nil }
    }
}

/// A mail that somebody writes or that Intray writes by itself, composed and ready.
package struct NewMail: Sendable {
    package var kind: OutgoingKind
    /// What it is about; nil for what is about none.
    package var enquiry: EnquiryReference?
    package var author: Actor
    /// The envelope's sender; empty for mail that nothing may come back from (RFC 5321 section 4.5.5).
    package var sender: String
    /// Addresses, each once.
    package var recipients: [String]
    /// Without angle brackets. No two mails have the same.
    package var messageID: String
    package var subject: String
    package var content: OutgoingContent
    /// It does not go earlier: so long it can be called back.
    package var notBefore: Instant

    package init(
        _ kind: OutgoingKind,
        about enquiry: EnquiryReference?,
        by author: Actor,
        from sender: String,
        to recipients: [String],
        messageID: String,
        subject: String,
        _ content: OutgoingContent,
        notBefore: Instant
    ) {
        self.kind = kind
        self.enquiry = enquiry
        self.author = author
        self.sender = sender
        self.recipients = recipients
        self.messageID = messageID
        self.subject = subject
        self.content = content
        self.notBefore = notBefore
    }
}

/// A mail of ours as the outbox keeps it.
package struct OutgoingMail: Sendable {
    package let id: Int64
    package let kind: OutgoingKind
    package let enquiry: EnquiryReference?
    package let author: Actor
    package let queuedAt: Instant
    package let notBefore: Instant
    package let state: OutgoingState
    /// How often it was handed to the relay.
    package let attempts: Int
    package let sender: String
    package let messageID: String
    package let subject: String
    /// Why it stands as it does, in a sentence; nil where there is nothing to say.
    package let remark: String?
    package let endedAt: Instant?
    /// The number of the ledger under which it is kept with a conversation; nil for a notice.
    package let ledger: Int64?
    /// Whether it was once perhaps sent, and is to be handed over again.
    let isDoubtful: Bool
    package internal(set) var recipients: [OutgoingRecipient] = []

    /// Whether somebody has it already, or may have it.
    package var mayHaveArrived: Bool { isDoubtful || recipients.contains { $0.state == .taken } }

    /// Whether a person has to look at it: it does not go any further without one, or still waits after some attempts.
    package var needsAttention: Bool {
        state.wantsDecision || (state == .waiting && attempts >= SendingPatience.untoldAttempts)
    }
}
