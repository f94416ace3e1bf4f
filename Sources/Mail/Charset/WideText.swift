/// UTF-16 (RFC 2781) and UTF-32. A byte order mark outweighs the order in the name, and is left out of the text.
enum WideText {
    /// The text of `bytes`; lone surrogates and an odd last byte become U+FFFD. Without a mark or an order in the name,
    /// the order is the one that puts more of the zero bytes of Latin text in the upper half, else big (RFC 2781
    /// section 4.3).
    static func decodeUTF16(_ bytes: UnsafeBufferPointer<UInt8>, order: TextEncoding.ByteOrder?) -> String {
        let marked: TextEncoding.ByteOrder? =
            bytes.starts(with: [0xFF, 0xFE]) ? .little : bytes.starts(with: [0xFE, 0xFF]) ? .big : nil
        let isLittle = (marked ?? order ?? likelyOrder(bytes)) == .little
        let start = marked == nil ? 0 : 2
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 1)
        for at in stride(from: start, to: bytes.count - 1, by: 2) {
            let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
            units.append(isLittle ? second << 8 | first : first << 8 | second)
        }
        if bytes.count % 2 == 1 { units.append(0xFFFD) }
        return String(decoding: units, as: UTF16.self)
    }

    /// The text of `bytes`; what is no scalar value, and a last incomplete group, become U+FFFD.
    static func decodeUTF32(_ bytes: UnsafeBufferPointer<UInt8>, order: TextEncoding.ByteOrder?) -> String {
        let isLittle =
            bytes.starts(with: [0xFF, 0xFE, 0, 0]) || (order == .little && !bytes.starts(with: [0, 0, 0xFE, 0xFF]))
        var text = String.UnicodeScalarView()
        for at in stride(from: 0, to: bytes.count - 3, by: 4) {
            let group = bytes[at..<at + 4]
            let value = (isLittle ? Array(group.reversed()) : Array(group)).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            if at == 0, value == 0xFEFF { continue }
            text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        if bytes.count % 4 != 0 { text.append("\u{FFFD}") }
        return String(text)
    }

    private static func likelyOrder(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding.ByteOrder {
        var zeroes = (even: 0, odd: 0)
        for at in 0..<min(bytes.count, 4096) where bytes[at] == 0 {
            if at % 2 == 0 { zeroes.even += 1 } else { zeroes.odd += 1 }
        }
        return zeroes.odd > zeroes.even ? .little : .big
    }
}
