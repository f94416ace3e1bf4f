/// What stands before the first header field of a message, or of a message in it, and is no part of it.
struct Preamble {
    private(set) var headerStart: Int
    private(set) var defects: [(kind: Defect.Kind, offset: Int)] = []
    private let lines: LineScanner

    init(_ lines: LineScanner, at start: Int) {
        self.lines = lines
        headerStart = start
        if start == 0 { skipByteOrderMark() }
        skipBlankLines()
        skipMboxLine()
    }

    private mutating func skipByteOrderMark() {
        let bytes = lines.bytes
        guard bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF else { return }
        headerStart = 3
        defects.append((.byteOrderMark, 0))
    }

    /// Blank lines are skipped only when fields follow; otherwise they end an empty header.
    private mutating func skipBlankLines() {
        var position = headerStart
        while position < lines.bytes.count {
            let line = lines.line(at: position)
            if lines.isBlank(line) {
                position = line.next
                continue
            }
            guard position > headerStart, lines.fieldName(of: line) != nil || isMboxLine(line) else { return }
            defects.append((.leadingBlankLine, headerStart))
            headerStart = position
            return
        }
    }

    /// The separator line of an mbox file (RFC 4155), also as some programs quote it.
    private mutating func skipMboxLine() {
        guard headerStart < lines.bytes.count else { return }
        let line = lines.line(at: headerStart)
        guard isMboxLine(line) else { return }
        defects.append((.mboxFromLine, headerStart))
        headerStart = line.next
    }

    private func isMboxLine(_ line: LineScanner.Line) -> Bool {
        let isSeparator = lines.bytes.hasText("From ", at: line.start) || lines.bytes.hasText(">From ", at: line.start)
        // `From : a@b` is an obsolete header field.
        return isSeparator && lines.fieldName(of: line) == nil
    }
}

extension LineScanner {
    func isBlank(_ line: Line) -> Bool { bytes[line.start..<line.end].allSatisfy(Octet.isWhitespace) }
}
