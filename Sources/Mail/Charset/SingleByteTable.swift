/// The upper half of a single-byte charset: what each byte from 0x80 to 0xFF means. Bytes below 0x80 are ASCII in every
/// charset held here.
struct SingleByteTable: Sendable {
    /// 128 UTF-16 units, none of them a surrogate; U+FFFD where the charset has no character.
    private let upper: [UInt16]

    /// Reads 128 numbers of four hexadecimal digits, parted by white space.
    init(_ hexadecimal: StaticString) {
        var units: [UInt16] = []
        units.reserveCapacity(128)
        hexadecimal.withUTF8Buffer { text in
            for word in text.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                units.append(word.reduce(0) { $0 &* 16 &+ UInt16(Octet.hexValue($1) ?? 0) })
            }
        }
        upper = units
    }

    /// The character of a byte.
    func unit(_ byte: UInt8) -> UInt16 {
        byte < 0x80 ? UInt16(byte) : upper[Int(byte & 0x7F)]
    }

    /// The text of `bytes`: at most three UTF-8 bytes for each.
    func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(unsafeUninitializedCapacity: size(of: bytes)) { output in
            var writer = UTF8Writer(output)
            for byte in bytes { writer.append(unit(byte)) }
            return writer.count
        }
    }
}

extension SingleByteTable {
    /// The length of the text of `bytes` in UTF-8.
    private func size(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var size = 0
        for byte in bytes {
            let unit = unit(byte)
            size += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3
        }
        return size
    }
}

/// Writes UTF-16 units as UTF-8 into memory that the caller has made large enough.
private struct UTF8Writer {
    private let output: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ output: UnsafeMutableBufferPointer<UInt8>) {
        self.output = output
    }

    mutating func append(_ unit: UInt16) {
        if unit < 0x80 {
            put(UInt8(unit))
        } else if unit < 0x800 {
            put(0xC0 | UInt8(unit >> 6))
            put(0x80 | UInt8(unit & 0x3F))
        } else {
            put(0xE0 | UInt8(unit >> 12))
            put(0x80 | UInt8(unit >> 6 & 0x3F))
            put(0x80 | UInt8(unit & 0x3F))
        }
    }

    private mutating func put(_ byte: UInt8) {
        output[count] = byte
        count += 1
    }
}
