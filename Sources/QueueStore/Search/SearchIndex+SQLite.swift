import Triage

/// FTS5, the full-text search of SQLite: everything of the store that is written for it and not for both databases.
extension SearchIndex {
    /// The table of a migration's `CREATE {search}`. Accents are folded away, Welsh ŵ and ŷ included. Beginnings of
    /// three and five letters have an index of their own: without one, `inf*` merges the lists of every word that
    /// begins so before it answers. The document itself is kept in the table, since FTS5 of SQLite 3.40 can take a
    /// document out only if it is told what it held.
    static let sqliteTable = """
        VIRTUAL TABLE search USING fts5(
            subject, body, correspondent, reference, facts,
            tokenize = "unicode61 remove_diacritics 2", prefix = '3 5')
        """

    /// Enquiries that match, newest first.
    ///
    /// - Parameters:
    ///   - ceiling: none above it.
    ///   - floor: none below it.
    func matches(_ expression: String, from ceiling: Int64, to floor: Int64, limit: Int) throws -> [Int64] {
        try session.rows(
            """
            SELECT rowid FROM search
            WHERE search MATCH \(expression) AND rowid <= \(ceiling) AND rowid >= \(floor)
            ORDER BY rowid DESC LIMIT \(limit)
            """
        ) { $0.integer(0) }
    }

    /// The newest enquiries that match between two numbers, each with its bm25, the better the higher. What is older
    /// than 10,000 matches has no score.
    ///
    /// bm25 counts the documents of each phrase once, which takes 4 ms for a word in 200,000 of a million.
    func scores(_ expression: String, from ceiling: Int64, to floor: Int64) throws -> [Int64: Double] {
        let weights = Statement(stringLiteral: Self.weights.map(String.init).joined(separator: ", "))
        let rows = try session.rows(
            """
            SELECT rowid, -bm25(search, \(sql: weights)) FROM search
            WHERE search MATCH \(expression) AND rowid <= \(ceiling) AND rowid >= \(floor)
            ORDER BY rowid DESC LIMIT 10000
            """
        ) { ($0.integer(0), $0.real(1)) }
        return Dictionary(rows) { first, _ in first }
    }

    /// A query in FTS5's own syntax. Only words of letters and digits are put between its quotation marks.
    static func expression(_ terms: [SearchTerm], without excluded: [SearchTerm] = []) -> String {
        let wanted = terms.map(expression).joined(separator: " AND ")
        guard !excluded.isEmpty else { return wanted }
        return "(\(wanted)) NOT (\(excluded.map(expression).joined(separator: " OR ")))"
    }

    private static func expression(_ term: SearchTerm) -> String {
        let all = term.phrases.map(expression).joined(separator: " AND ")
        let choices = ["(\(all))"] + term.alternatives.map(expression)
        return "(\(choices.joined(separator: " OR ")))"
    }

    private static func expression(_ phrase: SearchPhrase) -> String {
        let column = phrase.column.map { "\($0.rawValue) : " } ?? ""
        return "\(column)\"\(phrase.words.joined(separator: " "))\"\(phrase.isPrefix ? " *" : "")"
    }
}
