/// Columns of text for a person's eyes, each as wide as its widest cell.
struct Table {
    private let head: [String]
    private var rows: [[String]] = []
    /// The last column is cut at the end of a line of this many characters.
    private let width: Int

    init(_ head: String..., width: Int = 120) {
        self.head = head
        self.width = width
    }

    mutating func add(_ cells: String...) {
        rows.append(cells.map(Self.oneLine))
    }

    var lines: [String] {
        let all = [head] + rows
        let widths = head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { line($0, widths) }
    }

    func print() {
        for line in lines { Output.line(line) }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var text = ""
        for (column, cell) in cells.enumerated() {
            let isLast = column == cells.count - 1
            let cut = isLast ? String(cell.prefix(max(20, width - text.count))) : cell
            text += cut
            if !isLast { text += String(repeating: " ", count: widths[column] - cell.count + 2) }
        }
        return text
    }

    private static func oneLine(_ cell: String) -> String {
        String(cell.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
}
