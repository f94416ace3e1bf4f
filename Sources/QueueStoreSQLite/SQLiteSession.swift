import GRDB
import GRDBSQLite
import QueueStore

/// A transaction on SQLite. Statements are prepared once for each text and values bound without copies.
struct SQLiteSession: QueueStore.Session {
    let database: GRDB.Database

    var dialect: Dialect { .sqlite }

    @discardableResult
    func run(_ statement: QueueStore.Statement) throws -> Int {
        let prepared = try prepare(statement)
        defer { sqlite3_reset(prepared) }
        try bind(statement.values, to: prepared, sql: statement.sql)
        while true {
            switch sqlite3_step(prepared) {
            case SQLITE_ROW: continue
            case SQLITE_DONE: return Int(sqlite3_changes(database.sqliteConnection))
            default: throw failure(statement.sql)
            }
        }
    }

    func rows<T>(_ statement: QueueStore.Statement, _ map: (any SQLRow) throws -> T) throws -> [T] {
        let prepared = try prepare(statement)
        defer { sqlite3_reset(prepared) }
        try bind(statement.values, to: prepared, sql: statement.sql)
        var result: [T] = []
        let row = SQLiteRow(statement: prepared)
        while true {
            switch sqlite3_step(prepared) {
            case SQLITE_ROW: result.append(try map(row))
            case SQLITE_DONE: return result
            default: throw failure(statement.sql)
            }
        }
    }

    func savepoint<T>(_ body: () throws -> T) throws -> T {
        try run("SAVEPOINT one_message")
        do {
            let result = try body()
            try run("RELEASE one_message")
            return result
        } catch {
            // A full disk can end the whole transaction: nothing is left to undo, and the reason is what matters.
            guard sqlite3_get_autocommit(database.sqliteConnection) == 0 else { throw error }
            try run("ROLLBACK TO one_message")
            try run("RELEASE one_message")
            throw error
        }
    }

    private func prepare(_ statement: QueueStore.Statement) throws -> OpaquePointer {
        do {
            return try database.cachedStatement(sql: statement.sql).sqliteStatement
        } catch let error as DatabaseError {
            throw SQLiteFailure.storeError(error)
        }
    }

    private func bind(_ values: [SQLValue], to prepared: OpaquePointer, sql: String) throws {
        for (position, value) in values.enumerated() {
            let index = CInt(position + 1)
            let code =
                switch value {
                case .null: sqlite3_bind_null(prepared, index)
                case .integer(let number): sqlite3_bind_int64(prepared, index, number)
                case .real(let number): sqlite3_bind_double(prepared, index, number)
                case .text(let text): bind(text, to: prepared, at: index)
                case .blob(let bytes): bind(bytes, to: prepared, at: index)
                }
            guard code == SQLITE_OK else { throw failure(sql) }
        }
    }

    private func bind(_ text: String, to prepared: OpaquePointer, at index: CInt) -> CInt {
        var text = text
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                sqlite3_bind_text(prepared, index, characters.baseAddress, CInt(bytes.count), Self.copies)
            }
        }
    }

    private func bind(_ bytes: ArraySlice<UInt8>, to prepared: OpaquePointer, at index: CInt) -> CInt {
        bytes.withUnsafeBufferPointer { buffer in
            buffer.isEmpty
                ? sqlite3_bind_zeroblob(prepared, index, 0)
                : sqlite3_bind_blob(prepared, index, buffer.baseAddress, CInt(buffer.count), Self.copies)
        }
    }

    /// `SQLITE_TRANSIENT`: SQLite copies the bytes, of which no value has more than 1 MiB.
    private static let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private func failure(_ sql: String) -> StoreError {
        SQLiteFailure.storeError(
            code: sqlite3_extended_errcode(database.sqliteConnection),
            message: String(cString: sqlite3_errmsg(database.sqliteConnection)),
            sql: sql
        )
    }
}

/// A row of a statement that has just been stepped.
private struct SQLiteRow: SQLRow {
    let statement: OpaquePointer

    func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, CInt(column)) == SQLITE_NULL }
    func integer(_ column: Int) -> Int64 { sqlite3_column_int64(statement, CInt(column)) }
    func real(_ column: Int) -> Double { sqlite3_column_double(statement, CInt(column)) }

    func text(_ column: Int) -> String {
        guard let start = sqlite3_column_text(statement, CInt(column)) else { return "" }
        let count = Int(sqlite3_column_bytes(statement, CInt(column)))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func blob(_ column: Int) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, CInt(column)) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, CInt(column)))))
    }
}
