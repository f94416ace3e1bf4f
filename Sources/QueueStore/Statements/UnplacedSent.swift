extension Session {
    /// Remembers mail of the mailbox's own Sent folder that answers nothing which is here.
    ///
    /// - Parameter messages: the Message-IDs it follows.
    package func noteUnplaced(_ ledger: Int64, following messages: some Sequence<String>) throws {
        for identifier in messages {
            try run(
                """
                INSERT INTO unplaced_sent (follows, ledger_id) VALUES (\(Dialect.storable(identifier)), \(ledger))
                ON CONFLICT (follows, ledger_id) DO NOTHING
                """
            )
        }
    }

    /// Gives back what follows a message that has come, to be placed anew: its rows of the ledger are as when it was kept.
    package func takeUnplaced(following messageID: String) throws -> [Int64] {
        let ledgers = try rows(
            "SELECT ledger_id FROM unplaced_sent WHERE follows = \(Dialect.storable(messageID)) ORDER BY ledger_id"
        ) { $0.integer(0) }
        for ledger in ledgers {
            try run("DELETE FROM unplaced_sent WHERE ledger_id = \(ledger)")
            try run(
                """
                UPDATE ledger SET disposition = 'kept'
                WHERE id = \(ledger) AND disposition = 'sent' AND enquiry_id IS NULL
                """
            )
        }
        return ledgers
    }
}
