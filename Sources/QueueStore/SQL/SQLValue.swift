/// A value a statement binds or a row holds, in the types both databases share.
package enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    /// Bytes; a slice is bound without a copy.
    case blob(ArraySlice<UInt8>)
}

/// A type that a statement can bind.
package protocol SQLBindable {
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLBindable {
    package var sqlValue: SQLValue { self }
}

extension Int: SQLBindable {
    package var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int64: SQLBindable {
    package var sqlValue: SQLValue { .integer(self) }
}

extension Bool: SQLBindable {
    /// 0 or 1: SQLite has no Boolean, and PostgreSQL's would need a cast.
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension Double: SQLBindable {
    package var sqlValue: SQLValue { .real(self) }
}

extension String: SQLBindable {
    package var sqlValue: SQLValue { .text(self) }
}

extension ArraySlice<UInt8>: SQLBindable {
    package var sqlValue: SQLValue { .blob(self) }
}

extension [UInt8]: SQLBindable {
    package var sqlValue: SQLValue { .blob(self[...]) }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
