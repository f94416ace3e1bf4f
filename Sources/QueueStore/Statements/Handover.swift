package import Triage
package import WorkingTime

/// A note for the next person on an inbox.
package struct HandoverNote: Sendable, Hashable {
    package let inbox: String
    package let at: Instant
    package let actor: Actor
    package let text: String
}

extension Session {
    /// Leaves a note for the next person on an inbox. Earlier ones are kept.
    package func leave(_ note: HandoverNote) throws {
        try run(
            """
            INSERT INTO handover (inbox, at, actor, text)
            VALUES (\(note.inbox), \(note.at.seconds), \(note.actor.description), \(Dialect.storable(note.text)))
            """
        )
    }

    /// The notes left on an inbox, newest first.
    package func handover(inbox: String, limit: Int) throws -> [HandoverNote] {
        try rows(
            "SELECT inbox, at, actor, text FROM handover WHERE inbox = \(inbox) ORDER BY id DESC LIMIT \(limit)"
        ) { row in
            HandoverNote(
                inbox: row.text(0),
                at: Instant(seconds: row.integer(1)),
                actor: Actor(row.text(2)),
                text: row.text(3)
            )
        }
    }

    /// Every inbox the office has met: of its enquiries and of its people.
    package func inboxes() throws -> [String] {
        let received = try rows("SELECT DISTINCT inbox FROM ledger ORDER BY inbox") { $0.text(0) }
        let served = try people().flatMap { $0.inboxes ?? [] }
        return Set(received + served).sorted()
    }
}
