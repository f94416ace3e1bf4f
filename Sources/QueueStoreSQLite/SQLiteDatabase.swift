import Dispatch
import GRDB
package import QueueStore

/// The embedded database: one file, in WAL mode, durable at each commit.
package struct SQLiteDatabase: QueueStore.Database {
    private let pool: DatabasePool
    private let watch: ChangeWatch

    package var dialect: Dialect { .sqlite }

    /// Opens a database file, or makes it.
    ///
    /// - Parameter creating: whether to make the file when there is none; without it, a missing file is an error.
    package init(path: String, creating: Bool) throws(StoreError) {
        if !creating, !FileName.exists(path) { throw .notInitialised(path) }
        watch = ChangeWatch(path: path)
        do {
            pool = try DatabasePool(path: path, configuration: Self.configuration)
            try pool.writeWithoutTransaction(Self.makeDurable)
        } catch let error as DatabaseError {
            throw .cannotOpen(path, reason: SQLiteFailure.storeError(error).description)
        } catch {
            throw .cannotOpen(path, reason: "\(error)")
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        // The command line and the server are two processes: wait for each other's commits.
        configuration.busyMode = .callback(LockWaiting.waitForTurn)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
            try database.execute(sql: "PRAGMA cache_size = -4000")
        }
        return configuration
    }

    /// FULL: a commit that was reported survives a power cut, and the server's copy is touched only after it. Set once
    /// the pool is open, since opening it sets NORMAL, which syncs only at checkpoints.
    private static func makeDurable(_ database: GRDB.Database) throws {
        try database.execute(sql: "PRAGMA synchronous = FULL")
    }

    package func read<T: Sendable>(
        _ body: @escaping @Sendable (any QueueStore.Session) throws -> T
    ) async throws -> T {
        do {
            return try await pool.read { try body(SQLiteSession(database: $0)) }
        } catch let error as DatabaseError {
            throw SQLiteFailure.storeError(error)
        }
    }

    package func write<T: Sendable>(
        _ body: @escaping @Sendable (any QueueStore.Session) throws -> T
    ) async throws -> T {
        do {
            let result = try await pool.writeWithoutTransaction { database in
                var result: T?
                try database.inTransaction(.immediate) {
                    result = try body(SQLiteSession(database: database))
                    return .commit
                }
                guard let result else { throw StoreError.busy }
                return result
            }
            watch.lookNow()
            return result
        } catch let error as DatabaseError {
            throw SQLiteFailure.storeError(error)
        }
    }

    package func changes() -> AsyncStream<Void> { watch.changes() }

    package func tidy() async throws {
        do {
            _ = try await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        } catch let error as DatabaseError {
            throw SQLiteFailure.storeError(error)
        }
    }

    package func check() async throws -> [String] {
        do {
            let findings = try await pool.read { try String.fetchAll($0, sql: "PRAGMA quick_check") }
            return findings == ["ok"] ? [] : findings
        } catch let error as DatabaseError {
            throw SQLiteFailure.storeError(error)
        }
    }
}
