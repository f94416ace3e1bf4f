/// A text cut into tokens for the fact scanners.
struct FactText: Sendable {
    let bytes: [UInt8]
    private(set) var tokens: [FactToken] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5 + 4)
        bytes.withUnsafeBufferPointer { readTokens($0) }
    }

    private mutating func readTokens(_ source: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < source.count {
            if Self.isPart(source, index) {
                let token = Self.token(source, from: &index)
                tokens.append(token)
            } else {
                let separator = Self.separator(source, from: &index)
                if !tokens.isEmpty { tokens[tokens.count - 1].after = separator }
            }
        }
        if !tokens.isEmpty && tokens[tokens.count - 1].after == .nothing {
            tokens[tokens.count - 1].after = .paragraph
        }
    }

    /// Whether a byte belongs to a word: letters, digits, and what is not ASCII but for general punctuation,
    /// Latin-1 signs and no-break spaces.
    @inline(__always)
    private static func isPart(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = source[index]
        if byte < 128 { return (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 }
        if byte >= 0xC0 { return byte != 0xC2 && byte != 0xE2 }
        if index > 0 && source[index - 1] == 0xC2 { return false }
        if index > 0 && source[index - 1] == 0xE2 { return false }
        return !(index > 1 && source[index - 2] == 0xE2)
    }

    private static func token(_ source: UnsafeBufferPointer<UInt8>, from index: inout Int) -> FactToken {
        let start = index
        var hash = WordHash()
        var letters: UInt8 = 0
        var digits: UInt8 = 0
        var isAllCapitals = true
        while index < source.count, isPart(source, index) {
            let byte = source[index]
            if byte &- 48 < 10 {
                digits = digits == 255 ? 255 : digits + 1
            } else {
                letters = letters == 255 ? 255 : letters + 1
            }
            if byte &- 97 < 26 { isAllCapitals = false }
            hash = hash.adding(byte &- 65 < 26 ? byte | 0x20 : byte)
            index += 1
        }
        let first = source[start]
        let accented = first == 0xC3 && start + 1 < source.count && source[start + 1] < 0x9F
        return FactToken(
            start: start,
            end: index,
            keyword: letters > 0 ? Keyword.find(hash) : .none,
            after: .nothing,
            letters: letters,
            digits: digits,
            isCapital: first &- 65 < 26 || accented,
            isAllCapitals: isAllCapitals && letters > 0
        )
    }

    private static func separator(_ source: UnsafeBufferPointer<UInt8>, from index: inout Int) -> FactToken.Separator {
        let start = index
        var weightiest = FactToken.Separator.nothing
        var lines = 0
        while index < source.count, !isPart(source, index) {
            if source[index] == 10 { lines += 1 }
            weightiest = max(weightiest, kind(source, index))
            index += 1
        }
        if lines > 1 { return .paragraph }
        if weightiest == .hyphen && index - start > 1 { return .dash }
        return weightiest
    }

    private static func kind(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> FactToken.Separator {
        switch source[index] {
        case 9, 13, 32, 0xC2, 0xA0, 0x80, 0xE2: .space
        case 10: .line
        case 45: .hyphen
        case 39, 0x99, 0x98: .apostrophe
        case 0x93, 0x94: .dash
        case 47: .slash
        case 44: .comma
        case 46, 33, 63, 59: .stop
        case 40, 91: .opening
        case 41, 93: .closing
        case 34, 0x9C, 0x9D: .quote
        case 58: .colon
        default: .other
        }
    }
}

extension FactText {
    /// The token at an index, nil outside.
    func token(_ index: Int) -> FactToken? {
        tokens.indices.contains(index) ? tokens[index] : nil
    }

    func keyword(_ index: Int) -> Keyword {
        tokens.indices.contains(index) ? tokens[index].keyword : .none
    }

    /// What stands before a token.
    func before(_ index: Int) -> FactToken.Separator {
        index > 0 && index <= tokens.count ? tokens[index - 1].after : .paragraph
    }

    /// A short number's value, nil for anything but one to nine digits.
    func number(_ index: Int) -> Int? {
        guard let token = token(index), token.isNumber, token.count <= 9 else { return nil }
        return bytes[token.start..<token.end].reduce(0) { $0 * 10 + Int($1 &- 48) }
    }

    /// Bytes as one line.
    func string(_ range: Range<Int>) -> String {
        var line: [UInt8] = []
        line.reserveCapacity(range.count)
        for byte in bytes[range] {
            if byte > 32 { line.append(byte) } else if line.last != 32 { line.append(32) }
        }
        return String(decoding: line, as: UTF8.self)
    }

    /// Whether any of the tokens around an index is one of these keywords.
    func has(_ wanted: Set<Keyword>, near index: Int, before: Int, after: Int) -> Bool {
        let range = max(0, index - before)..<min(tokens.count, index + after + 1)
        return range.contains { wanted.contains(tokens[$0].keyword) }
    }
}
