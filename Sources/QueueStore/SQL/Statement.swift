/// A statement in the SQL that SQLite and PostgreSQL share, with the values it binds.
///
/// Interpolated values are bound, never spliced: `"SELECT … WHERE id = \(id)"`. Text that is SQL itself is spliced
/// with `\(sql: …)`, and only ever from a literal of this module.
package struct Statement: Sendable, ExpressibleByStringInterpolation {
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var sql = ""
        fileprivate var values: [SQLValue] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            sql.reserveCapacity(literalCapacity + interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) {
            sql += literal
        }

        package mutating func appendInterpolation(_ value: some SQLBindable) {
            sql += "?"
            values.append(value.sqlValue)
        }

        package mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
            sql += "?"
            values.append(value?.sqlValue ?? .null)
        }

        package mutating func appendInterpolation(sql fragment: Statement) {
            sql += fragment.sql
            values += fragment.values
        }

        /// One of the words this program knows, as a literal: SQLite plans a statement anew for every other value
        /// that it compares with the condition of a partial index.
        package mutating func appendInterpolation<Word: RawRepresentable & CaseIterable>(word: Word)
        where Word.RawValue == String {
            sql += "'\(word.rawValue)'"
        }

        /// Values with commas between them, for `VALUES`.
        package mutating func appendInterpolation(values several: [SQLValue]) {
            sql += several.map { _ in "?" }.joined(separator: ", ")
            values += several
        }

        /// A parenthesised list for `IN`; an empty one matches nothing.
        package mutating func appendInterpolation(list: [some SQLBindable]) {
            sql += list.isEmpty ? "(NULL)" : "(" + String(repeating: "?, ", count: list.count - 1) + "?)"
            values += list.map(\.sqlValue)
        }
    }

    /// `?` stands for each bound value.
    package let sql: String
    package let values: [SQLValue]

    package init(stringInterpolation: StringInterpolation) {
        sql = stringInterpolation.sql
        values = stringInterpolation.values
    }

    package init(stringLiteral value: String) {
        sql = value
        values = []
    }

    /// Statements one after the other, as parts of one.
    package static func joined(_ parts: [Statement], by separator: Statement) -> Statement {
        guard var whole = parts.first else { return "" }
        for part in parts.dropFirst() { whole = "\(sql: whole)\(sql: separator)\(sql: part)" }
        return whole
    }
}
