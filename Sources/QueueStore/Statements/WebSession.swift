package import WorkingTime

/// Somebody's session on the web, from sign-in to sign-out.
package struct WebSession: Sendable, Hashable {
    /// SHA-256 of the token that the browser holds.
    package let token: [UInt8]
    package let email: String
    package let startedAt: Instant
    /// The last time a page was asked for, to the minute.
    package let seenAt: Instant
    /// Where it was signed in from.
    package let address: String
    /// What the browser called itself.
    package let agent: String

    package init(
        token: [UInt8],
        email: String,
        startedAt: Instant,
        seenAt: Instant,
        address: String,
        agent: String
    ) {
        self.token = token
        self.email = email
        self.startedAt = startedAt
        self.seenAt = seenAt
        self.address = address
        self.agent = agent
    }
}

extension Session {
    /// Keeps a new session.
    package func start(_ session: WebSession) throws {
        try run(
            """
            INSERT INTO web_session (token, email, started_at, seen_at, address, agent)
            VALUES (\(session.token), \(session.email), \(session.startedAt.seconds), \(session.seenAt.seconds),
                \(Dialect.storable(session.address)), \(Dialect.storable(session.agent)))
            """
        )
    }

    /// The session a token belongs to; nil when there is none.
    package func webSession(_ token: [UInt8]) throws -> WebSession? {
        try webSessions("WHERE token = \(token)").first
    }

    /// Somebody's sessions, the one seen last first.
    package func webSessions(of email: String) throws -> [WebSession] {
        try webSessions("WHERE email = \(email) ORDER BY seen_at DESC, token")
    }

    /// Notes that a session was used.
    package func touch(_ token: [UInt8], at now: Instant) throws {
        try run("UPDATE web_session SET seen_at = \(now.seconds) WHERE token = \(token)")
    }

    /// Ends a session.
    package func endWebSession(_ token: [UInt8]) throws {
        try run("DELETE FROM web_session WHERE token = \(token)")
    }

    /// Ends all of somebody's sessions, or all but one.
    ///
    /// - Returns: how many there were.
    @discardableResult
    package func endWebSessions(of email: String, except token: [UInt8] = []) throws -> Int {
        try run("DELETE FROM web_session WHERE email = \(email) AND token <> \(token)")
    }

    /// Removes sessions that nobody may use any more.
    package func removeWebSessions(startedBefore started: Instant, seenBefore seen: Instant) throws {
        try run("DELETE FROM web_session WHERE started_at < \(started.seconds) OR seen_at < \(seen.seconds)")
    }

    /// The hash of a person's password; nil for somebody who has none, or is not known.
    package func passwordHash(of email: String) throws -> String? {
        try first("SELECT password FROM person WHERE email = \(email) AND disabled = 0") { $0.optionalText(0) } ?? nil
    }

    /// Whether anybody at all could sign in: an account that is not switched off, with a password.
    package func anybodyCanSignIn() throws -> Bool {
        try integer("SELECT 1 FROM person WHERE disabled = 0 AND password IS NOT NULL LIMIT 1") != nil
    }

    private func webSessions(_ tail: Statement) throws -> [WebSession] {
        try rows(
            "SELECT token, email, started_at, seen_at, address, agent FROM web_session \(sql: tail)"
        ) { row in
            WebSession(
                token: row.blob(0),
                email: row.text(1),
                startedAt: Instant(seconds: row.integer(2)),
                seenAt: Instant(seconds: row.integer(3)),
                address: row.text(4),
                agent: row.text(5)
            )
        }
    }
}
