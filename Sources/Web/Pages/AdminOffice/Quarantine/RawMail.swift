import Triage

/// The beginning of a mail as it came, made safe to look at: text as text, anything else as numbers and letters.
struct RawMail: Sendable, Hashable {
    /// At most so many bytes are shown of text.
    static let longest = 256 << 10
    /// At most so many are shown byte by byte, which takes five times as much room.
    static let longestDump = 64 << 10

    let text: String
    /// Whether it is shown byte by byte.
    let isDump: Bool
    /// Bytes of the whole.
    let size: Int

    var isCut: Bool { size > shown }
    /// Bytes that are shown of the whole.
    var shown: Int { min(size, isDump ? Self.longestDump : Self.longest) }

    init(_ bytes: [UInt8]) {
        let start = bytes.prefix(Self.longest)
        size = bytes.count
        isDump = Self.isBinary(start)
        text = isDump ? Self.dump(start.prefix(Self.longestDump)) : Self.readable(start)
    }

    /// Whether more than one byte in twenty, and more than a few, are none that stand in text, or one is NUL.
    private static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
        var strange = 0
        for byte in bytes {
            if byte == 0 { return true }
            if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { strange += 1 }
        }
        return strange > 4 && strange * 20 > bytes.count
    }

    /// Line ends as they are shown, control characters as dots, without the marks that turn the direction of writing.
    private static func readable(_ bytes: ArraySlice<UInt8>) -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        for byte in bytes where byte != 0x0D {
            let isStrange = (byte < 0x20 && byte != 0x09 && byte != 0x0A) || byte == 0x7F
            plain.append(isStrange ? UInt8(ascii: ".") : byte)
        }
        return Words.untrusted(String(decoding: plain, as: UTF8.self))
    }

    /// Sixteen bytes a line: where, the bytes, and what of them is a letter.
    private static func dump(_ bytes: ArraySlice<UInt8>) -> String {
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count * 5)
        for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: 16) {
            let line = bytes[start..<min(start + 16, bytes.endIndex)]
            for shift in stride(from: 20, through: 0, by: -4) { lines.append(digits[(start >> shift) & 15]) }
            lines += [0x20, 0x20]
            for byte in line { lines += [digits[Int(byte >> 4)], digits[Int(byte & 15)], 0x20] }
            lines += [UInt8](repeating: 0x20, count: (16 - line.count) * 3 + 1)
            for byte in line { lines.append((0x20..<0x7F).contains(byte) ? byte : UInt8(ascii: ".")) }
            lines.append(0x0A)
        }
        return String(decoding: lines, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
