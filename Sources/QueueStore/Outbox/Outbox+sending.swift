package import WorkingTime

/// A mail that a process has taken to hand it to the relay.
package struct TakenMail: Sendable {
    package let id: Int64
    package let attempts: Int
    package let sender: String
    /// Those who have not got it yet.
    package let recipients: [String]
    package let message: [UInt8]
}

/// What the relay said about one recipient.
package struct RecipientResult: Sendable, Hashable {
    package enum Verdict: Sendable, Hashable {
        case taken
        /// For good (5yz).
        case refused
        /// Not now (4yz).
        case postponed
    }

    package let address: String
    package let verdict: Verdict
    package let reply: String?

    package init(_ address: String, _ verdict: Verdict, reply: String? = nil) {
        self.address = address
        self.verdict = verdict
        self.reply = reply
    }
}

extension Session {
    /// Takes the next mail whose moment has come, for one process and for some time. What a limit stops is held on the
    /// way; what a process that died had taken is of unknown fate from then on.
    ///
    /// - Parameters:
    ///   - until: when the process is taken for dead: well behind the longest that handing over may last.
    ///   - startOfDay: of the office's day at `now`.
    ///   - stopped: is told what a limit stopped, in the same transaction.
    /// - Returns: nil when nothing is to be sent now.
    package func takeMail(
        for holder: String,
        until: Instant,
        limits: SendingLimits,
        startOfDay: Instant,
        now: Instant,
        raws: some RawStore = ChunkedRawStore(),
        stopped: (Int64) throws -> Void = { _ in }
    ) throws -> TakenMail? {
        try giveUpOnTheDead(now)
        while let id = try nextWaiting(now) {
            if let stop = try limit(of: id, limits, startOfDay: startOfDay, now: now) {
                _ = try end(id, among: [.waiting], as: stop.state, at: now, because: stop.reason)
                try stopped(id)
                continue
            }
            try run(
                """
                UPDATE outbox SET state = 'sending', leased_by = \(holder), leased_until = \(until.seconds),
                    attempts = attempts + 1
                WHERE id = \(id)
                """
            )
            try announce()
            return try taken(id, raws)
        }
        return nil
    }

    /// Writes down what the relay said of each recipient.
    ///
    /// - Returns: how it stands now; nil when it was not the holder's any more, and nothing is written.
    package func settleMail(
        _ id: Int64,
        by holder: String,
        _ results: [RecipientResult],
        at now: Instant
    ) throws -> OutgoingState? {
        guard try isTaken(id, by: holder) else { return nil }
        for result in results { try note(result, of: id, at: now) }
        let states = try rows("SELECT state FROM outbox_recipient WHERE outbox_id = \(id)") { $0.text(0) }
        let remark = results.first { $0.verdict != .taken }.map { "\($0.address): \($0.reply ?? "refused")" }
        if states.contains("waiting") {
            return try postpone(id, by: holder, because: remark ?? "The relay did not say what became of it.", at: now)
        }
        let state: OutgoingState = !states.contains("refused") ? .sent : states.contains("taken") ? .partly : .refused
        return try end(id, among: [.sending], as: state, at: now, because: remark) ? state : nil
    }

    /// Writes down that a mail was surely not sent, such as when the relay could not be reached. It is tried again
    /// later, until it has been tried often enough.
    ///
    /// - Parameter canHelp: whether trying again may help; without it, it is given up.
    /// - Returns: how it stands now; nil when it was not the holder's any more.
    package func mailNotSent(
        _ id: Int64,
        by holder: String,
        because reason: String,
        canHelp: Bool,
        at now: Instant
    ) throws -> OutgoingState? {
        guard try isTaken(id, by: holder) else { return nil }
        guard canHelp else { return try giveUp(id, because: reason, at: now) }
        return try postpone(id, by: holder, because: reason, at: now)
    }

    /// Writes down that nobody knows whether a mail was sent: the data was handed over, and no answer came.
    ///
    /// - Parameter results: what it said of some recipients before.
    package func mailUnknown(
        _ id: Int64,
        by holder: String,
        because reason: String,
        _ results: [RecipientResult] = [],
        at now: Instant
    ) throws -> Bool {
        guard try isTaken(id, by: holder) else { return false }
        for result in results where result.verdict == .refused { try note(result, of: id, at: now) }
        return try end(id, among: [.sending], as: .unknown, at: now, because: reason)
    }

    /// Writes down that a mail would have gone, where nothing leaves.
    package func showMail(_ id: Int64, by holder: String, at now: Instant) throws -> Bool {
        guard try isTaken(id, by: holder) else { return false }
        return try end(id, among: [.sending], as: .shown, at: now, because: "Nothing leaves this installation.")
    }

    // MARK: -

    private func giveUpOnTheDead(_ now: Instant) throws {
        let dead = try rows(
            "SELECT id FROM outbox WHERE state = 'sending' AND leased_until < \(now.seconds) ORDER BY id"
        ) { $0.integer(0) }
        for id in dead {
            _ = try end(
                id,
                among: [.sending],
                as: .unknown,
                at: now,
                because: "Intray stopped while it was handing this over. Look in the Sent folder or ask, then decide."
            )
        }
    }

