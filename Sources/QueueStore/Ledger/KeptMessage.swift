package import WorkingTime

/// A message that is safely kept and waits to be looked at.
package struct KeptMessage: Sendable {
    /// The number of its ledger row.
    package let ledger: Int64
    /// The number its bytes are kept under.
    package let raw: Int64
    package let source: String
    package let inbox: String
    package let receivedAt: Instant
    /// Whether it had been answered before Intray saw it.
    package let answered: Bool
    /// Whether somebody of the office wrote it.
    package let isSent: Bool
    /// Why the bytes are only part of it, in words; nil when they are all.
    package let reduced: String?
    /// The category a person filed it under before it came here.
    package private(set) var category: String?
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
        isSent: Bool = false,
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
        self.isSent = isSent
        self.reduced = reduced
        self.category = category
        self.attempts = attempts
        self.bytes = bytes
    }

    /// The same as a person filed it; unchanged for nil.
    package func filed(under category: String?) -> KeptMessage {
        var message = self
        message.category = category ?? self.category
        return message
    }

    /// The same with its bytes read from where they are kept.
    func with(bytes: [UInt8]) -> KeptMessage {
        var message = self
        message.bytes = bytes
        return message
    }
}
