internal import Glibc

extension UnsafeBufferPointer where Element == UInt8 {
    /// The offset of the first such octet at or after `start`, by memchr.
    func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard let base = baseAddress, start < count else { return nil }
        guard let hit = memchr(base + start, Int32(byte), count - start) else { return nil }
        return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }

    /// The offset of the first occurrence of ASCII text at or after `start`.
    func firstOffset(of needle: StaticString, from start: Int = 0) -> Int? {
        var position = start
        while let hit = firstOffset(of: needle.utf8Start.pointee, from: position) {
            if hasText(needle, at: hit) { return hit }
            position = hit + 1
        }
        return nil
    }

    /// Whether these octets stand at `offset`.
    func hasBytes(_ wanted: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset >= 0, offset + wanted.count <= count else { return false }
        guard let base = baseAddress, let other = wanted.baseAddress else { return wanted.isEmpty }
        return memcmp(base + offset, other, wanted.count) == 0
    }

    /// Whether this ASCII text stands at `offset`.
    func hasText(_ wanted: StaticString, at offset: Int) -> Bool {
        hasBytes(UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount), at: offset)
    }

    /// A view of part of these octets; nothing is copied. The range is clamped.
    func view(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: self[range.clamped(to: 0..<count)])
    }
}

extension [UInt8] {
    /// Whether these octets stand anywhere in the array.
    func contains(_ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first else { return true }
        return withUnsafeBufferPointer { bytes in
            wanted.withUnsafeBufferPointer { wanted in
                var position = 0
                while let hit = bytes.firstOffset(of: first, from: position) {
                    if bytes.hasBytes(wanted, at: hit) { return true }
                    position = hit + 1
                }
                return false
            }
        }
    }
}
