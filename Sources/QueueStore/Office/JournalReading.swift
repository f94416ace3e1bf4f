extension Session {
    /// What was done to the office, newest first.
    ///
    /// - Parameters:
    ///   - sequence: only what came before this entry; nil for the newest.
    ///   - kind: only of this kind; nil for all.
    package func journal(before sequence: Int?, kind: String?, limit: Int) throws -> [JournalEntry] {
        var conditions: [Statement] = ["1 = 1"]
        if let sequence { conditions.append("sequence < \(sequence)") }
        if let kind { conditions.append("kind = \(kind)") }
        return try rows(
            """
            SELECT sequence, at, actor, kind, detail FROM journal WHERE \(sql: .joined(conditions, by: " AND "))
            ORDER BY sequence DESC LIMIT \(limit)
            """,
            JournalEntry.init
        )
    }

    /// The kinds of entries that the journal has.
    package func journalKinds() throws -> [String] {
        try rows("SELECT DISTINCT kind FROM journal ORDER BY kind") { $0.text(0) }
    }
}