    private func nextWaiting(_ now: Instant) throws -> Int64? {
        try integer(
            """
            SELECT id FROM outbox WHERE state = 'waiting' AND not_before <= \(now.seconds)
            ORDER BY not_before, id LIMIT 1
            """
        )
    }

    /// - Returns: nil when it may go.
    private func limit(
        of id: Int64,
        _ limits: SendingLimits,
        startOfDay: Instant,
        now: Instant
    ) throws -> Stop? {
        guard try integer("SELECT released FROM outbox WHERE id = \(id)") == 0 else { return nil }
        let sent = try integer("SELECT count(*) FROM outbox_recipient WHERE taken_at >= \(startOfDay.seconds)") ?? 0
        if sent >= limits.daily {
            return Stop(
                reason:
                    "Today’s limit of \(limits.daily) is reached. Send it again when you have seen why so much left."
            )
        }
        return try flooded(by: id, limits, now: now)
    }

    /// Whether a mail that goes by itself would be one too many for an address. The first of them waits for a person;
    /// what follows is dropped, or a machine that never tires would fill the list that people look at.
    private func flooded(by id: Int64, _ limits: SendingLimits, now: Instant) throws -> Stop? {
        let address = try first(
            """
            SELECT address FROM outbox_recipient AS recipient
            WHERE outbox_id = \(id) AND automatic = 1 AND (
                SELECT count(*) FROM outbox_recipient AS earlier
                WHERE earlier.address = recipient.address AND earlier.automatic = 1
                    AND earlier.taken_at > \(now.seconds - limits.window)) >= \(limits.automaticToOne)
            ORDER BY address LIMIT 1
            """
        ) { $0.text(0) }
        guard let address else { return nil }
        let isTold = try integer(
            """
            SELECT 1 FROM outbox JOIN outbox_recipient AS recipient ON recipient.outbox_id = outbox.id
            WHERE outbox.state = 'held' AND recipient.address = \(address) AND recipient.automatic = 1
                AND outbox.ended_at > \(now.seconds - limits.window)
            LIMIT 1
            """
        )
        if isTold != nil {
            return Stop(state: .cancelled, reason: "Another automatic mail to \(address) is held already.")
        }
        return Stop(
            reason: "\(address) was sent \(limits.automaticToOne) automatic mails already: a machine may be answering. "
                + "Look before you send it."
        )
    }

    private func taken(_ id: Int64, _ raws: some RawStore) throws -> TakenMail? {
        let recipients = try rows(
            "SELECT address FROM outbox_recipient WHERE outbox_id = \(id) AND state = 'waiting' ORDER BY address"
        ) { $0.text(0) }
        let message = try messageOfMail(id, raws: raws) ?? []
        return try first("SELECT attempts, sender FROM outbox WHERE id = \(id)") { row in
            TakenMail(
                id: id,
                attempts: Int(row.integer(0)),
                sender: row.text(1),
                recipients: recipients,
                message: message
            )
        }
    }

    private func isTaken(_ id: Int64, by holder: String) throws -> Bool {
        try integer("SELECT 1 FROM outbox WHERE id = \(id) AND state = 'sending' AND leased_by = \(holder)") != nil
    }

    private func note(_ result: RecipientResult, of id: Int64, at now: Instant) throws {
        let state: OutgoingRecipient.State =
            switch result.verdict {
            case .taken: .taken
            case .refused: .refused
            case .postponed: .waiting
            }
        try run(
            """
            UPDATE outbox_recipient SET state = \(state.rawValue), reply = \(result.reply.map(Dialect.storable)),
                taken_at = \(state == .taken ? now.seconds : nil)
            WHERE outbox_id = \(id) AND address = \(result.address) AND state = 'waiting'
            """
        )
    }

    /// Puts a mail off; gives it up when it has been tried often enough.
    private func postpone(
        _ id: Int64,
        by holder: String,
        because reason: String,
        at now: Instant
    ) throws -> OutgoingState? {
        let attempts = Int(try integer("SELECT attempts FROM outbox WHERE id = \(id)") ?? 0)
        guard attempts < SendingPatience.mostAttempts else {
            let remark = "Given up after \(SendingPatience.mostAttempts) attempts. \(reason)"
            return try giveUp(id, because: remark, at: now)
        }
        try run(
            """
            UPDATE outbox SET state = 'waiting', not_before = \(now.seconds + SendingPatience.pause(after: attempts)),
                remark = \(Dialect.storable(reason)), leased_by = NULL, leased_until = NULL
            WHERE id = \(id) AND state = 'sending' AND leased_by = \(holder)
            """
        )
        try announce()
        return .waiting
    }

    private func giveUp(_ id: Int64, because reason: String, at now: Instant) throws -> OutgoingState? {
        try run("UPDATE outbox_recipient SET state = 'refused' WHERE outbox_id = \(id) AND state = 'waiting'")
        let some = try integer("SELECT 1 FROM outbox_recipient WHERE outbox_id = \(id) AND state = 'taken'") != nil
        let state: OutgoingState = some ? .partly : .refused
        return try end(id, among: [.sending], as: state, at: now, because: Dialect.storable(reason)) ? state : nil
    }
}

/// Why a mail may not go now, and what becomes of it.
private struct Stop {
    var state = OutgoingState.held
    let reason: String
}
