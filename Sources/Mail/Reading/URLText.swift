/// Where an address ends in running text.
enum URLText {
    /// Whether a letter or digit stands before a position, which must not be 0.
    static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, before place: Int) -> Bool {
        let byte = bytes[place - 1]
        return Octet.isLetter(byte) || Octet.isDigit(byte) || isLetterBehind(bytes, place)
    }

    static func isMailName(_ byte: UInt8) -> Bool {
        Octet.isLetter(byte) || Octet.isDigit(byte) || mailMarks.contains(byte)
    }

    private static let mailMarks = Set(".+-_'=".utf8)

    static func isServer(_ byte: UInt8) -> Bool {
        Octet.isLetter(byte) || Octet.isDigit(byte) || byte == Octet.dot || byte == Octet.hyphen
    }

    /// Whether the name of a server ends in a label that is no number.
    static func hasTopLevel(_ server: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let dot = server.lastIndex(of: Octet.dot) else { return false }
        let label = server[(dot + 1)...]
        return label.count > 1 && label.contains(where: Octet.isLetter)
    }

    /// Whether a letter beyond ASCII stands before a position: then what begins there is the rest of a word.
    static func isLetterBehind(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        guard bytes[place - 1] >= 0x80 else { return false }
        var start = place - 1
        while start > 0, place - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return !isMark(bytes, at: start)
    }

    /// The position behind the last byte that may belong to a web address.
    static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = start
        while at < bytes.count {
            let byte = bytes[at]
            if byte <= Octet.space || byte == Octet.delete || "<>\"`".utf8.contains(byte) || isMark(bytes, at: at) {
                break
            }
            at += 1
        }
        return at
    }

    /// Spaces, quotation marks, dashes and stops beyond ASCII: U+00A0, U+00AB, U+00BB, U+2000 to U+206F, U+3000 to
    /// U+3002.
    private static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        let second = place + 1 < bytes.count ? bytes[place + 1] : 0
        let third = place + 2 < bytes.count ? bytes[place + 2] : 0
        switch bytes[place] {
        case 0xC2: return second == 0xA0 || second == 0xAB || second == 0xBB
        case 0xE2: return second == 0x80 || second == 0x81
        case 0xE3: return second == 0x80 && (0x80...0x82).contains(third)
        default: return false
        }
    }

    /// The position behind an address without the marks of the sentence around it. A bracket belongs to the address when
    /// it was opened in it.
    static func withoutEndMarks(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var unopened = brackets.map { pair in
            bytes[range].count { $0 == pair.close } - bytes[range].count { $0 == pair.open }
        }
        var end = range.upperBound
        while end > range.lowerBound {
            let last = bytes[end - 1]
            if let kind = brackets.firstIndex(where: { $0.close == last }) {
                guard unopened[kind] > 0 else { return end }
                unopened[kind] -= 1
            } else if !sentenceMarks.contains(last) {
                return end
            }
            end -= 1
        }
        return end
    }

    private static let sentenceMarks = Set(".,;:!?'*_~|".utf8)
    private static let brackets = [
        (open: UInt8(ascii: "("), close: UInt8(ascii: ")")), (open: UInt8(ascii: "["), close: UInt8(ascii: "]")),
        (open: UInt8(ascii: "{"), close: UInt8(ascii: "}")),
    ]
}
