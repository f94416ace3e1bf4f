import QueueStore
import Synchronization

/// A session that writes down every query it passes on.
struct RecordingSession: Session {
    let base: any Session
    let queries = Queries()

    final class Queries: Sendable {
        private let statements = Mutex<[Statement]>([])

        var all: [Statement] { statements.withLock { $0 } }

        func note(_ statement: Statement) { statements.withLock { $0.append(statement) } }
    }

    var dialect: Dialect { base.dialect }

    func run(_ statement: Statement) throws -> Int { try base.run(statement) }

    func rows<T>(_ statement: Statement, _ map: (any SQLRow) throws -> T) throws -> [T] {
        queries.note(statement)
        return try base.rows(statement, map)
    }

    func savepoint<T>(_ body: () throws -> T) throws -> T { try base.savepoint(body) }
}
