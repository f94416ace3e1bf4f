extension Migration {
    static let m0007 = Migration(
        version: 7,
        name: "news",
        statements: [
            // Rises with whatever a page may show, so that a page need not be read again after each poll, sign-in and
            // session that is still in use.
            "CREATE TABLE news (id {integer} PRIMARY KEY, count {integer} NOT NULL) {table}",
            "INSERT INTO news (id, count) VALUES (1, 0)",
        ]
    )
}
