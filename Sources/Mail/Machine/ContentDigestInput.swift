/// The bytes of a message that make up its content, ready to be hashed.
package struct ContentDigestInput: Sendable {
    private let raw: [UInt8]
    /// The kept parts of the raw message in their order, before CRs are left out.
    package let ranges: [Range<Int>]

    init(raw: [UInt8], ranges: [Range<Int>]) {
        self.raw = raw
        self.ranges = ranges
    }

    /// Calls `body` with the content piece by piece, none of it empty, leaving out the CR of each CR LF. How the
    /// content is cut has no meaning: only the bytes in their order do. A piece is valid only during its call.
    package func forEachSlice(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        raw.withUnsafeBufferPointer { bytes in
            for range in ranges { Self.forEachPiece(of: bytes, range, body) }
        }
    }

    private static func forEachPiece(
        of bytes: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>,
        _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = bytes[start..<range.upperBound].firstIndex(of: 0x0D) ?? range.upperBound
            let isLineEnd = end + 1 < range.upperBound && bytes[end + 1] == 0x0A
            // A lone CR is content and goes out with the piece before it.
            let pieceEnd = end == range.upperBound || isLineEnd ? end : end + 1
            if start < pieceEnd { body(UnsafeBufferPointer(rebasing: bytes[start..<pieceEnd])) }
            start = isLineEnd ? end + 1 : max(pieceEnd, end)
        }
    }
}
