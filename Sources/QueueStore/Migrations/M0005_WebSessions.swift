extension Migration {
    static let m0005 = Migration(
        version: 5,
        name: "web sessions",
        statements: [
            // Who is signed in. Only a hash of the token is kept: whoever reads the database cannot use it.
            """
            CREATE TABLE web_session (
                token {bytes} NOT NULL PRIMARY KEY, email TEXT NOT NULL, started_at {integer} NOT NULL,
                seen_at {integer} NOT NULL, address TEXT NOT NULL, agent TEXT NOT NULL
            ) {table}
            """,
            "CREATE INDEX web_session_email ON web_session (email)",
            // Sign-ins that failed. The key is a hash: people type passwords into the wrong field.
            """
            CREATE TABLE sign_in_count (
                key {bytes} NOT NULL PRIMARY KEY, count {integer} NOT NULL, since {integer} NOT NULL,
                waits_until {integer} NOT NULL
            ) {table}
            """,
            "CREATE INDEX sign_in_count_since ON sign_in_count (since)",
            // Browsers in which somebody signed in before, by a hash of a token of their own.
            """
            CREATE TABLE known_browser (
                token {bytes} NOT NULL, email TEXT NOT NULL, seen_at {integer} NOT NULL, PRIMARY KEY (token, email)
            ) {clustered}
            """,
            "CREATE INDEX known_browser_email ON known_browser (email)",
        ]
    )
}
