/// Reads `; name=value` lists tolerantly: quoted or bare values, bare values with spaces, missing semicolons at the end,
/// unclosed quotes, comments.
struct ParameterScanner {
    struct Raw {
        let name: [UInt8]
        let value: [UInt8]
    }

    /// More parameters than any honest header has; the rest is not read.
    private static let mostParameters = 256

    private let bytes: [UInt8]
    private var index: Int

    private init(_ bytes: [UInt8], from index: Int) {
        self.bytes = bytes
        self.index = index
    }

    /// The value before the first semicolon, trimmed, and the parameters after it.
    static func split(_ value: [UInt8]) -> (head: [UInt8], parameters: [Raw]) {
        let clean = HeaderText.withoutComments(value)
        let headEnd = clean.firstIndex(of: Octet.semicolon) ?? clean.count
        let head = Octet.trimmed(clean[..<headEnd])
        // `text/plain charset=utf-8`: the semicolon was forgotten.
        if head.contains(Octet.equals), let blank = head.firstIndex(where: Octet.isWhitespace) {
            return (Array(head[..<blank]), parameters(in: clean, from: blank))
        }
        return (Array(head), parameters(in: clean, from: headEnd))
    }

    private static func parameters(in bytes: [UInt8], from index: Int) -> [Raw] {
        var scanner = ParameterScanner(bytes, from: index)
        var found: [Raw] = []
        while let next = scanner.next(), found.count < mostParameters { found.append(next) }
        return found
    }

    private mutating func next() -> Raw? {
        while index < bytes.count {
            skipSeparators()
            let nameStart = index
            while index < bytes.count, bytes[index] != Octet.equals, bytes[index] != Octet.semicolon { index += 1 }
            let name = Octet.trimmed(bytes[nameStart..<index])
            guard index < bytes.count, bytes[index] == Octet.equals else { continue }
            index += 1
            let value = takeValue()
            if !name.isEmpty { return Raw(name: name.map(Octet.lowercased), value: value) }
        }
        return nil
    }

    private mutating func skipSeparators() {
        while index < bytes.count, bytes[index] == Octet.semicolon || Octet.isWhitespace(bytes[index]) { index += 1 }
    }

    private mutating func takeValue() -> [UInt8] {
        while index < bytes.count, Octet.isWhitespace(bytes[index]) { index += 1 }
        guard index < bytes.count else { return [] }
        if bytes[index] == Octet.quote { return takeQuoted() }
        let start = index
        while index < bytes.count, bytes[index] != Octet.semicolon { index += 1 }
        return Array(Octet.trimmed(bytes[start..<index]))
    }

    /// Only `\"` and `\\` are unescaped: Windows programs write paths with single backslashes in file names.
    private mutating func takeQuoted() -> [UInt8] {
        index += 1
        var value: [UInt8] = []
        while index < bytes.count, bytes[index] != Octet.quote {
            if bytes[index] == Octet.backslash, index + 1 < bytes.count,
                bytes[index + 1] == Octet.quote || bytes[index + 1] == Octet.backslash
            {
                index += 1
            }
            value.append(bytes[index])
            index += 1
        }
        index += 1
        return value
    }
}
