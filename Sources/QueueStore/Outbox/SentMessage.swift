package import Triage
package import WorkingTime

/// Names the outbox has in the ledger.
package enum SentMail {
    /// The source of what the office wrote here.
    package static let source = "outbox"
}

extension Session {
    /// Keeps a mail of the office with an enquiry's conversation, as what people write to it is kept: its bytes, a row of
    /// the ledger, a message that answers are recognised by.
    ///
    /// - Parameters:
    ///   - arrival: its bytes, under the source `SentMail.source` and its Message-ID as the key.
    ///   - message: what it says, given the number of its ledger row.
    /// - Returns: that number.
    package func keepSent(
        _ arrival: Arrival,
        of reference: EnquiryReference,
        at now: Instant,
        raws: some RawStore,
        _ message: (KeptMessage) -> StoredMessage
    ) throws -> Int64 {
        guard let kept = try keep([arrival], at: now, raws: raws).first else {
            throw StoreError.damaged("the Message-ID \(arrival.key) was given out twice")
        }
        _ = try settle(kept.ledger, as: .sent, enquiry: reference)
        try insert(message(kept))
        return kept.ledger
    }

    /// The number in the ledger of a mail of the office, and its enquiry, by its Message-ID; nil when it wrote none
    /// such.
    package func sentMail(_ messageID: String) throws -> (ledger: Int64, enquiry: EnquiryReference)? {
        try first(
            """
            SELECT ledger.id, coalesce(message.enquiry_id, ledger.enquiry_id)
            FROM ledger LEFT JOIN message ON message.ledger_id = ledger.id
            WHERE ledger.source = \(SentMail.source) AND ledger.key = \(Dialect.storable(messageID))
                AND ledger.enquiry_id IS NOT NULL
            """
        ) { (ledger: $0.integer(0), enquiry: EnquiryReference(id: $0.integer(1))) }
    }

    /// Whom a mail of the office was for, by its number in the ledger.
    package func recipients(ofSent ledger: Int64) throws -> [String] {
        try rows(
            """
            SELECT recipient.address FROM outbox JOIN outbox_recipient AS recipient ON recipient.outbox_id = outbox.id
            WHERE outbox.ledger_id = \(ledger) ORDER BY recipient.address
            """
        ) { $0.text(0) }
    }
}
