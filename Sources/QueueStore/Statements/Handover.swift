package import Triage
package import WorkingTime

/// A note for the next person on an inbox.
package struct HandoverNote: Sendable, Hashable {
    package let inbox: String
    package let at: Instant
    package let actor: Actor
    package let text: String

    package init(inbox: String, at: Instant, actor: Actor, text: String) {
        self.inbox = inbox
        self.at = at
        self.actor = actor
        self.text = text
    }
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

    /// Every inbox the office has met: of what is open, the busiest first, then those its people serve.
    package func inboxes() throws -> [String] {
        let busy = try rows(
            "SELECT inbox FROM enquiry WHERE state <> 'closed' GROUP BY inbox ORDER BY count(*) DESC, inbox"
        ) { $0.text(0) }
        // From one name to the next by the index: what it costs follows the inboxes, not the history.
        let met = try rows(
            """
            WITH RECURSIVE met (inbox) AS (
                SELECT min(inbox) FROM enquiry WHERE version > 0
                UNION ALL
                SELECT (SELECT min(inbox) FROM enquiry WHERE version > 0 AND inbox > met.inbox) FROM met
                WHERE met.inbox IS NOT NULL
            )
            SELECT inbox FROM met WHERE inbox IS NOT NULL
            """
        ) { $0.text(0) }
        let served = Set(try people().flatMap { $0.inboxes ?? [] }).sorted()
        var seen: Set<String> = []
        return (busy + met + served).filter { seen.insert($0).inserted }
    }
}
