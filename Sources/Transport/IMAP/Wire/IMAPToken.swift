/// The smallest piece of a response that has a meaning (RFC 3501 §4).
enum IMAPToken: Equatable {
    case atom([UInt8])
    case quoted([UInt8])
    case literal([UInt8])
    case open
    case close
    case endOfLine
}

extension ResponseReader {
    /// The next token of the present response; literals count towards the length of the response.
    func nextToken() throws(WireError) -> IMAPToken {
        try skipSpaces()
        switch try peek() {
        case UInt8(ascii: "("):
            _ = try take()
            return .open
        case UInt8(ascii: ")"):
            _ = try take()
            return .close
        case UInt8(ascii: "\r"), UInt8(ascii: "\n"):
            try endLine()
            return .endOfLine
        case UInt8(ascii: "\""): return .quoted(try takeQuoted())
        case UInt8(ascii: "{"): return .literal(try takeCountedLiteral())
        case UInt8(ascii: "~"): return try takeTilde()
        default: return .atom(try takeAtom())
        }
    }

    func skipSpaces() throws(WireError) {
        while try peek() == UInt8(ascii: " ") { _ = try take() }
    }

    /// Takes the end of the line; a bare LF is accepted.
    func endLine() throws(WireError) {
        if try peek() == UInt8(ascii: "\r") { _ = try take() }
        guard try take() == UInt8(ascii: "\n") else { throw .malformed("a CR without its LF") }
    }

    /// Takes the rest of the line without its end. Text does not hold literals (RFC 3501 §9, `text`).
    func takeLine() throws(WireError) -> [UInt8] {
        var line: [UInt8] = []
        while try peek() != UInt8(ascii: "\n") { line.append(try take()) }
        _ = try take()
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return line
    }

    /// Takes the size of a literal, `{n}`, `{n+}` or after its tilde `~{n}` (RFC 3516), up to where its bytes begin.
    func takeLiteralSize() throws(WireError) -> Int {
        guard try take() == UInt8(ascii: "{") else { throw .malformed("a literal without a size") }
        let size = try takeNumber(upTo: limits.skippedBody)
        if try peek() == UInt8(ascii: "+") { _ = try take() }
        guard try take() == UInt8(ascii: "}") else { throw .malformed("a literal without a size") }
        try endLine()
        return size
    }

    func takeNumber(upTo limit: Int) throws(WireError) -> Int {
        guard var number = Self.digit(try peek()) else { throw .malformed("a number without digits") }
        _ = try take()
        while let next = Self.digit(try peek()) {
            _ = try take()
            number = number * 10 + next
            if number > limit { throw .malformed("a number above \(limit)") }
        }
        return number
    }

    /// Takes a quoted string, whose only escape is the backslash (RFC 3501 §9, `QUOTED-CHAR`).
    func takeQuoted() throws(WireError) -> [UInt8] {
        _ = try take()
        var text: [UInt8] = []
        while true {
            var byte = try take()
            if byte == UInt8(ascii: "\"") { return text }
            if byte == UInt8(ascii: "\\") { byte = try take() }
            if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") {
                throw .malformed("a quoted string over the end of a line")
            }
            text.append(byte)
        }
    }

    /// Takes what stands up to a space, a parenthesis or the end of the line; empty when one of them is next.
    func takeAtom() throws(WireError) -> [UInt8] {
        var atom: [UInt8] = []
        while Self.isAtomByte(try peek()) { atom.append(try take()) }
        return atom
    }

    private func takeCountedLiteral() throws(WireError) -> [UInt8] {
        let size = try takeLiteralSize()
        try count(size)
        return try takeBytes(size)
    }

    private func takeTilde() throws(WireError) -> IMAPToken {
        _ = try take()
        if try peek() == UInt8(ascii: "{") { return .literal(try takeCountedLiteral()) }
        return .atom([UInt8(ascii: "~")] + (try takeAtom()))
    }

    static func digit(_ byte: UInt8) -> Int? {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
    }

    private static func isAtomByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): false
        default: true
        }
    }
}
