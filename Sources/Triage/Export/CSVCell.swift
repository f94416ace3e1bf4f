/// One cell of a CSV file. What people wrote is text; only what Intray itself counted is a number.
package enum CSVCell: Hashable, Sendable {
    /// Anything; made harmless where a spreadsheet would take it for a formula.
    case text(String)
    case number(Int)
    /// Rounded to two places.
    case decimal(Double)
    case empty

    /// Text where there is some.
    package static func optional(_ text: String?) -> CSVCell { text.map(CSVCell.text) ?? .empty }

    /// A decimal where there is one.
    package static func optional(_ decimal: Double?) -> CSVCell { decimal.map(CSVCell.decimal) ?? .empty }

    /// The cell as it stands in the file.
    var written: String {
        switch self {
        case .text(let text): Self.quoted(SpreadsheetFormula.harmless(Self.withoutControls(text)))
        case .number(let number): String(number)
        case .decimal(let decimal): Self.rounded(decimal)
        case .empty: ""
        }
    }

    /// Without control characters other than tabs and line breaks: terminals obey them, and readers end at a NUL.
    private static func withoutControls(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: text.unicodeScalars.filter { !isControl($0) })
        return String(kept)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0...0x1F, 0x7F...0x9F: true
        // Marks that turn the direction of writing could disguise words.
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// In quotation marks where RFC 4180, section 2, asks for them, and for semicolons and tabs: some spreadsheets
    /// divide at these, and what follows one would begin a cell.
    private static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { dividers.contains($0) }) else { return text }
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        bytes.reserveCapacity(text.utf8.count + 8)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let dividers: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x22, 0x2C, 0x3B]

    private static func rounded(_ decimal: Double) -> String {
        guard decimal.isFinite, abs(decimal) < 1e15 else { return "" }
        let hundredths = Int((decimal * 100).rounded())
        let digits = String(hundredths.magnitude)
        let padded = String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
        return (hundredths < 0 ? "-" : "") + padded.dropLast(2) + "." + padded.suffix(2)
    }
}
