/// One step of the schema, in the tokens of `Dialect.resolving`.
package struct Migration: Sendable {
    /// 1 and up, without gaps.
    package let version: Int
    package let name: String
    package let statements: [String]

    /// Every step, oldest first. A step that has shipped is never changed.
    package static let all: [Migration] = [
        .m0001, .m0002, .m0003, .m0004, .m0005, .m0006, .m0007, .m0008, .m0009, .m0010,
    ]
}

extension Session {
    /// The version of the schema; 0 when there is none yet.
    package func schemaVersion() throws -> Int {
        let table: Statement
        switch dialect {
        case .sqlite: table = "SELECT count(*) FROM sqlite_master WHERE name = 'migration'"
        case .postgreSQL: table = "SELECT count(*) FROM pg_tables WHERE tablename = 'migration'"
        }
        guard try integer(table) ?? 0 > 0 else { return 0 }
        return Int(try integer("SELECT max(version) FROM migration") ?? 0)
    }

    /// Brings the schema up to date and says how many steps that took.
    @discardableResult
    package func migrate() throws -> Int {
        let current = try schemaVersion()
        let newest = Migration.all.count
        guard current <= newest else { throw StoreError.newer(version: current, known: newest) }
        for migration in Migration.all.dropFirst(current) {
            for statement in migration.statements {
                try run(Statement(stringLiteral: dialect.resolving(statement)))
            }
            try run("INSERT INTO migration (version, name) VALUES (\(migration.version), \(migration.name))")
        }
        return newest - current
    }
}
