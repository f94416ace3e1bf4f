/// Writes the parts of a stored model: numbers in base 128 (LEB128), floats as four bytes, strings with their length.
struct ByteWriter {
    var bytes: [UInt8] = []

    mutating func write(_ number: Int) {
        var left = UInt64(bitPattern: Int64(number))
        while left >= 128 {
            bytes.append(UInt8(truncatingIfNeeded: left) | 128)
            left >>= 7
        }
        bytes.append(UInt8(left))
    }

    mutating func write(_ value: Float) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> shift))
        }
    }

    mutating func write(_ string: String) {
        write(string.utf8.count)
        bytes += string.utf8
    }

    /// Appends the checksum of everything written so far.
    mutating func writeChecksum() {
        let sum = Self.checksum(bytes[...])
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: sum >> shift)) }
    }

    /// FNV-1a, 64 bits: finds damage, not malice.
    static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var sum: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return sum
    }
}
