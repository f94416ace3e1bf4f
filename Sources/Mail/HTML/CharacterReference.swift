/// A character written as "&amp;", "&#38;" or "&#x26;".
struct CharacterReference {
    let scalar: Unicode.Scalar
    /// The position behind the reference.
    let end: Int

    /// Reads the reference whose ampersand is at `start`; nil when the ampersand stands for itself.
    ///
    /// As HTML demands (section 13.2.5.80): numbers 128 to 159 mean windows-1252, and what is no character means
    /// U+FFFD. The old names need no semicolon, except in an attribute, where "&copy=2" is part of an address.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, inAttribute: Bool = false) {
        let next = start + 1
        guard next < end else { return nil }
        if bytes[next] == UInt8(ascii: "#") {
            self.init(number: bytes, from: next + 1, end: end)
        } else {
            self.init(name: bytes, from: next, end: end, inAttribute: inAttribute)
        }
    }

    var utf8: Unicode.UTF8.EncodedScalar {
        UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }

    private init?(number bytes: UnsafeBufferPointer<UInt8>, from start: Int, end limit: Int) {
        let isHexadecimal = start < limit && bytes[start] | 0x20 == UInt8(ascii: "x")
        let first = isHexadecimal ? start + 1 : start
        var at = first
        var value: UInt32 = 0
        while at < limit, let digit = Octet.hexValue(bytes[at]), isHexadecimal || digit < 10 {
            value = min(value * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x110000)
            at += 1
        }
        guard at > first else { return nil }
        end = at < limit && bytes[at] == UInt8(ascii: ";") ? at + 1 : at
        scalar = Self.scalar(value)
    }

    private static func scalar(_ value: UInt32) -> Unicode.Scalar {
        if value == 0 { return "\u{FFFD}" }
        let meant = (0x80...0x9F).contains(value) ? UInt32(SingleByteTable.windows1252.unit(UInt8(value))) : value
        return Unicode.Scalar(meant) ?? "\u{FFFD}"
    }

    private init?(name bytes: UnsafeBufferPointer<UInt8>, from start: Int, end limit: Int, inAttribute: Bool) {
        var at = start
        // The longest name on the list has fourteen letters.
        while at < min(limit, start + 15), Octet.isLetter(bytes[at]) || Octet.isDigit(bytes[at]) { at += 1 }
        guard at > start else { return nil }
        let name = String(decoding: bytes[start..<at], as: UTF8.self)
        let isClosed = at < limit && bytes[at] == UInt8(ascii: ";")
        if let old = Self.oldNames[name], isClosed || !inAttribute {
            scalar = old
        } else if let new = Self.newNames[name], isClosed {
            scalar = new
        } else {
            return nil
        }
        end = isClosed ? at + 1 : at
    }

    /// Reads "name=hexadecimal" pairs parted by spaces.
    static func names(_ list: String) -> [String: Unicode.Scalar] {
        var result: [String: Unicode.Scalar] = [:]
        for pair in list.split(separator: " ") {
            let sides = pair.split(separator: "=")
            if sides.count == 2, let value = UInt32(sides[1], radix: 16) {
                result[String(sides[0])] = Unicode.Scalar(value)
            }
        }
        return result
    }
}
