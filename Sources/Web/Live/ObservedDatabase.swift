import QueueStore

/// The site's database: what the site itself commits is news at once, before whoever did it sees the next page.
struct ObservedDatabase: Database {
    let base: any Database
    let feed: ChangeFeed

    var dialect: Dialect { base.dialect }

    func read<T: Sendable>(_ body: @escaping @Sendable (any Session) throws -> T) async throws -> T {
        try await base.read(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any Session) throws -> T) async throws -> T {
        let (result, news) = try await base.write { session in
            let result = try body(session)
            return (result, try session.newsCount())
        }
        feed.hear(news)
        return result
    }

    func changes() -> AsyncStream<Void> { base.changes() }

    func tidy() async throws { try await base.tidy() }

    func check() async throws -> [String] { try await base.check() }
}
