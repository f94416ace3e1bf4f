import Triage

/// What an audit of the record found.
package struct AuditVerification: Sendable {
    package var enquiries = 0
    package var events = 0
    package var checkpoints = 0
    /// Payloads that were lawfully erased; their events still verify.
    package var erased = 0
    /// What does not hold, a sentence each; empty for a sound record.
    package var faults: [String] = []
}

extension Session {
    /// Checks every link of every chain, every payload against its commitment, the read model's heads, and every
    /// checkpoint.
    package func verifyAudit() throws -> AuditVerification {
        var audit = ChainAudit()
        try forEachRecorded { event, hash, payload in audit.add(event, hash: hash, payload: payload) }
        audit.finish()
        try verifyHeads(&audit)
        try verifyCheckpoints(&audit)
        audit.result.faults += try journalFaults()
        return audit.result
    }

    private func verifyHeads(_ audit: inout ChainAudit) throws {
        let heads = try rows("SELECT id, version, head FROM enquiry ORDER BY id") {
            (id: $0.integer(0), version: Int($0.integer(1)), hash: $0.blob(2))
        }
        for head in heads where audit.head(of: head.id) != .init(sequence: head.version, hash: head.hash) {
            audit.result.faults.append(
                "\(EnquiryReference(id: head.id)): the list and the events disagree about its last event"
            )
        }
        let listed = Set(heads.map(\.id))
        for id in audit.enquiries where !listed.contains(id) {
            audit.result.faults.append("\(EnquiryReference(id: id)): has events but is missing from the list")
        }
    }

    private func verifyCheckpoints(_ audit: inout ChainAudit) throws {
        let checkpoints = try rows("SELECT id, digest FROM checkpoint ORDER BY id") { ($0.integer(0), $0.blob(1)) }
        var previous: [UInt8]?
        for (id, digest) in checkpoints {
            let heads = try rows(
                """
                SELECT checkpoint_head.enquiry_id, checkpoint_head.sequence, checkpoint_head.hash, event.hash
                FROM checkpoint_head LEFT JOIN event
                  ON event.enquiry_id = checkpoint_head.enquiry_id AND event.sequence = checkpoint_head.sequence
                WHERE checkpoint_id = \(id) ORDER BY checkpoint_head.enquiry_id
                """
            ) { (enquiry: $0.integer(0), version: Int($0.integer(1)), hash: $0.blob(2), now: $0.blob(3)) }
            for head in heads where head.hash != head.now {
                audit.result.faults.append(
                    "\(EnquiryReference(id: head.enquiry)): event \(head.version), recorded by a checkpoint, is gone or changed"
                )
            }
            if CheckpointDigest.of(heads.map { ($0.enquiry, $0.version, $0.hash) }, after: previous) != digest {
                audit.result.faults.append("checkpoint \(id) does not match the heads it recorded")
            }
            previous = digest
            audit.result.checkpoints += 1
        }
    }

    /// Every event with its hash, by enquiry and sequence, without its content.
    package func forEachEvent(_ visit: (ChainedEvent, _ hash: [UInt8]) throws -> Void) throws {
        try forEachRecorded { event, hash, _ in try visit(event, hash) }
    }

    private func forEachRecorded(
        _ visit: (ChainedEvent, _ hash: [UInt8], _ payload: (salt: [UInt8], body: [UInt8])?) throws -> Void
    ) throws {
        _ = try rows(
            """
            SELECT event.enquiry_id, event.sequence, event.at, event.actor, event.kind, event.commitment, event.hash,
                   event_payload.salt, event_payload.body
            FROM event LEFT JOIN event_payload
              ON event_payload.enquiry_id = event.enquiry_id AND event_payload.sequence = event.sequence
            ORDER BY event.enquiry_id, event.sequence
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
            try visit(event, row.blob(6), row.isNull(8) ? nil : (row.blob(7), row.blob(8)))
        }
    }
}
