package import QueueStore

/// Somewhere mail comes from.
package protocol MailSource: Sendable {
    /// The name the ledger knows it by.
    var name: String { get }

    /// Yields what is new since a position, oldest first, in batches that fit into memory.
    ///
    /// - Parameters:
    ///   - position: what an earlier batch came with; nil on the first reading.
    ///   - deliver: returns when the batch is kept.
    func fetch(
        since position: String?,
        deliver: @escaping @Sendable (FetchedBatch) async throws -> Void
    ) async throws
}

/// A source that stays open for more and whose copies can be touched.
package protocol LiveMailSource: MailSource {
    /// Flags or moves server copies of messages that are kept, and says of which ledger rows that is now done.
    func apply(_ steps: [ServerStep]) async throws -> [Int64]

    /// Returns when there may be something new.
    func wait() async throws

    /// Every key the source shows now that is not older than its `since`.
    func keys() async throws -> [String]

    /// Leaves the server, politely where possible.
    func close() async
}

/// Some arrivals, and where to go on from once they are kept.
package struct FetchedBatch: Sendable {
    package let arrivals: [Arrival]
    /// In the source's own words; nil when it stays as it was.
    package let position: String?

    package init(_ arrivals: [Arrival], position: String? = nil) {
        self.arrivals = arrivals
        self.position = position
    }
}
