import GRDB
import GRDBSQLite
import QueueStore

/// Says what SQLite's result codes mean for the operator.
enum SQLiteFailure {
    static func storeError(_ error: DatabaseError) -> StoreError {
        storeError(
            code: error.extendedResultCode.rawValue,
            message: error.message ?? "unknown",
            sql: error.sql ?? "no statement"
        )
    }

    static func storeError(code: CInt, message: String, sql: String) -> StoreError {
        switch code & 0xff {
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_FULL: .diskFull
        case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged(message)
        case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM: .cannotWrite
        case SQLITE_IOERR: .disk(message)
        default: .failed(reason: message, sql: sql)
        }
    }
}
