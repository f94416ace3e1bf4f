/// One piece of rich text (Rich Text Format Specification 1.9.1, "RTF Syntax").
enum RTFToken {
    case openGroup
    case closeGroup
    /// A run of text as it stands, without line ends, which mean nothing.
    case text(Range<Int>)
    /// `\'hh`: one octet in the charset at hand.
    case octet(UInt8)
    /// A backslash and one character that is no letter.
    case symbol(UInt8)
    /// A backslash, letters, and perhaps a number.
    case word(String, Int?)
}

/// Cuts rich text into tokens, in one pass.
struct RTFTokenizer {
    let octets: [UInt8]
    private var position = 0
    /// Words are no longer than 32 letters and numbers no longer than ten digits.
    private static let longestWord = 32

    init(_ octets: [UInt8]) {
        self.octets = octets
    }

    mutating func next() -> RTFToken? {
        while position < octets.count {
            let octet = octets[position]
            switch octet {
            case UInt8(ascii: "{"): return step(.openGroup)
            case UInt8(ascii: "}"): return step(.closeGroup)
            case Octet.backslash: return control()
            case Octet.cr, Octet.lf, Octet.nul: position += 1
            default: return run()
            }
        }
        return nil
    }

    /// Passes over octets that are no text: what follows `\bin`.
    mutating func skip(_ count: Int) {
        position = min(octets.count, position + max(0, count))
    }

    private mutating func step(_ token: RTFToken) -> RTFToken {
        position += 1
        return token
    }

    private mutating func run() -> RTFToken {
        let start = position
        while position < octets.count, !Self.isSyntax(octets[position]) { position += 1 }
        return .text(start..<position)
    }

    private static func isSyntax(_ octet: UInt8) -> Bool {
        octet == UInt8(ascii: "{") || octet == UInt8(ascii: "}") || octet == Octet.backslash || octet == Octet.cr
            || octet == Octet.lf || octet == Octet.nul
    }

    private mutating func control() -> RTFToken? {
        guard position + 1 < octets.count else {
            position += 1
            return nil
        }
        let octet = octets[position + 1]
        if Octet.isLetter(octet) { return word() }
        position += 2
        guard octet == UInt8(ascii: "'") else { return .symbol(octet) }
        guard position + 1 < octets.count, let high = Octet.hexValue(octets[position]),
            let low = Octet.hexValue(octets[position + 1])
        else { return .symbol(octet) }
        position += 2
        return .octet(high << 4 | low)
    }

    private mutating func word() -> RTFToken {
        let start = position + 1
        var end = start
        while end < octets.count, end - start < Self.longestWord, Octet.isLetter(octets[end]) { end += 1 }
        position = end
        let number = number()
        // One blank after a word ends it and is no text.
        if position < octets.count, octets[position] == Octet.space { position += 1 }
        return .word(String(decoding: octets[start..<end], as: UTF8.self), number)
    }

    private mutating func number() -> Int? {
        var at = position
        let isNegative = at < octets.count && octets[at] == Octet.hyphen
        if isNegative { at += 1 }
        let first = at
        var value = 0
        while at < octets.count, at - first < 10, Octet.isDigit(octets[at]) {
            value = value * 10 + Int(octets[at] - 0x30)
            at += 1
        }
        guard at > first else { return nil }
        position = at
        return isNegative ? -value : value
    }
}
