package import WorkingTime

/// How often signing in failed under one key, and until when whoever it stands for has to wait.
package struct SignInCount: Sendable, Hashable {
    /// 32 bytes: a hash of whom it counts.
    package let key: [UInt8]
    package let count: Int
    /// The moment from which the count wears off.
    package let since: Instant
    package let waitsUntil: Instant

    package init(key: [UInt8], count: Int, since: Instant, waitsUntil: Instant) {
        self.key = key
        self.count = count
        self.since = since
        self.waitsUntil = waitsUntil
    }
}

extension Session {
    /// What is counted under a key; nil when nothing is.
    package func signInCount(_ key: [UInt8]) throws -> SignInCount? {
        try first("SELECT key, count, since, waits_until FROM sign_in_count WHERE key = \(key)") { row in
            SignInCount(
                key: row.blob(0),
                count: Int(row.integer(1)),
                since: Instant(seconds: row.integer(2)),
                waitsUntil: Instant(seconds: row.integer(3))
            )
        }
    }

    /// Keeps a count in the place of the one before.
    package func save(_ count: SignInCount) throws {
        try run(
            """
            INSERT INTO sign_in_count (key, count, since, waits_until)
            VALUES (\(count.key), \(count.count), \(count.since.seconds), \(count.waitsUntil.seconds))
            ON CONFLICT (key) DO UPDATE SET count = excluded.count, since = excluded.since,
                waits_until = excluded.waits_until
            """
        )
    }

    /// Forgets what is counted under a key.
    package func removeSignInCount(_ key: [UInt8]) throws {
        try run("DELETE FROM sign_in_count WHERE key = \(key)")
    }

    /// Removes counts that have worn off.
    package func removeSignInCounts(before moment: Instant) throws {
        try run("DELETE FROM sign_in_count WHERE since < \(moment.seconds) AND waits_until < \(moment.seconds)")
    }
}
