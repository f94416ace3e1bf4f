/// A database server or file, behind a driver. Bodies run on the driver's own threads, never on the cooperative pool.
package protocol Database: Sendable {
    var dialect: Dialect { get }

    /// Reads from one consistent state.
    func read<T: Sendable>(_ body: @escaping @Sendable (any Session) throws -> T) async throws -> T

    /// Reads and writes in one transaction that holds the write lock from its start (`BEGIN IMMEDIATE`), is durable
    /// when this returns, and leaves nothing behind when the body throws.
    func write<T: Sendable>(_ body: @escaping @Sendable (any Session) throws -> T) async throws -> T

    /// An element whenever something was committed, by this process or by another: never more than one waits to be
    /// taken, however much was. The first comes as soon as the watch has begun, so that whoever reads anew at each of
    /// them misses nothing.
    ///
    /// Nothing is watched until somebody asks, nor after the last stream is dropped. A stream ends with the database.
    func changes() -> AsyncStream<Void>

    /// Writes pages that wait in a log back into the database, where it has such a thing.
    func tidy() async throws

    /// What the database says of its own soundness: empty when it is sound.
    func check() async throws -> [String]
}

/// A transaction in progress. It lives no longer than the body it is handed to.
package protocol Session {
    var dialect: Dialect { get }

    /// Runs a statement and says how many rows it changed.
    @discardableResult
    func run(_ statement: Statement) throws -> Int

    /// Runs statements that do not depend on each other's results, in as few round trips as the database allows.
    func run(all statements: [Statement]) throws

    /// Every row of a query, each read by `map`.
    func rows<T>(_ statement: Statement, _ map: (any SQLRow) throws -> T) throws -> [T]

    /// Undoes only what `body` wrote when it throws, and throws on.
    func savepoint<T>(_ body: () throws -> T) throws -> T
}

extension Session {
    /// The first row of a query, or nil.
    package func first<T>(_ statement: Statement, _ map: (any SQLRow) throws -> T) throws -> T? {
        try rows(statement, map).first
    }

    /// The first column of the first row as a whole number; nil when there is no row or it is NULL.
    package func integer(_ statement: Statement) throws -> Int64? {
        try first(statement) { $0.optionalInteger(0) } ?? nil
    }

    package func run(all statements: [Statement]) throws {
        for statement in statements { try run(statement) }
    }
}
