import Crypto
package import Triage
package import WorkingTime

/// Something that was done to the office rather than to an enquiry.
package struct JournalEntry: Sendable, Hashable {
    /// 1 and up.
    package let sequence: Int
    package let at: Instant
    package let actor: Actor
    /// One word for what was done, such as `calendar`.
    package let kind: String
    /// In words.
    package let detail: String
}

extension Session {
    /// Writes down what was done to the office. Each entry is linked to the one before, as events are.
    package func note(_ kind: String, _ detail: String, by actor: Actor, at now: Instant) throws {
        let last = try first("SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1") {
            (sequence: Int($0.integer(0)), hash: $0.blob(1))
        }
        let entry = JournalEntry(
            sequence: (last?.sequence ?? 0) + 1,
            at: now,
            actor: actor,
            kind: kind,
            detail: Dialect.storable(detail)
        )
        try run(
            """
            INSERT INTO journal (sequence, at, actor, kind, detail, hash)
            VALUES (\(entry.sequence), \(now.seconds), \(actor.description), \(kind), \(entry.detail),
                \(entry.hash(after: last?.hash ?? EventChain.origin)))
            """
        )
        try announce()
    }

    /// What was done to the office, newest first.
    package func journal(limit: Int) throws -> [JournalEntry] {
        try rows(
            "SELECT sequence, at, actor, kind, detail FROM journal ORDER BY sequence DESC LIMIT \(limit)",
            JournalEntry.init
        )
    }

    /// Checks every link of the journal; a sentence for each that does not hold.
    func journalFaults() throws -> [String] {
        var faults: [String] = []
        var previous = (sequence: 0, hash: EventChain.origin)
        _ = try rows("SELECT sequence, at, actor, kind, detail, hash FROM journal ORDER BY sequence") { row in
            let entry = JournalEntry(row)
            let name = "the office's journal, entry \(entry.sequence)"
            if entry.sequence != previous.sequence + 1 { faults.append("\(name): an entry before it is missing") }
            if entry.hash(after: previous.hash) != row.blob(5) { faults.append("\(name): was changed") }
            previous = (entry.sequence, row.blob(5))
        }
        return faults
    }
}

extension JournalEntry {
    init(_ row: any SQLRow) {
        self.init(
            sequence: Int(row.integer(0)),
            at: Instant(seconds: row.integer(1)),
            actor: Actor(row.text(2)),
            kind: row.text(3),
            detail: row.text(4)
        )
    }

    /// The link to the entry before: the same layout as an event's, the detail in the place of the commitment.
    fileprivate func hash(after previous: [UInt8]) -> [UInt8] {
        EventChain.hash(
            ChainedEvent(
                enquiry: 0,
                sequence: sequence,
                at: at.seconds,
                actor: actor.description,
                kind: kind,
                commitment: Array(SHA256.hash(data: Array(detail.utf8)))
            ),
            after: previous
        )
    }
}
