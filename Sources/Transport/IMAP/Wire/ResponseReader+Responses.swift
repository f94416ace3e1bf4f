extension ResponseReader {
    /// Takes one whole response.
    func next() throws(WireError) -> IMAPResponse {
        lineLength = 0
        switch try peek() {
        case UInt8(ascii: "*"):
            _ = try take()
            guard try peek() == UInt8(ascii: " ") else { return try unrecognised([UInt8(ascii: "*")]) }
            return try untagged()
        case UInt8(ascii: "+"):
            _ = try takeLine()
            return .continuation
        default: return try tagged()
        }
    }

    private func tagged() throws(WireError) -> IMAPResponse {
        let tag = try takeAtom()
        guard !tag.isEmpty, tag.count <= 64, try peek() == UInt8(ascii: " ") else { return try unrecognised(tag) }
        _ = try take()
        let word = try takeAtom()
        guard let kind = Self.statusKind(word) else { return try unrecognised(tag + [UInt8(ascii: " ")] + word) }
        return .tagged(ServerText.printable(tag), StatusLine(kind: kind, rest: try takeLine()))
    }

    private func untagged() throws(WireError) -> IMAPResponse {
        try skipSpaces()
        if Self.digit(try peek()) != nil { return try numbered() }
        let word = try takeAtom()
        if let kind = Self.statusKind(word) { return .status(StatusLine(kind: kind, rest: try takeLine())) }
        switch Self.capitals(word) {
        case "CAPABILITY": return .capability(Self.words(try takeLine()))
        case "SEARCH": return .search(try takeSearch())
        case "ESEARCH": return .search(try takeExtendedSearch())
        case let name:
            try skipUnknown()
            return .other(name)
        }
    }

    private func numbered() throws(WireError) -> IMAPResponse {
        let number = try takeNumber(upTo: Int(UInt32.max))
        try skipSpaces()
        switch Self.capitals(try takeAtom()) {
        case "EXISTS":
            try skipUnknown()
            return .exists(number)
        case "EXPUNGE":
            try skipUnknown()
            return .expunge(number)
        case "FETCH": return .fetch(try takeFetch())
        case let name:
            try skipUnknown()
            return .other(name)
        }
    }

    private func unrecognised(_ begun: [UInt8]) throws(WireError) -> IMAPResponse {
        .unrecognised(ServerText.printable(begun + (try takeLine()), limit: 120))
    }

    /// Reads past the rest of a response of any kind: lines, and the literals that lines end with.
    private func skipUnknown() throws(WireError) {
        while true {
            let line = try takeLine()
            guard let size = Self.literalSize(atEndOf: line) else { return }
            try count(size)
            try skipBytes(size)
        }
    }

    /// The n of a line that ends with `{n}` or `{n+}`.
    private static func literalSize(atEndOf line: [UInt8]) -> Int? {
        guard line.last == UInt8(ascii: "}"), let open = line.lastIndex(of: UInt8(ascii: "{")) else { return nil }
        var digits = line[(open + 1)..<(line.count - 1)]
        if digits.last == UInt8(ascii: "+") { digits.removeLast() }
        guard !digits.isEmpty, digits.count <= 10, digits.allSatisfy({ digit($0) != nil }) else { return nil }
        return digits.reduce(0) { $0 * 10 + (digit($1) ?? 0) }
    }

    private static func statusKind(_ word: [UInt8]) -> StatusLine.Kind? {
        word.count <= 7 ? StatusLine.Kind(rawValue: capitals(word)) : nil
    }

    static func capitals(_ word: [UInt8]) -> String {
        String(decoding: word.lazy.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 }, as: UTF8.self)
    }

    private static func words(_ line: [UInt8]) -> Set<String> {
        Set(line.split(separator: UInt8(ascii: " ")).map { capitals([UInt8]($0)) })
    }
}
