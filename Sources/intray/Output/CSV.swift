import Triage

/// Comma-separated values (RFC 4180), read leniently. `CSVDocument` writes them strictly.
enum CSV {
    struct Record {
        /// 1 and up.
        let line: Int
        let cells: [String]
    }

    /// The records of a text; empty lines are passed over.
    static func records(_ text: String) -> [Record] {
        var reader = Reader()
        for byte in text.utf8 { reader.take(byte) }
        return reader.finish()
    }

    /// One record as a line without its end, its cells made harmless for spreadsheets.
    static func line(_ cells: [String]) -> String { CSVDocument.line(cells.map(CSVCell.text)) }

    private struct Reader {
        private var records: [Record] = []
        private var cells: [String] = []
        private var cell: [UInt8] = []
        private var isQuoted = false
        private var quoteBefore = false
        private var line = 1
        private var begun = 1

        mutating func take(_ byte: UInt8) {
            if byte == 0x0A { line += 1 }
            if isQuoted, byte != UInt8(ascii: "\"") { return cell.append(byte) }
            switch byte {
            case UInt8(ascii: "\""): quote()
            case UInt8(ascii: ","): endCell()
            case 0x0A: endRecord()
            case 0x0D: break
            default: cell.append(byte)
            }
            if byte != UInt8(ascii: "\"") { quoteBefore = false }
        }

        /// A quote opens, closes, or, right after one that closed, stands for itself.
        private mutating func quote() {
            if !isQuoted, quoteBefore { cell.append(UInt8(ascii: "\"")) }
            quoteBefore = isQuoted
            isQuoted.toggle()
        }

        private mutating func endCell() {
            cells.append(String(decoding: cell, as: UTF8.self))
            cell = []
        }

        private mutating func endRecord() {
            endCell()
            if cells != [""] { records.append(Record(line: begun, cells: cells)) }
            cells = []
            begun = line
        }

        mutating func finish() -> [Record] {
            if !cell.isEmpty || !cells.isEmpty { endRecord() }
            return records
        }
    }
}
