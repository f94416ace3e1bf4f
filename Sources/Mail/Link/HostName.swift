/// The name or number of a server as browsers send and show it: ASCII, small letters, other letters in the form of
/// RFC 3492 (`xn--…`), in which one alphabet cannot pass for another.
struct HostName {
    let ascii: [UInt8]

    /// nil when browsers would refuse it or read it in ways of their own (percent signs, for one).
    init?(_ name: [UInt8]) {
        var bytes = name.allSatisfy({ $0 < 0x80 }) ? name.map(Octet.lowercased) : Self.encoded(name)
        if bytes.last == Octet.dot { bytes.removeLast() }
        guard (1...253).contains(bytes.count), Self.isNumber(bytes) || Self.isName(bytes) else { return nil }
        ascii = bytes
    }

    /// An address of IPv6 in square brackets.
    private static func isNumber(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 3, bytes.first == Octet.leftBracket, bytes.last == Octet.rightBracket else { return false }
        return bytes[1..<(bytes.count - 1)].allSatisfy {
            Octet.hexValue($0) != nil || $0 == Octet.colon || $0 == Octet.dot
        }
    }

    private static func isName(_ bytes: [UInt8]) -> Bool {
        let labels = bytes.split(separator: Octet.dot, omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
            (1...63).contains(label.count)
                && label.allSatisfy {
                    Octet.isLetter($0) || Octet.isDigit($0) || $0 == Octet.hyphen || $0 == Octet.underscore
                }
        }
    }

    /// Small letters, wide forms narrowed, other stops made full stops (UTS 46), and labels beyond ASCII encoded.
    private static func encoded(_ name: [UInt8]) -> [UInt8] {
        guard name.count <= 1_000 else { return [] }
        var scalars: [Unicode.Scalar] = []
        for scalar in String(decoding: name, as: UTF8.self).lowercased().unicodeScalars {
            switch scalar.value {
            case 0x3002, 0xFF61, 0xFF0E: scalars.append(".")
            case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).map { scalars.append($0) }
            case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: break
            default: scalars.append(scalar)
            }
        }
        let labels = scalars.split(separator: ".", omittingEmptySubsequences: false).map { Punycode.label(Array($0)) }
        return Array(labels.joined(separator: [Octet.dot])).map(Octet.lowercased)
    }
}
