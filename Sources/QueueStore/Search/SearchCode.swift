/// A number as people write it in several ways, brought to one: `978-0-14-103614-4` and `978 0 14 103614 4`,
/// `J 82/1234` and `J82/1234`, `CF10 3NQ` and `CF103NQ`, `T 19870123` and `T19870123`.
///
/// The same rules read the text that is indexed and the words that are searched, so that both meet in one form: small
/// letters and digits without spaces and hyphens, `x` for a slash so that J 82/1234 is not J 8/21234.
struct SearchCode: Hashable {
    let form: String
    /// Where it stands, in bytes of the text's UTF-8 form.
    let range: Range<Int>

    /// The most codes taken from one text.
    static let most = 500

    /// The codes of a text, in order, none inside another. One pass over the bytes.
    static func all(in text: [UInt8]) -> [SearchCode] {
        let pieces = CodePiece.all(in: text)
        var codes: [SearchCode] = []
        var index = 0
        while index < pieces.count, codes.count < most {
            guard let last = CodeShape(text: text, pieces: pieces).end(of: index) else {
                index += 1
                continue
            }
            codes.append(SearchCode(pieces[index...last], in: text))
            index = last + 1
        }
        return codes
    }

    private init(_ pieces: ArraySlice<CodePiece>, in text: [UInt8]) {
        var bytes: [UInt8] = []
        for (position, piece) in zip(pieces.indices, pieces) {
            for byte in text[piece.range] { bytes.append(byte &- 65 < 26 ? byte | 0x20 : byte) }
            if piece.after == .slash, position + 1 < pieces.endIndex { bytes.append(UInt8(ascii: "x")) }
        }
        form = String(decoding: bytes, as: UTF8.self)
        range = pieces[pieces.startIndex].range.lowerBound..<pieces[pieces.endIndex - 1].range.upperBound
    }
}

/// A run of ASCII letters and digits, and what parts it from the next.
struct CodePiece {
    enum Separator { case space, hyphen, slash, other }

    let range: Range<Int>
    var letters = 0
    var digits = 0
    var isAllCapitals = true
    var after = Separator.other

    static func all(in text: [UInt8]) -> [CodePiece] {
        var pieces: [CodePiece] = []
        var index = 0
        while index < text.count {
            let start = index
            while index < text.count, isPart(text[index]) { index += 1 }
            if index > start {
                pieces.append(CodePiece(text, start..<index))
            } else {
                let separator = separator(text, &index)
                if !pieces.isEmpty { pieces[pieces.count - 1].after = separator }
            }
        }
        return pieces
    }

    private init(_ text: [UInt8], _ range: Range<Int>) {
        self.range = range
        for byte in text[range] {
            if byte &- 48 < 10 { digits += 1 } else { letters += 1 }
            if byte &- 97 < 26 { isAllCapitals = false }
        }
    }

    /// Bytes that are not ASCII belong to words, so that "Siân1" is not taken for "n1"; hyphens of U+2010 to U+2013
    /// are told apart by `separator`.
    private static func isPart(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 }

    private static func separator(_ text: [UInt8], _ index: inout Int) -> Separator {
        let start = index
        while index < text.count, !isPart(text[index]) { index += 1 }
        let signs = text[start..<index]
        switch Array(signs.prefix(4)) {
        case [0x2D], [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91], [0xE2, 0x80, 0x92], [0xE2, 0x80, 0x93]: return .hyphen
        case [0x2F]: return .slash
        case [0xC2, 0xA0]: return .space
        default: return signs.count <= 2 && signs.allSatisfy { $0 == 32 || $0 &- 9 < 5 } ? .space : .other
        }
    }
}
