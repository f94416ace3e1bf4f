import Crypto
import Mail
import QueueStore
import Triage
import WorkingTime

/// A mail of the office, composed, on its way into the conversation it belongs to and into the outbox.
struct SentCopy: Sendable {
    let message: OutgoingMessage
    let bytes: [UInt8]

    init(_ message: OutgoingMessage, boundary: String) {
        self.message = message
        bytes = message.composed(boundary: boundary)
    }

    /// Keeps it with the conversation.
    ///
    /// - Returns: its number in the ledger.
    func keep(
        with reference: EnquiryReference,
        inbox: String,
        at now: Instant,
        raws: some RawStore,
        in session: any Session
    ) throws -> Int64 {
        let arrival = Arrival(
            source: SentMail.source,
            key: message.messageID,
            inbox: inbox,
            bytes: bytes,
            sha256: Array(SHA256.hash(data: bytes)),
            receivedAt: now,
            isSent: true
        )
        // Read back, so that the conversation says what whoever gets it reads.
        let read = Message.parse(bytes)
        return try session.keepSent(arrival, of: reference, at: now, raws: raws) { kept in
            StoredMessage(
                ledger: kept.ledger,
                enquiry: reference,
                messageID: message.messageID,
                content: MessageContent.hash(bytes),
                from: Correspondent(name: message.from.name, address: message.from.address),
                participants: ([message.from] + recipients).map { $0.address.lowercased() },
                subject: message.subject,
                sentAt: now,
                receivedAt: now,
                body: read.text,
                attachments: message.attachments.map(\.filename),
                isOurs: true
            )
        }
    }

    /// Puts it into the outbox.
    ///
    /// - Returns: its number there.
    func queue(
        _ kind: OutgoingKind,
        about reference: EnquiryReference,
        kept ledger: Int64,
        by author: Actor,
        from sender: String,
        notBefore: Instant,
        at now: Instant,
        in session: any Session
    ) throws -> Int64 {
        try session.queue(
            NewMail(
                kind,
                about: reference,
                by: author,
                from: sender,
                to: recipients.map(\.address),
                messageID: message.messageID,
                subject: message.subject,
                .kept(ledger: ledger),
                notBefore: notBefore
            ),
            at: now
        )
    }

    var recipients: [Mailbox] { message.to + message.cc }
}
