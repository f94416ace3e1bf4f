package import WorkingTime

/// How a source fares.
package struct SourceHealth: Sendable {
    package let name: String
    package let succeededAt: Instant?
    package let failedAt: Instant?
    /// Why the last attempt failed and what to do; nil when it succeeded.
    package let failure: String?
}

extension Session {
    /// How far a source was read, in the source's own words; nil before its first reading.
    package func position(of source: String) throws -> String? {
        try first("SELECT position FROM source WHERE name = \(source)") { $0.optionalText(0) } ?? nil
    }

    /// Writes down how far a source was read.
    package func save(position: String, of source: String) throws {
        try run(
            """
            INSERT INTO source (name, position) VALUES (\(source), \(position))
            ON CONFLICT (name) DO UPDATE SET position = excluded.position
            """
        )
    }

    /// Takes the right to poll a source until a moment, and says whether it was free: unclaimed, run out, or the
    /// caller's own.
    package func lease(_ source: String, to holder: String, until: Instant, now: Instant) throws -> Bool {
        try run(
            """
            INSERT INTO source (name, leased_by, leased_until) VALUES (\(source), \(holder), \(until.seconds))
            ON CONFLICT (name) DO UPDATE SET leased_by = excluded.leased_by, leased_until = excluded.leased_until
            WHERE source.leased_by IS NULL OR source.leased_by = excluded.leased_by
               OR source.leased_until < \(now.seconds)
            """
        ) == 1
    }

    /// Who polls a source, and until when.
    package func leaseholder(of source: String) throws -> String? {
        try first("SELECT leased_by FROM source WHERE name = \(source)") { $0.optionalText(0) } ?? nil
    }

    /// Gives the right to poll a source back, if it is the holder's.
    package func release(_ source: String, by holder: String) throws {
        try run(
            "UPDATE source SET leased_by = NULL, leased_until = NULL WHERE name = \(source) AND leased_by = \(holder)"
        )
    }

    /// Writes down that a source was polled to its end.
    package func noteSuccess(of source: String, at now: Instant) throws {
        // That it works still is no news; that it works again is.
        let failed = try integer("SELECT 1 FROM source WHERE name = \(source) AND failure IS NOT NULL") != nil
        if failed { try announce() }
        try run(
            """
            INSERT INTO source (name, succeeded_at) VALUES (\(source), \(now.seconds))
            ON CONFLICT (name) DO UPDATE SET succeeded_at = excluded.succeeded_at, failure = NULL
            """
        )
    }

    /// Writes down why a source could not be polled.
    package func noteFailure(_ reason: String, of source: String, at now: Instant) throws {
        try run(
            """
            INSERT INTO source (name, failed_at, failure) VALUES (\(source), \(now.seconds), \(reason))
            ON CONFLICT (name) DO UPDATE SET failed_at = excluded.failed_at, failure = excluded.failure
            """
        )
        try announce()
    }

    /// How every source fares that was ever polled, by name.
    package func sourceHealth() throws -> [SourceHealth] {
        try rows("SELECT name, succeeded_at, failed_at, failure FROM source ORDER BY name") { row in
            SourceHealth(
                name: row.text(0),
                succeededAt: row.optionalInteger(1).map(Instant.init(seconds:)),
                failedAt: row.optionalInteger(2).map(Instant.init(seconds:)),
                failure: row.optionalText(3)
            )
        }
    }
}
