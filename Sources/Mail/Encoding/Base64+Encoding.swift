extension Base64 {
    /// The digits of some octets, padded (RFC 2045 §6.8).
    static func encoded(_ octets: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity((octets.count + 2) / 3 * 4)
        var index = octets.startIndex
        while index < octets.endIndex {
            let some = octets[index..<min(index + 3, octets.endIndex)]
            let word = some.reduce(0 as UInt32) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - some.count))
            for digit in 0..<4 {
                let isPadding = digit > some.count
                out.append(isPadding ? Octet.equals : digits[Int(word >> (18 - 6 * UInt32(digit)) & 63)])
            }
            index += 3
        }
        return out
    }

    /// The same in lines of 76 digits, each ended with CRLF.
    static func lines(_ octets: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(octets.count / 57 * 78 + 80)
        for start in stride(from: 0, to: octets.count, by: 57) {
            out += encoded(octets[start..<min(start + 57, octets.count)])
            out += [Octet.cr, Octet.lf]
        }
        return out
    }

    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
