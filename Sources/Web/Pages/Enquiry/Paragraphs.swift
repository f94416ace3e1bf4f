/// A text parted at its blank lines.
enum Paragraphs {
    /// More than these nobody folds one by one; the last one holds all the rest.
    static let most = 400

    /// In order, without the blank lines between them and without line ends at their ends; none is empty.
    static func of(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var paragraphs: [String] = []
        var start: Int?
        var end = 0
        for line in lines(of: bytes) {
            if bytes[line].allSatisfy(isBlank) {
                if let first = start, paragraphs.count < most - 1 {
                    paragraphs.append(String(decoding: bytes[first..<end], as: UTF8.self))
                    start = nil
                }
            } else {
                start = start ?? line.lowerBound
                end = line.upperBound
            }
        }
        if let start { paragraphs.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
        return paragraphs
    }

    /// Lines without their line ends.
    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for (position, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            lines.append(start..<position)
            start = position + 1
        }
        lines.append(start..<bytes.count)
        return lines
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
