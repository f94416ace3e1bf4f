package import Triage
package import WorkingTime

/// A page of the ledger, newest first.
package struct LedgerPage: Sendable {
    /// One arrival.
    package struct Row: Sendable {
        package let id: Int64
        package let inbox: String
        package let entry: LedgerEntry
        /// Bytes.
        package let size: Int
        package let receivedAt: Instant
    }

    package let rows: [Row]
    /// Whether there are more behind these.
    package let hasMore: Bool
}

/// What of the ledger is looked at.
package struct LedgerFilter: Sendable, Hashable {
    package var disposition: Disposition?
    package var source: String?
    /// The whole of a key, or its beginning.
    package var key: String?
    /// Only what came before this row.
    package var before: Int64?

    package init() {}
}

extension Session {
    /// A page of the ledger, newest first, of the inboxes that somebody serves.
    package func ledger(_ filter: LedgerFilter, for viewer: Person, limit: Int) throws -> LedgerPage {
        var conditions = [served(by: viewer), "ledger.source <> \(SentMail.source)"]
        if let disposition = filter.disposition { conditions.append("ledger.disposition = \(disposition.rawValue)") }
        if let source = filter.source { conditions.append("ledger.source = \(source)") }
        if let key = filter.key { conditions.append(try condition(key: key, filter.source)) }
        if let before = filter.before { conditions.append("ledger.id < \(before)") }
        let found = try rows(
            """
            SELECT ledger.id, ledger.inbox, raw.size, ledger.received_at, ledger.source, ledger.key, raw.sha256,
                   ledger.disposition, ledger.enquiry_id, ledger.kept_at, ledger.failure
            FROM ledger JOIN raw ON raw.id = ledger.raw_id WHERE \(sql: .joined(conditions, by: " AND "))
            ORDER BY ledger.id DESC LIMIT \(limit + 1)
            """,
            LedgerPage.Row.init
        )
        return LedgerPage(rows: Array(found.prefix(limit)), hasMore: found.count > limit)
    }

    /// How many arrivals of the inboxes that somebody serves there are of each disposition.
    package func dispositions(for viewer: Person) throws -> [Disposition: Int] {
        let counts = try rows(
            """
            SELECT disposition, count(*) FROM ledger
            WHERE \(sql: served(by: viewer)) AND source <> \(SentMail.source) GROUP BY disposition
            """
        ) { (Disposition(rawValue: $0.text(0)), Int($0.integer(1))) }
        return Dictionary(
            counts.compactMap { word, count in word.map { ($0, count) } },
            uniquingKeysWith: +
        )
    }

    /// Every source that the ledger has, by name. Each costs one look into the index of keys, however much there is.
    package func ledgerSources() throws -> [String] {
        try rows(
            """
            WITH RECURSIVE known (name) AS (
                SELECT min(source) FROM ledger
                UNION ALL
                SELECT (SELECT min(source) FROM ledger WHERE source > known.name) FROM known
                WHERE known.name IS NOT NULL
            )
            SELECT name FROM known WHERE name IS NOT NULL
            """
        ) { $0.text(0) }
    }

    /// Keys are found by their beginning within each source: so the index of keys finds them.
    private func condition(key: String, _ source: String?) throws -> Statement {
        let sources = try source.map { [$0] } ?? ledgerSources()
        return "ledger.source IN \(list: sources) AND ledger.key >= \(key) AND ledger.key < \(key + "\u{10FFFF}")"
    }

    func served(by viewer: Person) -> Statement {
        guard let inboxes = viewer.inboxes else { return "1 = 1" }
        return "ledger.inbox IN \(list: inboxes.sorted())"
    }
}

extension LedgerPage.Row {
    fileprivate init(_ row: any SQLRow) {
        self.init(
            id: row.integer(0),
            inbox: row.text(1),
            entry: LedgerEntry(
                source: row.text(4),
                key: row.text(5),
                sha256: row.blob(6),
                disposition: Disposition(rawValue: row.text(7)) ?? .kept,
                enquiry: row.optionalInteger(8),
                keptAt: Instant(seconds: row.integer(9)),
                failure: row.optionalText(10)
            ),
            size: Int(row.integer(2)),
            receivedAt: Instant(seconds: row.integer(3))
        )
    }
}
