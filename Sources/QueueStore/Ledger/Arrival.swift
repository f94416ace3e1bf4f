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
    /// Whether somebody of the office wrote it.
    package let isSent: Bool
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
        isSent: Bool = false,
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
        self.isSent = isSent
        self.reduced = reduced
        self.category = category
        self.serverStep = serverStep
    }
}
