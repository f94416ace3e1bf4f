import Triage
package import WorkingTime

extension Session {
    /// Puts a mail into the outbox: to be called in the transaction that writes the event it belongs to, so that there
    /// is never one without the other.
    ///
    /// - Returns: its number in the outbox.
    @discardableResult
    package func queue(_ mail: NewMail, at now: Instant) throws -> Int64 {
        let id = try integer(
            """
            INSERT INTO outbox (kind, enquiry_id, author, queued_at, not_before, state, attempts, released, sender,
                message_id, subject, message, ledger_id)
            VALUES (\(mail.kind.rawValue), \(mail.enquiry?.id), \(mail.author.description), \(now.seconds),
                \(mail.notBefore.seconds), 'waiting', 0, 0, \(mail.sender), \(mail.messageID),
                \(Dialect.storable(mail.subject)), \(mail.content.bytes), \(mail.content.ledger))
            RETURNING id
            """
        )
        for address in Set(mail.recipients).sorted() {
            try run(
                """
                INSERT INTO outbox_recipient (outbox_id, address, state, automatic)
                VALUES (\(id), \(address), 'waiting', \(mail.kind.hasBudget))
                """
            )
        }
        try announce()
        return id ?? 0
    }

    /// Calls a mail back.
    ///
    /// - Returns: false when it is too late: it has left, leaves at this moment, was called back already, or somebody has
    ///   it or may have it.
    package func cancelMail(_ id: Int64, at now: Instant) throws -> Bool {
        guard try !mayHaveArrived(id) else { return false }
        return try end(id, among: [.waiting, .held], as: .cancelled, at: now, because: nil)
    }

    /// Whether somebody has a mail already, or may have it, though it is to be handed over once more.
    func mayHaveArrived(_ id: Int64) throws -> Bool {
        try integer(
            """
            SELECT 1 FROM outbox WHERE id = \(id) AND (doubtful = 1 OR EXISTS (
                SELECT 1 FROM outbox_recipient WHERE outbox_id = \(id) AND state = 'taken'))
            """
        ) != nil
    }

    /// Tries no more to reach those who have not got a mail, where some have it or may have it.
    ///
    /// - Returns: false where it is not on its way any more, or can still be called back whole.
    package func stopMail(_ id: Int64, at now: Instant) throws -> Bool {
        guard try mayHaveArrived(id) else { return false }
        let isDoubtful = try integer("SELECT doubtful FROM outbox WHERE id = \(id)") == 1
        let remark = "Nobody tries any more to reach those who have not got it."
        let state = isDoubtful ? OutgoingState.unknown : .partly
        guard try end(id, among: [.waiting, .held], as: state, at: now, because: remark) else { return false }
        if !isDoubtful {
            try run("UPDATE outbox_recipient SET state = 'refused' WHERE outbox_id = \(id) AND state = 'waiting'")
        }
        return true
    }

    /// Sends a mail again that did not leave, or of which nobody knows, or at once what waits for the next attempt: a
    /// person's decision. It goes only to those for whom the relay has not taken it, and no limit holds it any more.
    ///
    /// - Returns: false for a mail that is not to be sent again.
    package func resendMail(_ id: Int64, at now: Instant) throws -> Bool {
        let changed = try run(
            """
            UPDATE outbox SET doubtful = CASE WHEN state = 'unknown' THEN 1 ELSE doubtful END, state = 'waiting',
                not_before = \(now.seconds), attempts = 0, released = 1,
                remark = NULL, ended_at = NULL, leased_by = NULL, leased_until = NULL
            WHERE id = \(id) AND (state IN ('unknown', 'refused', 'partly', 'held') OR (state = 'waiting' AND attempts > 0))
            """
        )
        guard changed == 1 else { return false }
        try run("UPDATE outbox_recipient SET state = 'waiting' WHERE outbox_id = \(id) AND state = 'refused'")
        try announce()
        return true
    }

    /// A person has found out that a mail of which nobody knew did arrive, with those who were not refused.
    ///
    /// - Returns: false when it is not one of which nobody knows.
    package func confirmMail(_ id: Int64, at now: Instant) throws -> Bool {
        let refused = try integer("SELECT 1 FROM outbox_recipient WHERE outbox_id = \(id) AND state = 'refused'") != nil
        let state = refused ? OutgoingState.partly : .sent
        guard try end(id, among: [.unknown], as: state, at: now, because: nil) else { return false }
        try run(
            """
            UPDATE outbox_recipient SET state = 'taken', taken_at = \(now.seconds)
            WHERE outbox_id = \(id) AND state = 'waiting'
            """
        )
        return true
    }

    /// Ends a mail that stands at one of some states.
    func end(
        _ id: Int64,
        among states: [OutgoingState],
        as state: OutgoingState,
        at now: Instant,
        because remark: String?
    ) throws -> Bool {
        let changed = try run(
            """
            UPDATE outbox SET state = \(state.rawValue), ended_at = \(now.seconds), remark = \(remark),
                leased_by = NULL, leased_until = NULL
            WHERE id = \(id) AND state IN \(list: states.map(\.rawValue))
            """
        )
        if changed == 1 { try announce() }
        return changed == 1
    }
}
