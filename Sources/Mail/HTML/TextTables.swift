/// Notes where the cells of table rows stand in the text, so that a row of data can be put on one line.
///
/// Whether a table is data or only layout shows when a row is complete: a row whose cells hold one line each becomes
/// "a | b | c"; one with a nested table, a list, a quotation or several lines in a cell stays as it is, cell below
/// cell.
struct TextTables {
    private struct Row {
        /// The table shows itself to be data, by a border or a heading: then empty cells keep their place.
        var isGrid = false
        /// The row before it was put on one line.
        var isBelowData = false
        var isOpen = false
        var isData = true
        var isInCell = false
        var cellStart: Int?
        var cells: [Range<Int>] = []
    }

    private var rows: [Row] = []
    /// Tables opened inside the sixty-fourth, which are laid out as blocks.
    private var deeper = 0
    /// Cells of prose side by side are columns of a page; cells up to this many bytes are data.
    private static let longestShortCell = 200

    /// True in a cell that holds no word yet, below a row of data.
    var isBelowData: Bool {
        guard deeper == 0, let row = rows.last else { return false }
        return row.isBelowData && row.isInCell && row.cellStart == nil && row.cells.isEmpty
    }

    mutating func open(isGrid: Bool) {
        spoilRow()
        if rows.count < 64 { rows.append(Row(isGrid: isGrid)) } else { deeper += 1 }
    }

    mutating func close() {
        if deeper > 0 { deeper -= 1 } else { _ = rows.popLast() }
    }

    mutating func openRow() {
        change { $0 = Row(isGrid: $0.isGrid, isBelowData: $0.isBelowData, isOpen: true) }
    }

    mutating func openCell(isHeading: Bool) {
        change { row in
            if isHeading { row.isGrid = true }
            row.isInCell = true
            row.cellStart = nil
        }
    }

    mutating func closeCell(at end: Int) {
        change { row in
            if let start = row.cellStart, start < end {
                row.cells.append(start..<end)
            } else if row.isInCell, row.isGrid, !row.cells.isEmpty, row.cells.count < 100 {
                row.cells.append(end..<end)
            }
            row.cellStart = nil
            row.isInCell = false
        }
    }

    /// Tells that a word is about to be written at `position`.
    mutating func contentBegins(at position: Int) {
        change { row in
            guard row.isOpen else { return }
            if !row.isInCell {
                row.isData = false
            } else if row.cellStart == nil {
                row.cellStart = position
            }
        }
    }

    /// Tells that a new line begins: inside a cell that has words already, it makes the row one of layout.
    mutating func lineBegins() {
        change { row in
            if row.cellStart != nil { row.isData = false }
        }
    }

    /// The innermost row holds something that has to stay on lines of its own.
    mutating func spoilRow() {
        change { $0.isData = false }
    }

    /// Ends the row; one of data is rewritten as a single line at the end of `output`. Returns whether this one was.
    mutating func closeRow(_ output: inout [UInt8]) -> Bool {
        closeCell(at: output.count)
        var isRewritten = false
        change { row in
            while row.cells.last?.isEmpty == true { row.cells.removeLast() }
            if row.isData, row.cells.count > 1, let first = row.cells.first {
                let line = Self.line(row.cells, of: output)
                output.removeSubrange(first.lowerBound...)
                output += line
                isRewritten = true
            }
            // What closes no row, as where one begins, says nothing of the one before.
            row = Row(isGrid: row.isGrid, isBelowData: row.isOpen ? isRewritten : row.isBelowData)
        }
        return isRewritten
    }

    private static func line(_ cells: [Range<Int>], of output: [UInt8]) -> [UInt8] {
        guard cells.filter({ $0.count > longestShortCell }).count < 2 else {
            return Array(output[(cells.first?.lowerBound ?? 0)...])
        }
        return Array(cells.map { output[$0] }.joined(separator: Array(" | ".utf8)))
    }

    private mutating func change(_ body: (inout Row) -> Void) {
        guard deeper == 0, let last = rows.indices.last else { return }
        body(&rows[last])
    }
}
