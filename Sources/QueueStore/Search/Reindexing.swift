package import Triage

extension Session {
    /// Brings what search knows of an enquiry to what the enquiry and its messages are now: its document, and the
    /// fingerprints of its messages. Writes only what differs.
    package func reindex(_ enquiry: Enquiry) throws {
        let messages = try conversation(of: enquiry.reference)
        try SearchIndex(session: self).put(SearchDocument(enquiry, messages: messages))
        try writeFingerprints(of: messages)
    }

    /// The same from the number alone; takes the document away where there is no such enquiry any more.
    package func reindex(_ reference: EnquiryReference) throws {
        guard let stored = try enquiry(reference) else { return try SearchIndex(session: self).remove(reference.id) }
        try reindex(stored.enquiry)
    }

    /// Reindexes the enquiries after a mark, at most `limit`, in one transaction.
    ///
    /// - Returns: the mark to go on from, nil when there is none left, and how many there were.
    func reindex(after mark: Int64, limit: Int) throws -> (next: Int64?, count: Int) {
        let some = try enquiries(after: mark, limit: limit)
        for enquiry in some { try reindex(EnquiryReference(id: enquiry)) }
        return (some.last, some.count)
    }

    /// Takes away documents whose enquiry is gone, among the `limit` documents after a mark.
    ///
    /// - Returns: the mark to go on from; nil when there is none left.
    func removeOrphans(after mark: Int64, limit: Int) throws -> Int64? {
        let index = SearchIndex(session: self)
        let documents = try index.enquiries(after: mark, limit: limit)
        let known = Set(try existing(among: documents))
        for document in documents where !known.contains(document) { try index.remove(document) }
        return documents.last
    }

    func enquiries(after mark: Int64, limit: Int) throws -> [Int64] {
        try rows("SELECT id FROM enquiry WHERE id > \(mark) ORDER BY id LIMIT \(limit)") { $0.integer(0) }
    }

    func existing(among enquiries: [Int64]) throws -> [Int64] {
        try rows("SELECT id FROM enquiry WHERE id IN \(list: enquiries)") { $0.integer(0) }
    }

    /// Throws the index away and makes an empty one, also where it is damaged.
    package func emptySearch() throws {
        try run("DROP TABLE search")
        try run(Statement(stringLiteral: dialect.resolving("CREATE {search}")))
    }
}

extension EnquiryStore {
    /// Builds the search index anew, in transactions of a few hundred enquiries, so that others can work meanwhile;
    /// until it is done, search finds what has been built so far, newest last.
    ///
    /// - Parameters:
    ///   - batch: enquiries a transaction.
    ///   - progress: told after each transaction how many enquiries are done.
    /// - Returns: how many enquiries were read.
    @discardableResult
    package func rebuildSearch(
        batch: Int = 200,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> Int {
        try await write { try $0.emptySearch() }
        return try await completeSearch(batch: batch, progress: progress)
    }

    /// Brings every document to what it should be and takes orphans away, without emptying the index first.
    @discardableResult
    package func completeSearch(
        batch: Int = 200,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> Int {
        var mark: Int64 = 0
        var done = 0
        while true {
            let from = mark
            let step = try await write { try $0.reindex(after: from, limit: batch) }
            guard let next = step.next else { break }
            done += step.count
            mark = next
            progress(done)
        }
        try await removeOrphans(batch: batch)
        return done
    }

    private func removeOrphans(batch: Int) async throws {
        var mark: Int64 = 0
        while true {
            let from = mark
            guard let next = try await write({ try $0.removeOrphans(after: from, limit: batch) }) else { return }
            mark = next
        }
    }
}
