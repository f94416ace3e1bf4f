/// Cuts an address list into tokens (RFC 5322 §3.2), each octet looked at once.
struct AddressReader {
    enum Token {
        case blank
        /// Text without the outer parentheses, quoted pairs resolved.
        case comment([UInt8])
        /// Text without quotes, quoted pairs resolved.
        case quoted([UInt8])
        /// Anything else up to a special; an RFC 2047 word is always one atom.
        case atom(ArraySlice<UInt8>)
        /// What stands in angle brackets, route, comments and blanks cut out.
        case angle([UInt8])
        case colon, comma, semicolon
    }

    private let bytes: [UInt8]
    private var index = 0
    private let lastEncodedWordEnd: Int
    /// One unclosed comment or quoted string means that later ones are unclosed too: they are not tried again.
    private var mayHoldComments = true
    private var mayHoldQuotes = true

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lastEncodedWordEnd = EncodedWord.lastEnd(in: bytes)
    }

    mutating func next() -> Token? {
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case Octet.leftParenthesis: if let text = takeComment() { return .comment(text) }
            case Octet.quote: if let text = takeQuoted() { return .quoted(text) }
            case Octet.less: return .angle(takeAngle())
            case Octet.comma: return step(.comma)
            case Octet.semicolon: return step(.semicolon)
            case Octet.colon: return step(.colon)
            case Octet.greater, Octet.rightParenthesis: index += 1
            default:
                if byte > Octet.space, byte != Octet.delete { return .atom(takeAtom()) }
                index += 1
                return .blank
            }
        }
        return nil
    }

    private mutating func step(_ token: Token) -> Token {
        index += 1
        return token
    }

    /// Steps over the parenthesis and returns nil when the comment never ends.
    private mutating func takeComment() -> [UInt8]? {
        index += 1
        guard mayHoldComments else { return nil }
        var text: [UInt8] = []
        var depth = 1
        var position = index
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == Octet.backslash, position < bytes.count {
                text.append(bytes[position])
                position += 1
                continue
            }
            if byte == Octet.leftParenthesis { depth += 1 }
            if byte == Octet.rightParenthesis { depth -= 1 }
            if depth == 0 {
                index = position
                return text
            }
            text.append(byte)
        }
        mayHoldComments = false
        return nil
    }

    private mutating func takeQuoted() -> [UInt8]? {
        index += 1
        guard mayHoldQuotes else { return nil }
        var text: [UInt8] = []
        var position = index
        while position < bytes.count, bytes[position] != Octet.quote {
            if bytes[position] == Octet.backslash, position + 1 < bytes.count { position += 1 }
            text.append(bytes[position])
            position += 1
        }
        guard position < bytes.count else {
            mayHoldQuotes = false
            return nil
        }
        index = position + 1
        return text
    }

    private mutating func takeAtom() -> ArraySlice<UInt8> {
        let start = index
        if let word = EncodedWord(in: bytes, at: index, lastEnd: lastEncodedWordEnd) {
            index = word.end
            return bytes[start..<index]
        }
        // `[IPv6:…]` holds colons that begin no group.
        if bytes[index] == Octet.leftBracket {
            let stop = min(bytes.count, index + 256)
            if let close = bytes[index..<stop].firstIndex(of: Octet.rightBracket) { index = close }
        }
        index += 1
        while index < bytes.count, Self.isAtomText(bytes[index]) { index += 1 }
        return bytes[start..<index]
    }

    private static func isAtomText(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...Octet.space, Octet.delete, Octet.quote, Octet.leftParenthesis, Octet.rightParenthesis, Octet.less,
            Octet.greater, Octet.comma, Octet.colon, Octet.semicolon, Octet.leftBracket, Octet.equals:
            false
        default: true
        }
    }

    /// Up to `>`; a comma or semicolon ends it where the `>` was forgotten. A source route (`@a,@b:`) is dropped, as
    /// RFC 5321 §4.1.1.3 advises.
    private mutating func takeAngle() -> [UInt8] {
        index += 1
        var address: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            let isRoute = address.first == Octet.at
            switch byte {
            case Octet.greater:
                index += 1
                return address
            case Octet.semicolon: return address
            case Octet.comma where !isRoute: return address
            case Octet.colon where isRoute:
                address.removeAll()
                index += 1
            case Octet.quote:
                if let text = takeQuoted() { address += Self.localPart(text) }
            case Octet.leftParenthesis: _ = takeComment()
            default:
                if byte > Octet.space, byte != Octet.delete, byte != Octet.less { address.append(byte) }
                index += 1
            }
        }
        return address
    }

    /// A quoted local part keeps its quotes only where it needs them (RFC 5321 §4.1.2).
    static func localPart(_ text: [UInt8]) -> [UInt8] {
        let clean = text.filter { !Octet.isControl($0) }
        let isDotAtom = !clean.isEmpty && clean.allSatisfy { isAtomText($0) && $0 != Octet.at && $0 != Octet.backslash }
        if isDotAtom { return clean }
        var quoted: [UInt8] = [Octet.quote]
        for byte in clean {
            if byte == Octet.quote || byte == Octet.backslash { quoted.append(Octet.backslash) }
            quoted.append(byte)
        }
        return quoted + [Octet.quote]
    }
}
