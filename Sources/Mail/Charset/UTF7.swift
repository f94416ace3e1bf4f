/// UTF-7 (RFC 2152), which old Outlook and some bounces still use.
enum UTF7 {
    /// The text of `bytes`. A byte outside seven bits and a lone surrogate become U+FFFD; a plus sign with nothing
    /// encoded behind it stays a plus sign, since seven-bit text is often mislabelled.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "+") {
                at = decodeRun(bytes, from: at, into: &units)
            } else {
                units.append(byte < 0x80 ? UInt16(byte) : 0xFFFD)
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Decodes the base64 behind a plus sign; the position behind the run and its closing hyphen.
    private static func decodeRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into units: inout [UInt16])
        -> Int
    {
        var bits: UInt32 = 0
        var bitCount = 0
        var at = start
        while at < bytes.count, let value = Self.value(bytes[at]) {
            bits = bits << 6 | UInt32(value)
            bitCount += 6
            if bitCount >= 16 {
                bitCount -= 16
                units.append(UInt16(truncatingIfNeeded: bits >> UInt32(bitCount)))
            }
            at += 1
        }
        let isClosed = at < bytes.count && bytes[at] == UInt8(ascii: "-")
        if at == start { units.append(UInt16(UInt8(ascii: "+"))) }
        return isClosed ? at + 1 : at
    }

    private static func value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte - 0x41
        case 0x61...0x7A: byte - 0x61 + 26
        case 0x30...0x39: byte - 0x30 + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
