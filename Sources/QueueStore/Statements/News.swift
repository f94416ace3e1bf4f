extension Session {
    /// Says that something has changed that pages show. What only keeps the books (a session that is still in use, a
    /// poll that found nothing, an attempt to sign in) says nothing.
    func announce() throws {
        try run("UPDATE news SET count = count + 1 WHERE id = 1")
    }

    /// Another number whenever something has changed that pages show.
    package func newsCount() throws -> Int64 {
        try integer("SELECT count FROM news WHERE id = 1") ?? 0
    }
}
