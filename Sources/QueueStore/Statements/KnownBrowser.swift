package import WorkingTime

extension Session {
    /// Whether somebody has signed in with a browser before.
    ///
    /// - Parameters:
    ///   - browser: SHA-256 of the token it holds.
    ///   - moment: what was seen before it counts no more.
    package func knows(browser: [UInt8], of email: String, since moment: Instant) throws -> Bool {
        try integer(
            """
            SELECT 1 FROM known_browser
            WHERE token = \(browser) AND email = \(email) AND seen_at >= \(moment.seconds)
            """
        ) != nil
    }

    /// Writes down that somebody signed in with a browser, which holds another token from now on.
    ///
    /// - Parameter old: SHA-256 of the token it held before; what others of its users are known by moves with it.
    package func remember(browser: [UInt8], replacing old: [UInt8]?, of email: String, at now: Instant) throws {
        if let old { try run("UPDATE known_browser SET token = \(browser) WHERE token = \(old)") }
        try run(
            """
            INSERT INTO known_browser (token, email, seen_at) VALUES (\(browser), \(email), \(now.seconds))
            ON CONFLICT (token, email) DO UPDATE SET seen_at = excluded.seen_at
            """
        )
    }

    /// Forgets browsers that nobody signed in with since a moment.
    package func forgetBrowsers(before moment: Instant) throws {
        try run("DELETE FROM known_browser WHERE seen_at < \(moment.seconds)")
    }

    /// Forgets every browser somebody signed in with.
    package func forgetBrowsers(of email: String) throws {
        try run("DELETE FROM known_browser WHERE email = \(email)")
    }
}
