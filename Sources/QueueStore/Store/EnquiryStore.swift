/// The store: what is due, to whom, and whether it is on time. One SQL for both databases.
package struct EnquiryStore: Sendable {
    package let database: any Database
    package let raws: ChunkedRawStore

    package init(database: any Database, raws: ChunkedRawStore = ChunkedRawStore()) {
        self.database = database
        self.raws = raws
    }

    /// Reads from one consistent state.
    package func read<T: Sendable>(_ body: @escaping @Sendable (any Session) throws -> T) async throws -> T {
        try await database.read(body)
    }

    /// Reads and writes in one durable transaction.
    package func write<T: Sendable>(_ body: @escaping @Sendable (any Session) throws -> T) async throws -> T {
        try await database.write(body)
    }
}
