/// A mail's text as lines whose quotation marks are counted.
struct ForwardedText {
    struct Line {
        let start: Int
        /// Behind the quotation marks and the one space after them.
        let content: Range<Int>
        let depth: Int
    }

    /// Lines beyond these are not looked at and not handed out.
    private static let mostLines = 100_000

    let bytes: [UInt8]
    let lines: [Line]

    init(_ text: String) {
        bytes = Self.plain(Array(text.utf8))
        var lines: [Line] = []
        var start = 0
        while start < bytes.count, lines.count < Self.mostLines {
            let end = bytes[start...].firstIndex(of: Octet.lf) ?? bytes.count
            lines.append(Self.line(bytes, start..<end))
            start = end + 1
        }
        self.lines = lines
    }

    private static func line(_ bytes: [UInt8], _ range: Range<Int>) -> Line {
        var depth = 0
        var start = range.lowerBound
        var at = start
        // `>> a` and `> > a` are the same; a blank without a mark behind it belongs to the content.
        while at < range.upperBound, bytes[at] == Octet.greater || (bytes[at] == Octet.space && at == start) {
            if bytes[at] == Octet.greater {
                depth += 1
                start = at + 1
            }
            at += 1
        }
        if depth > 0, start < range.upperBound, bytes[start] == Octet.space { start += 1 }
        return Line(start: range.lowerBound, content: start..<range.upperBound, depth: depth)
    }

    /// Non-breaking spaces become spaces; marks of writing direction, which programs put around addresses, go.
    private static func plain(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            let next = at + 1 < bytes.count ? bytes[at + 1] : 0
            if bytes[at] == 0xC2, next == 0xA0 {
                out.append(Octet.space)
                at += 2
            } else if bytes[at] == 0xE2, next == 0x80, at + 2 < bytes.count, isSpaceOrMark(bytes[at + 2]) {
                if bytes[at + 2] == 0xAF { out.append(Octet.space) }
                at += 3
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return out
    }

    /// The last octet of U+200E, U+200F, U+202A…U+202E and the narrow space U+202F.
    private static func isSpaceOrMark(_ last: UInt8) -> Bool {
        last == 0x8E || last == 0x8F || (0xAA...0xAF).contains(last)
    }

    /// The content of a line without blanks at its ends.
    func content(_ line: Int) -> ArraySlice<UInt8> { Octet.trimmed(bytes[lines[line].content]) }

    func isBlank(_ line: Int) -> Bool { bytes[lines[line].content].allSatisfy(Octet.isWhitespace) }

    func startsWithBlank(_ line: Int) -> Bool { bytes[lines[line].content].first.map(Octet.isBlank) ?? false }

    /// The first line at or after `line` that is not blank, before `end`.
    func nextWords(from line: Int, before end: Int) -> Int? {
        line < end ? (line..<end).first { !isBlank($0) } : nil
    }

    /// The last line before `line` that is not blank, not before `start`.
    func lastWords(before line: Int, from start: Int) -> Int? {
        start < line ? (start..<line).last { !isBlank($0) } : nil
    }

    /// Lines as text, so many quotation marks taken off each, blank lines at both ends left out.
    func text(_ range: Range<Int>, unquoting depth: Int) -> String {
        var out: [UInt8] = []
        for line in range {
            if line > range.lowerBound { out.append(Octet.lf) }
            out += unquoted(lines[line], depth)
        }
        return Self.trimmed(String(decoding: out, as: UTF8.self))
    }

    private func unquoted(_ line: Line, _ depth: Int) -> ArraySlice<UInt8> {
        if line.depth <= depth { return bytes[line.content] }
        var at = line.start
        var left = depth
        while left > 0, at < line.content.lowerBound {
            if bytes[at] == Octet.greater { left -= 1 }
            at += 1
        }
        if depth > 0, at < line.content.upperBound, bytes[at] == Octet.space { at += 1 }
        return bytes[at..<line.content.upperBound]
    }

    static func trimmed(_ text: String) -> String {
        String(decoding: Octet.trimmed(Array(text.utf8)[...]), as: UTF8.self)
    }
}
