/// A CSV file as RFC 4180 has it, safe to open in a spreadsheet: CRLF after each line, every line as long as the
/// header, and no text that a spreadsheet would run.
package struct CSVDocument: Sendable {
    private let columns: Int
    /// The file as it stands, without a byte order mark.
    package private(set) var text: String

    /// - Parameter header: the names of the columns.
    package init(header: [String]) {
        columns = header.count
        text = Self.line(header.map(CSVCell.text)) + "\r\n"
    }

    /// Adds a line; one that is too short is filled with empty cells, and what is too long is left off.
    package mutating func add(_ cells: [CSVCell]) {
        let missing = max(0, columns - cells.count)
        text += Self.line(Array(cells.prefix(columns)) + Array(repeating: .empty, count: missing)) + "\r\n"
    }

    /// The file as bytes. Spreadsheets of one large maker read UTF-8 only where a byte order mark says so; scripts
    /// are better off without.
    package func bytes(byteOrderMark: Bool) -> [UInt8] {
        (byteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
    }

    /// One record without the end of its line.
    package static func line(_ cells: [CSVCell]) -> String {
        cells.map(\.written).joined(separator: ",")
    }
}
