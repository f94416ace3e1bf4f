internal import Glibc

/// Base64 (RFC 2045 §6.8), tolerant: what is not in the alphabet is passed over, `=` ends a quantum and decoding goes on
/// after it, a last quantum without padding is taken for what it holds.
enum Base64 {
    /// 64 for every octet that is not a digit.
    private static let values: [UInt8] = {
        var table = [UInt8](repeating: 64, count: 256)
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
        for (value, digit) in alphabet.enumerated() { table[Int(digit)] = UInt8(value) }
        return table
    }()

    struct Count {
        /// Octets that `decode` would yield.
        var decoded = 0
        /// Octets that are neither digits, padding nor white space.
        var junk = 0
        /// The digits end inside a quantum.
        var isTruncated = false
    }

    static func isDigit(_ byte: UInt8) -> Bool { values[Int(byte)] < 64 }

    /// Decodes until at least `limit` octets are there or the input ends; yields at most `limit`.
    static func decode(_ input: UnsafeBufferPointer<UInt8>, limit: Int) -> [UInt8] {
        let capacity = min(input.count / 4 * 3 + 3, limit == .max ? .max : limit + 3)
        return [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            values.withUnsafeBufferPointer { table in
                count = min(fill(output, from: input, table: table), limit)
            }
        }
    }

    private static func fill(
        _ output: UnsafeMutableBufferPointer<UInt8>,
        from input: UnsafeBufferPointer<UInt8>,
        table: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var written = 0
        var quantum: UInt32 = 0
        var digits = 0
        var index = 0
        while index < input.count, written + 3 <= output.count {
            if digits == 0, index + 4 <= input.count, let word = fourDigits(input, at: index, table: table) {
                store(word, into: output, at: written)
                written += 3
                index += 4
                continue
            }
            let byte = input[index]
            let value = table[Int(byte)]
            index += 1
            if value < 64 {
                quantum = quantum << 6 | UInt32(value)
                digits += 1
                if digits < 4 { continue }
                store(quantum, into: output, at: written)
                written += 3
            } else if byte == Octet.equals {
                written += flush(quantum, digits, into: output, at: written)
            } else {
                continue
            }
            quantum = 0
            digits = 0
        }
        return written + flush(quantum, digits, into: output, at: written)
    }

    @inline(__always)
    private static func fourDigits(
        _ input: UnsafeBufferPointer<UInt8>,
        at index: Int,
        table: UnsafeBufferPointer<UInt8>
    ) -> UInt32? {
        let (a, b) = (table[Int(input[index])], table[Int(input[index + 1])])
        let (c, d) = (table[Int(input[index + 2])], table[Int(input[index + 3])])
        if (a | b | c | d) & 64 != 0 { return nil }
        return UInt32(a) << 18 | UInt32(b) << 12 | UInt32(c) << 6 | UInt32(d)
    }

    @inline(__always)
    private static func store(_ word: UInt32, into output: UnsafeMutableBufferPointer<UInt8>, at index: Int) {
        output[index] = UInt8(truncatingIfNeeded: word >> 16)
        output[index + 1] = UInt8(truncatingIfNeeded: word >> 8)
        output[index + 2] = UInt8(truncatingIfNeeded: word)
    }

    /// Two digits hold one octet, three hold two; a single digit holds none.
    private static func flush(
        _ quantum: UInt32,
        _ digits: Int,
        into output: UnsafeMutableBufferPointer<UInt8>,
        at index: Int
    ) -> Int {
        guard digits >= 2, index + digits - 1 <= output.count else { return 0 }
        let word = quantum << (6 * UInt32(4 - digits))
        output[index] = UInt8(truncatingIfNeeded: word >> 16)
        if digits == 3 { output[index + 1] = UInt8(truncatingIfNeeded: word >> 8) }
        return digits - 1
    }

    /// Counts what `decode` would yield, without a buffer.
    static func count(_ input: UnsafeBufferPointer<UInt8>) -> Count {
        var result = Count()
        var index = 0
        while index < input.count {
            let rest = UnsafeBufferPointer(rebasing: input[index...])
            let end = rest.firstOffset(of: Octet.equals) ?? rest.count
            let (digits, white) = tally(UnsafeBufferPointer(rebasing: rest[..<end]))
            result.decoded += digits / 4 * 3 + max(0, digits % 4 - 1)
            result.junk += end - digits - white
            result.isTruncated = end == rest.count && digits % 4 != 0
            index += end
            while index < input.count, input[index] == Octet.equals { index += 1 }
        }
        return result
    }

    /// Digits and white space: one look-up and one addition an octet, both counts in one word.
    private static func tally(_ input: UnsafeBufferPointer<UInt8>) -> (digits: Int, white: Int) {
        let total = worth.withUnsafeBufferPointer { worth in
            input.reduce(0 as UInt64) { $0 &+ worth[Int($1)] }
        }
        return (Int(total & 0xFFFF_FFFF), Int(total >> 32))
    }

    /// For each octet: 1 for a digit of the alphabet, 2^32 for white space, 0 for junk. No message has 2^32 octets.
    private static let worth: [UInt64] = (0...255).map { octet in
        switch UInt8(octet) {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F: 1
        case 0x20, 0x09...0x0D: 1 << 32
        default: 0
        }
    }
}
