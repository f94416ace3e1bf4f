package import Triage
package import WorkingTime

extension Session {
    /// Keeps arrivals of one source: raw bytes and one ledger row each. Keys the ledger has already are left out, and
    /// so is a key that comes a second time.
    ///
    /// - Returns: what is now kept and waits to be looked at, in the order given.
    package func keep(_ arrivals: [Arrival], at now: Instant, raws: some RawStore) throws -> [KeptMessage] {
        guard let source = arrivals.first?.source else { return [] }
        var known = try knownKeys(among: arrivals.map(\.key), source: source)
        return try arrivals.filter { known.insert($0.key).inserted }.map { arrival in
            let raw = try raws.keep(arrival.bytes, sha256: arrival.sha256, in: self)
            return try insert(arrival, raw: raw.id, at: now)
        }
    }

    /// Which of some keys of a source the ledger has.
    package func knownKeys(among keys: [String], source: String) throws -> Set<String> {
        Set(
            try rows("SELECT key FROM ledger WHERE source = \(source) AND key IN \(list: keys)") { $0.text(0) }
        )
    }

    private func insert(_ arrival: Arrival, raw: Int64, at now: Instant) throws -> KeptMessage {
        let id = try integer(
            """
            INSERT INTO ledger (source, key, inbox, raw_id, received_at, kept_at, answered, sent, reduced, category,
                disposition, attempts, server_step)
            VALUES (\(arrival.source), \(arrival.key), \(arrival.inbox), \(raw), \(arrival.receivedAt.seconds),
                \(now.seconds), \(arrival.answered), \(arrival.isSent), \(arrival.reduced), \(arrival.category), 'kept', 0, \(arrival.serverStep))
            RETURNING id
            """
        )
        try announce()
        return KeptMessage(
            ledger: id ?? 0,
            raw: raw,
            source: arrival.source,
            inbox: arrival.inbox,
            receivedAt: arrival.receivedAt,
            answered: arrival.answered,
            isSent: arrival.isSent,
            reduced: arrival.reduced,
            category: arrival.category,
            attempts: 0,
            bytes: arrival.bytes
        )
    }

    /// Writes down what became of a message, and says whether it was still to be decided: false means another process
    /// was first, and nothing of this one's work may stay.
    package func settle(_ ledger: Int64, as disposition: Disposition, enquiry: EnquiryReference?) throws -> Bool {
        try announce()
        return try run(
            """
            UPDATE ledger SET disposition = \(disposition.rawValue), enquiry_id = \(enquiry?.id), failure = NULL
            WHERE id = \(ledger) AND disposition = 'kept'
            """
        ) == 1
    }

    /// A message belongs to no enquiry any more, and makes none: the ledger goes on knowing it.
    package func detach(_ ledger: Int64) throws {
        try deleteMessage(ledger)
        try run(
            """
            UPDATE ledger SET enquiry_id = NULL, disposition = CASE WHEN sent = 1 THEN 'sent' ELSE 'machine' END
            WHERE id = \(ledger)
            """
        )
        try announce()
    }

    /// What an earlier run kept of a source and did not finish, oldest first, at most `limit` of them.
    package func unfinished(
        of source: String,
        after ledger: Int64,
        limit: Int,
        raws: some RawStore
    ) throws -> [KeptMessage] {
        let rows = try rows(
            """
            SELECT id, raw_id, source, inbox, received_at, answered, sent, reduced, category,
                attempts
            FROM ledger
            WHERE disposition = 'kept' AND source = \(source) AND id > \(ledger) ORDER BY id LIMIT \(limit)
            """,
            keptMessage
        )
        return try rows.map { try $0.with(bytes: raws.bytes(of: $0.raw, in: self)) }
    }

    /// Sources of which something is kept and not yet sorted.
    package func sourcesWithUnfinished() throws -> [String] {
        try rows("SELECT DISTINCT source FROM ledger WHERE disposition = 'kept' ORDER BY source") { $0.text(0) }
    }

    /// The kept messages of an enquiry, oldest first, without those of others that were merged into it.
    package func keptMessages(of enquiry: EnquiryReference, raws: some RawStore) throws -> [KeptMessage] {
        try keptMessages(
            "id IN (SELECT ledger_id FROM message WHERE enquiry_id = \(enquiry.id) AND home_id IS NULL)",
            raws
        )
    }

    /// One kept message by its number in the ledger; nil when there is none such.
    package func keptMessage(_ ledger: Int64, raws: some RawStore) throws -> KeptMessage? {
        try keptMessages("id = \(ledger)", raws).first
    }

    private func keptMessages(_ condition: Statement, _ raws: some RawStore) throws -> [KeptMessage] {
        let rows = try rows(
            """
            SELECT id, raw_id, source, inbox, received_at, answered, sent, reduced, category,
                attempts
            FROM ledger
            WHERE \(sql: condition) ORDER BY id
            """,
            keptMessage
        )
        return try rows.map { try $0.with(bytes: raws.bytes(of: $0.raw, in: self)) }
    }

    /// Counts one more look at messages, before it begins: a message that ends the process each time is found out.
    package func countAttempt(at ledgers: [Int64]) throws {
        try run("UPDATE ledger SET attempts = attempts + 1 WHERE id IN \(list: ledgers)")
    }

    /// Writes down why a message could not be worked on. It stays kept.
    package func noteFailure(_ reason: String, of ledger: Int64) throws {
        try run("UPDATE ledger SET failure = \(Dialect.storable(reason)) WHERE id = \(ledger)")
        try announce()
    }

    /// An earlier message with the same raw bytes that has been settled: its enquiry, if it has one.
    package func settledTwin(of message: KeptMessage) throws -> (disposition: Disposition, enquiry: Int64?)? {
        try first(
            """
            SELECT disposition, enquiry_id FROM ledger
            WHERE raw_id = \(message.raw) AND id <> \(message.ledger)
              AND disposition IN ('enquiry', 'joined', 'machine', 'sent') LIMIT 1
            """
        ) { (Disposition(rawValue: $0.text(0)) ?? .enquiry, $0.optionalInteger(1)) }
    }

    private func keptMessage(_ row: any SQLRow) -> KeptMessage {
        KeptMessage(
            ledger: row.integer(0),
            raw: row.integer(1),
            source: row.text(2),
            inbox: row.text(3),
            receivedAt: Instant(seconds: row.integer(4)),
            answered: row.boolean(5),
            isSent: row.boolean(6),
            reduced: row.optionalText(7),
            category: row.optionalText(8),
            attempts: Int(row.integer(9)),
            bytes: []
        )
    }
}
