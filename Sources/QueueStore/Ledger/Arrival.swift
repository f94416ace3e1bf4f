package import WorkingTime

/// A message as a source yields it: raw bytes under a permanent key.
package struct Arrival: Sendable {
    package let source: String
    /// Permanent within the source: mailbox, UIDVALIDITY and UID for IMAP; the content's hash for a file.
    package let key: String
    package let inbox: String
    package let bytes: [UInt8]
    /// 32 bytes.
    package let sha256: [UInt8]
    /// When the server received it; arrival for a source that does not say.
    package let receivedAt: Instant
    /// Whether it had been answered before Intray saw it.
    package let answered: Bool
    /// Why only part of it was fetched, in words; nil when the bytes are all of it.
    package let reduced: String?
    /// The category a person filed it under before it came here; nil when nobody did.
    package let category: String?
    /// What is to be done to the server's copy once the message is kept: `seen` or `move:FOLDER`; nil for nothing.
    package let serverStep: String?

    package init(
        source: String,
        key: String,
        inbox: String,
        bytes: [UInt8],
        sha256: [UInt8],
        receivedAt: Instant,
        answered: Bool = false,
        reduced: String? = nil,
        category: String? = nil,
        serverStep: String? = nil
    ) {
        self.source = source
        self.key = key
        self.inbox = inbox
        self.bytes = bytes
        self.sha256 = sha256
        self.receivedAt = receivedAt
        self.answered = answered
        self.reduced = reduced
        self.category = category
        self.serverStep = serverStep
    }
}

/// A message that is safely kept and waits to be looked at.
package struct KeptMessage: Sendable {
    package let ledger: Int64
    package let raw: Int64
    package let source: String
    package let inbox: String
    package let receivedAt: Instant
    package let answered: Bool
    package let reduced: String?
    package let category: String?
    /// How often it was looked at before without coming to an end.
    package let attempts: Int
    package private(set) var bytes: [UInt8]

    package init(
        ledger: Int64,
        raw: Int64,
        source: String,
        inbox: String,
        receivedAt: Instant,
        answered: Bool,
        reduced: String?,
        category: String?,
        attempts: Int,
        bytes: [UInt8]
    ) {
        self.ledger = ledger
        self.raw = raw
        self.source = source
        self.inbox = inbox
        self.receivedAt = receivedAt
        self.answered = answered
        self.reduced = reduced
        self.category = category
        self.attempts = attempts
        self.bytes = bytes
    }

    /// The same with its bytes read from where they are kept.
    func with(bytes: [UInt8]) -> KeptMessage {
        var message = self
        message.bytes = bytes
        return message
    }
}

/// A ledger row as people read it.
package struct LedgerEntry: Sendable {
    package let source: String
    package let key: String
    package let sha256: [UInt8]
    package let disposition: Disposition
    package let enquiry: Int64?
    package let keptAt: Instant
    package let failure: String?
}

/// Something still to be done to the server's copy of a kept message.
package struct ServerStep: Sendable {
    package let ledger: Int64
    package let key: String
    /// `seen` or `move:FOLDER`.
    package let step: String
}
