package import Triage
package import WorkingTime

/// A message of an enquiry as it was understood.
package struct StoredMessage: Sendable {
    package let ledger: Int64
    package let enquiry: EnquiryReference
    /// Without angle brackets; nil when it had none.
    package let messageID: String?
    /// SHA-256 of the content without trace headers.
    package let content: [UInt8]
    package let from: Correspondent
    /// Every address it went from or to, in small letters.
    package let participants: [String]
    package let subject: String
    /// What the sender says; nil when they do not.
    package let sentAt: Instant?
    package let receivedAt: Instant
    package let body: String
    /// File names.
    package let attachments: [String]
    /// Whether the office wrote it, here.
    package let isOurs: Bool

    package init(
        ledger: Int64,
        enquiry: EnquiryReference,
        messageID: String?,
        content: [UInt8],
        from: Correspondent,
        participants: [String],
        subject: String,
        sentAt: Instant?,
        receivedAt: Instant,
        body: String,
        attachments: [String],
        isOurs: Bool = false
    ) {
        self.ledger = ledger
        self.enquiry = enquiry
        self.messageID = messageID
        self.content = content
        self.from = from
        self.participants = participants
        self.subject = subject
        self.sentAt = sentAt
        self.receivedAt = receivedAt
        self.body = body
        self.attachments = attachments
        self.isOurs = isOurs
    }
}

/// An earlier message that a new one may belong to.
package struct EarlierMessage: Sendable {
    package let ledger: Int64
    package let enquiry: EnquiryReference
    package let messageID: String
    package let content: [UInt8]
    package let participants: [String]
    /// Whether the office wrote it.
    package let isOurs: Bool
}

extension Session {
    package func insert(_ message: StoredMessage) throws {
        try run(
            """
            INSERT INTO message (ledger_id, enquiry_id, message_id, content, from_name, from_address, participants,
                subject, sent_at, received_at, body, attachments, outgoing)
            VALUES (\(message.ledger), \(message.enquiry.id), \(message.messageID.map(Dialect.storable)),
                \(message.content), \(message.from.name.map(Dialect.storable)),
                \(Dialect.storable(message.from.address)),
                \(Dialect.storable(message.participants.joined(separator: " "))),
                \(Dialect.storable(message.subject)), \(message.sentAt?.seconds), \(message.receivedAt.seconds),
                \(Dialect.storable(message.body)), \(Dialect.storable(message.attachments.joined(separator: "\n"))), \(message.isOurs))
            """
        )
    }

    /// Takes out the understanding of a message, before a replay writes it anew.
    package func deleteMessage(_ ledger: Int64) throws {
        try run("DELETE FROM message WHERE ledger_id = \(ledger)")
    }

    /// Messages with any of some Message-IDs, oldest first.
    package func messages(withIDs identifiers: [String]) throws -> [EarlierMessage] {
        guard !identifiers.isEmpty else { return [] }
        return try rows(
            """
            SELECT ledger_id, enquiry_id, message_id, content, participants, outgoing FROM message
            WHERE message_id IN \(list: identifiers.map(Dialect.storable)) ORDER BY ledger_id
            """
        ) { row in
            EarlierMessage(
                ledger: row.integer(0),
                enquiry: EnquiryReference(id: row.integer(1)),
                messageID: row.text(2),
                content: row.blob(3),
                participants: row.text(4).split(separator: " ").map(String.init),
                isOurs: row.boolean(5)
            )
        }
    }

    /// Whether an address took part in an enquiry's conversation.
    package func knows(_ address: String, in enquiry: EnquiryReference) throws -> Bool {
        guard !address.isEmpty else { return false }
        return try rows("SELECT participants FROM message WHERE enquiry_id = \(enquiry.id)") { $0.text(0) }
            .contains { $0.split(separator: " ").contains { $0 == address } }
    }

    /// What a message says, by its number in the ledger; nil when there is none such.
    package func body(of ledger: Int64) throws -> String? {
        try first("SELECT body FROM message WHERE ledger_id = \(ledger)") { $0.text(0) }
    }

    /// An enquiry's conversation, oldest first. One that was split off begins with what had come till then.
    package func conversation(of enquiry: EnquiryReference) throws -> [StoredMessage] {
        try rows(
            """
            SELECT ledger_id, message_id, content, from_name, from_address, participants, subject, sent_at, received_at,
                   body, attachments, outgoing
            FROM message WHERE enquiry_id = \(enquiry.id)
                OR ledger_id IN (SELECT ledger_id FROM shared_message WHERE enquiry_id = \(enquiry.id))
            ORDER BY received_at, ledger_id
            """
        ) { row in
            StoredMessage(
                ledger: row.integer(0),
                enquiry: enquiry,
                messageID: row.optionalText(1),
                content: row.blob(2),
                from: Correspondent(name: row.optionalText(3), address: row.text(4)),
                participants: row.text(5).split(separator: " ").map(String.init),
                subject: row.text(6),
                sentAt: row.optionalInteger(7).map(Instant.init(seconds:)),
                receivedAt: Instant(seconds: row.integer(8)),
                body: row.text(9),
                attachments: row.text(10).split(separator: "\n").map(String.init),
                isOurs: row.boolean(11)
            )
        }
    }
}
