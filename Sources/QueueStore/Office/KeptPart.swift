package import Triage
package import WorkingTime

/// A kept message of an enquiry, without its bytes.
package struct KeptPart: Sendable {
    /// The number of its ledger row.
    package let ledger: Int64
    package let enquiry: EnquiryReference
    package let source: String
    package let keptAt: Instant
    /// Bytes.
    package let size: Int
}

extension Session {
    /// The kept messages of some enquiries, oldest first.
    package func keptParts(of references: [EnquiryReference]) throws -> [EnquiryReference: [KeptPart]] {
        let parts = try rows(
            """
            SELECT message.ledger_id, message.enquiry_id, ledger.source, ledger.kept_at, raw.size
            FROM message JOIN ledger ON ledger.id = message.ledger_id JOIN raw ON raw.id = ledger.raw_id
            WHERE message.enquiry_id IN \(list: references.map(\.id)) ORDER BY message.ledger_id
            """
        ) { row in
            KeptPart(
                ledger: row.integer(0),
                enquiry: EnquiryReference(id: row.integer(1)),
                source: row.text(2),
                keptAt: Instant(seconds: row.integer(3)),
                size: Int(row.integer(4))
            )
        }
        return Dictionary(grouping: parts, by: \.enquiry)
    }
}
