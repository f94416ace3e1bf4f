package import Triage

/// A place in the record from which its export goes on.
package struct EventMark: Sendable, Hashable {
    package let enquiry: Int64
    package let sequence: Int

    /// Before the first event.
    package static let start = EventMark(enquiry: 0, sequence: 0)

    package init(enquiry: Int64, sequence: Int) {
        self.enquiry = enquiry
        self.sequence = sequence
    }
}

extension Session {
    /// Events with their hashes, without their content, by enquiry and sequence, of the enquiries that somebody may
    /// see: each of those with its whole chain, so that what is exported verifies by itself.
    package func events(
        after mark: EventMark,
        limit: Int,
        for viewer: Person
    ) throws -> [(event: ChainedEvent, hash: [UInt8])] {
        try rows(
            """
            SELECT event.enquiry_id, event.sequence, event.at, event.actor, event.kind, event.commitment, event.hash
            FROM event
            WHERE (event.enquiry_id, event.sequence) > (\(mark.enquiry), \(mark.sequence))
              AND event.enquiry_id IN
                (SELECT id FROM enquiry WHERE id = event.enquiry_id AND \(sql: visible(to: viewer)))
            ORDER BY event.enquiry_id, event.sequence LIMIT \(limit)
            """
        ) { row in
            let event = ChainedEvent(
                enquiry: row.integer(0),
                sequence: Int(row.integer(1)),
                at: row.integer(2),
                actor: row.text(3),
                kind: row.text(4),
                commitment: row.blob(5)
            )
            return (event, row.blob(6))
        }
    }
}
