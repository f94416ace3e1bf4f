package import Triage
package import WorkingTime

extension Session {
    /// What came, oldest first, without what the office wrote here; `handle` sees each row once, so that a long ledger is never held whole.
    package func ledger(limit: Int?, _ handle: (LedgerEntry) throws -> Void) throws {
        _ = try rows(
            """
            SELECT ledger.source, ledger.key, raw.sha256, ledger.disposition, ledger.enquiry_id, ledger.kept_at,
                   ledger.failure
            FROM ledger JOIN raw ON raw.id = ledger.raw_id WHERE ledger.source <> \(SentMail.source)
            ORDER BY ledger.id LIMIT \(limit ?? Int.max)
            """
        ) { row in
            try handle(
                LedgerEntry(
                    source: row.text(0),
                    key: row.text(1),
                    sha256: row.blob(2),
                    disposition: Disposition(rawValue: row.text(3)) ?? .kept,
                    enquiry: row.optionalInteger(4),
                    keptAt: Instant(seconds: row.integer(5)),
                    failure: row.optionalText(6)
                )
            )
        }
    }

    /// How many ledger rows there are of each disposition.
    package func dispositions() throws -> [Disposition: Int] {
        let counts = try rows(
            "SELECT disposition, count(*) FROM ledger WHERE source <> \(SentMail.source) GROUP BY disposition"
        ) {
            ($0.text(0), Int($0.integer(1)))
        }
        return Dictionary(
            counts.compactMap { word, count in Disposition(rawValue: word).map { ($0, count) } },
            uniquingKeysWith: +
        )
    }

    /// The id of a ledger row, by source and key; nil when there is none.
    package func ledgerID(source: String, key: String) throws -> Int64? {
        try integer("SELECT id FROM ledger WHERE source = \(source) AND key = \(key)")
    }

    /// The enquiry that a message of a source belongs to, by its key; nil where there is none such, or it is of none.
    package func enquiry(source: String, key: String) throws -> EnquiryReference? {
        let id = try first("SELECT enquiry_id FROM ledger WHERE source = \(source) AND key = \(key)") {
            $0.optionalInteger(0)
        }
        return (id ?? nil).map { EnquiryReference(id: $0) }
    }

    /// What is still to be done to server copies of a source, oldest first.
    package func openServerSteps(of source: String, limit: Int) throws -> [ServerStep] {
        try rows(
            """
            SELECT id, key, server_step FROM ledger
            WHERE source = \(source) AND server_step IS NOT NULL AND server_done_at IS NULL ORDER BY id LIMIT \(limit)
            """
        ) { ServerStep(ledger: $0.integer(0), key: $0.text(1), step: $0.text(2)) }
    }

    /// Writes down that server copies were flagged or moved.
    package func finishServerSteps(_ ledgers: [Int64], at now: Instant) throws {
        try run("UPDATE ledger SET server_done_at = \(now.seconds) WHERE id IN \(list: ledgers)")
    }
}
