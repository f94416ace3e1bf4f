package import WorkingTime

/// What came from a source lately.
package struct SourceArrivals: Sendable {
    package let source: String
    /// When the newest of what came lately was received; nil where nothing came lately.
    package internal(set) var newest: Instant?
    /// When something of it was kept last.
    package internal(set) var keptAt: Instant?
    /// How many messages are kept and not yet sorted.
    package internal(set) var waiting = 0
    /// Since when the first of them waits.
    package internal(set) var waitingSince: Instant?
    /// Why one of them could not be sorted, the one that was tried first; nil where none says.
    package internal(set) var failure: String?

    /// So many of the newest arrivals of the whole office are looked at for what came lately: a source that had none of
    /// them had none for long.
    package static let lately = 5_000
}

extension Session {
    /// What came lately and what waits, for each source that has any of either.
    package func sourceArrivals() throws -> [String: SourceArrivals] {
        var found: [String: SourceArrivals] = [:]
        let lately = try rows(
            """
            SELECT source, max(received_at), max(kept_at) FROM
                (SELECT source, received_at, kept_at FROM ledger ORDER BY id DESC LIMIT \(SourceArrivals.lately))
                AS lately
            GROUP BY source
            """
        ) { ($0.text(0), Instant(seconds: $0.integer(1)), Instant(seconds: $0.integer(2))) }
        for (source, newest, keptAt) in lately {
            found[source] = SourceArrivals(source: source, newest: newest, keptAt: keptAt)
        }
        let waiting = try rows(
            """
            SELECT source, count(*), min(kept_at), min(failure) FROM ledger WHERE disposition = 'kept' GROUP BY source
            """
        ) { ($0.text(0), Int($0.integer(1)), Instant(seconds: $0.integer(2)), $0.optionalText(3)) }
        for (source, count, since, failure) in waiting {
            var arrivals = found[source] ?? SourceArrivals(source: source)
            arrivals.waiting = count
            arrivals.waitingSince = since
            arrivals.failure = failure
            found[source] = arrivals
        }
        return found
    }
}
