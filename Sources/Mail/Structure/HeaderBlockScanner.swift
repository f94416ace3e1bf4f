/// Reads one header block (RFC 5322 §2.2, obsolete forms of §4.5) line by line, each octet once.
struct HeaderBlockScanner {
    private let lines: LineScanner
    private let boundaries: BoundaryStack
    private let limits: Limits
    /// Fields that may still be recorded in the whole message.
    private let fieldsLeft: Int
    private let start: Int
    private var block: HeaderBlock
    private var open: (name: Range<Int>, valueStart: Int, end: Int)?
    /// Start of the next header-like line after an invalid one, so that it is looked for only once.
    private var nextHeader: Int?
    private var isFull = false

    private enum Step {
        case proceed(to: Int)
        case body(at: Int)
    }

    private init(_ lines: LineScanner, at start: Int, _ boundaries: BoundaryStack, _ limits: Limits, fieldsLeft: Int) {
        self.lines = lines
        self.start = start
        self.boundaries = boundaries
        self.limits = limits
        self.fieldsLeft = fieldsLeft
        block = HeaderBlock(bodyStart: start)
    }

    /// `fieldsLeft` is how many fields the whole message may still record.
    static func scan(
        _ lines: LineScanner,
        at start: Int,
        boundaries: BoundaryStack,
        limits: Limits,
        fieldsLeft: Int
    ) -> HeaderBlock {
        var scanner = HeaderBlockScanner(lines, at: start, boundaries, limits, fieldsLeft: fieldsLeft)
        scanner.run()
        return scanner.block
    }

    private mutating func run() {
        var position = start
        block.bodyStart = lines.bytes.count
        scanning: while position < lines.bytes.count {
            let line = lines.line(at: position)
            switch step(line) {
            case .proceed(let next): position = next
            case .body(let bodyStart):
                block.bodyStart = bodyStart
                break scanning
            }
        }
        flush()
    }

    private mutating func step(_ line: LineScanner.Line) -> Step {
        if line.end == line.start { return .body(at: line.next) }
        if boundaries.hasBoundary, boundaries.match(lines.bytes, line) != nil {
            block.defects.append((.missingSeparator, line.start))
            return .body(at: line.start)
        }
        if Octet.isBlank(lines.bytes[line.start]), open != nil || isFull {
            open?.end = line.end
            return .proceed(to: line.next)
        }
        guard let name = lines.fieldName(of: line) else { return invalid(line) }
        flush()
        open = (name.range, name.colon + 1, line.end)
        if name.range.upperBound < name.colon { block.defects.append((.spaceBeforeColon, line.start)) }
        return .proceed(to: line.next)
    }

    /// A line that is no field is passed over if fields follow it before the blank line; if none do, the separator was
    /// forgotten and the body begins here: text is never lost.
    private mutating func invalid(_ line: LineScanner.Line) -> Step {
        if let known = nextHeader, known > line.start { return skip(line) }
        if let found = headerAfter(line) {
            nextHeader = found
            return skip(line)
        }
        block.defects.append((.missingSeparator, line.start))
        return .body(at: line.start)
    }

    private mutating func skip(_ line: LineScanner.Line) -> Step {
        flush()
        if block.defects.count < limits.defects { block.defects.append((.invalidHeaderLine, line.start)) }
        return .proceed(to: line.next)
    }

    private func headerAfter(_ line: LineScanner.Line) -> Int? {
        // A MIME part that begins with text has no header at all.
        if block.fields.isEmpty, open == nil, boundaries.isInsideMultipart { return nil }
        var position = line.next
        while position < lines.bytes.count {
            let next = lines.line(at: position)
            if next.end == next.start { return nil }
            if boundaries.hasBoundary, boundaries.match(lines.bytes, next) != nil { return nil }
            if lines.fieldName(of: next) != nil { return next.start }
            position = next.next
        }
        return nil
    }

    /// Records the open field; a value that runs past the limit is cut there.
    private mutating func flush() {
        guard let field = open else { return }
        open = nil
        if isFull { return }
        if block.fields.count >= min(limits.headerCount, fieldsLeft) {
            block.defects.append((.tooManyHeaders, field.name.lowerBound))
            isFull = true
            return
        }
        let last = start + limits.headerBytes
        if field.end > last {
            block.defects.append((.headerTooLong, field.name.lowerBound))
            isFull = true
            if field.valueStart >= last { return }
        }
        block.fields.append(HeaderField(name: field.name, value: field.valueStart..<min(field.end, last)))
    }
}

extension LineScanner {
    /// The field name of a line and its colon, or nil when the line is no header field: RFC 5322 §3.6.8 allows printable
    /// ASCII, §4.5 blanks before the colon.
    func fieldName(of line: Line) -> (range: Range<Int>, colon: Int)? {
        var index = line.start
        while index < line.end, bytes[index] > Octet.space, bytes[index] < Octet.delete, bytes[index] != Octet.colon {
            index += 1
        }
        let nameEnd = index
        while index < line.end, Octet.isBlank(bytes[index]) { index += 1 }
        guard nameEnd > line.start, index < line.end, bytes[index] == Octet.colon else { return nil }
        return (line.start..<nameEnd, index)
    }
}
