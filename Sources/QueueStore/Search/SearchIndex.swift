import Triage

/// The words of every enquiry, to be looked up. What differs between the databases is in the file named after each.
struct SearchIndex {
    let session: any Session

    /// How much more a word counts where it stands: subject, body, correspondent, reference, facts.
    static let weights = [4, 1, 3, 10, 2]

    /// Brings an enquiry's document to what it should be; writes nothing where it is so already.
    ///
    /// - Returns: whether anything was written.
    @discardableResult
    func put(_ document: SearchDocument) throws -> Bool {
        let old = try self.document(document.enquiry.id)
        guard old != document else { return false }
        if old != nil { try remove(document.enquiry.id) }
        try session.run(
            """
            INSERT INTO search (rowid, subject, body, correspondent, reference, facts)
            VALUES (\(document.enquiry.id), \(document.subject), \(document.body), \(document.correspondent),
                \("\(document.enquiry)"), \(document.facts))
            """
        )
        return true
    }

    func remove(_ enquiry: Int64) throws {
        try session.run("DELETE FROM search WHERE rowid = \(enquiry)")
    }

    /// What the index holds of an enquiry; nil when it holds nothing.
    func document(_ enquiry: Int64) throws -> SearchDocument? {
        try session.first("SELECT subject, body, correspondent, facts FROM search WHERE rowid = \(enquiry)") { row in
            SearchDocument(
                enquiry: EnquiryReference(id: enquiry),
                subject: row.text(0),
                body: row.text(1),
                correspondent: row.text(2),
                facts: row.text(3)
            )
        }
    }

    /// Enquiries that have a document, from a number on, in order.
    func enquiries(after mark: Int64, limit: Int) throws -> [Int64] {
        try session.rows("SELECT rowid FROM search WHERE rowid > \(mark) ORDER BY rowid LIMIT \(limit)") {
            $0.integer(0)
        }
    }

    /// The same table where words are looked up by other means than FTS5.
    static let postgreSQLTable = """
        TABLE search (
            rowid BIGINT PRIMARY KEY, subject TEXT NOT NULL, body TEXT NOT NULL, correspondent TEXT NOT NULL,
            reference TEXT NOT NULL, facts TEXT NOT NULL)
        """
}
