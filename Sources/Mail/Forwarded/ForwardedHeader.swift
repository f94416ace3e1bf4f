/// The header that a mail program writes above older mail: who, when, to whom, about what, in any order.
struct ForwardedHeader {
    /// Its lines, continued ones included.
    private(set) var lines: Range<Int>
    /// Quotation marks before each of them.
    let depth: Int
    private(set) var values: [ForwardedNames.Field: [UInt8]] = [:]
    private var open: ForwardedNames.Field?

    /// Most lines of one header; longer ones have hundreds of recipients.
    private static let mostLines = 100

    /// nil when there is none at this line: From and two of the other three are needed, since a letter may well have a
    /// line that begins with "Date:" or "To:".
    init?(_ text: ForwardedText, at start: Int, before end: Int) {
        guard let first = ForwardedField(text.content(start)), first.kind != .other else { return nil }
        depth = text.lines[start].depth
        lines = start..<start
        read(text, before: min(end, start + Self.mostLines))
        guard values[.from]?.isEmpty == false else { return nil }
        let others: [ForwardedNames.Field] = [.date, .to, .subject]
        guard others.filter({ values[$0] != nil }).count >= 2 else { return nil }
    }

    /// A header whose first line names the writer without a label, as old versions of Lotus Notes write it.
    init?(_ text: ForwardedText, unlabelledAt start: Int, before end: Int) {
        depth = text.lines[start].depth
        lines = start..<(start + 1)
        let (writer, date) = Self.writerAndDate(text.content(start).prefix(ForwardedField.longestValue))
        values[.from] = Array(writer)
        if !date.isEmpty { values[.date] = Array(date) }
        // The date may stand on a line of its own.
        if date.isEmpty, start + 1 < end, ForwardedDate(Array(text.content(start + 1))) != nil {
            values[.date] = Array(text.content(start + 1))
            lines = start..<(start + 2)
        }
        read(text, before: min(end, start + Self.mostLines))
        guard !writer.isEmpty, values[.to] != nil, values[.subject] != nil else { return nil }
    }

    /// `Ann Rees <ann@x> on 03/11/2026 08:55:12`.
    private static func writerAndDate(_ line: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>) {
        let mark = Array(" on ".utf8)
        guard let found = line.indices.last(where: { line[$0...].starts(with: mark) }) else { return (line, []) }
        let date = line[(found + mark.count)...]
        return date.first.map(Octet.isDigit) ?? false ? (line[..<found], date) : (line, [])
    }

    private mutating func read(_ text: ForwardedText, before end: Int) {
        while let line = next(text, before: end) {
            if let field = ForwardedField(text.content(line)), field.kind == .other || values[field.kind] == nil {
                if field.kind != .other { values[field.kind] = Array(field.value) }
                open = field.kind
            } else if !takeContinuation(text, line) {
                return
            }
            lines = lines.lowerBound..<(line + 1)
        }
    }

    /// The line after those read so far. A blank line is passed over only where a new field follows it, as in text with
    /// a blank line after every line.
    private func next(_ text: ForwardedText, before end: Int) -> Int? {
        let line = lines.upperBound
        guard line < end, text.lines[line].depth == depth else { return nil }
        if !text.isBlank(line) { return line }
        guard line + 1 < end, text.lines[line + 1].depth == depth else { return nil }
        guard let field = ForwardedField(text.content(line + 1)), field.kind != .other else { return nil }
        return values[field.kind] == nil ? line + 1 : nil
    }

    /// Mail programs break long lines anywhere, and the body may follow without a blank line: only what cannot be the
    /// body continues a field.
    private mutating func takeContinuation(_ text: ForwardedText, _ line: Int) -> Bool {
        guard let open, ForwardedField(text.content(line))?.kind ?? .other == .other else { return false }
        let content = text.content(line)
        let value = values[open] ?? []
        let isContinued: Bool
        switch open {
        case .to, .other:
            isContinued = text.startsWithBlank(line) || content.contains(Octet.at) || content.last == Octet.semicolon
        case .from:
            isContinued = value.isEmpty || (!value.contains(Octet.at) && content.contains(Octet.at))
        case .subject: isContinued = value.isEmpty || text.startsWithBlank(line)
        case .date: isContinued = value.isEmpty
        }
        guard isContinued else { return false }
        if open != .other, value.count < ForwardedField.longestValue {
            let glue = value.isEmpty || value.last == Octet.less ? [] : [Octet.space]
            values[open] = value + glue + content.prefix(ForwardedField.longestValue - value.count)
        }
        return true
    }
}
