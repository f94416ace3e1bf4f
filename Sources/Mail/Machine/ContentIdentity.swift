/// Finds one and the same mail that reached the office in several ways.
package enum ContentIdentity {
    /// The content of a raw message without what its journey and its mailboxes wrote on it, so that one mail delivered
    /// to two inboxes, with LF or with CR LF, gives the same bytes. Hash them with `forEachSlice`.
    ///
    /// Left out: an mbox "From " line, the trace headers named in `TraceHeaders` with their folded lines, a CR before
    /// each LF, and line ends at the very end. Nothing else is changed: not the order of headers, not their folding.
    /// Time is proportional to the size; no byte of the message is copied.
    package static func canonical(_ raw: [UInt8]) -> ContentDigestInput {
        var kept: [Range<Int>] = []
        raw.withUnsafeBufferPointer { bytes in
            keepHeaders(bytes, into: &kept)
            trimEnd(bytes, &kept)
        }
        return ContentDigestInput(raw: raw, ranges: kept)
    }

    private static func keepHeaders(_ bytes: UnsafeBufferPointer<UInt8>, into kept: inout [Range<Int>]) {
        var at = bytes.starts(with: "From ".utf8) ? lineEnd(bytes, from: 0) : 0
        var keptFrom = at
        while at < bytes.count, !isBlankLine(bytes, at: at) {
            let next = fieldEnd(bytes, from: at)
            if TraceHeaders.contains(UnsafeBufferPointer(rebasing: bytes[at..<next])) {
                if keptFrom < at { kept.append(keptFrom..<at) }
                keptFrom = next
            }
            at = next
        }
        if keptFrom < bytes.count { kept.append(keptFrom..<bytes.count) }
    }

    /// The position behind the LF, or the lone CR, of the line at `start`.
    private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = start
        while at < bytes.count {
            if bytes[at] == 0x0A { return at + 1 }
            if bytes[at] == 0x0D { return at + 1 < bytes.count && bytes[at + 1] == 0x0A ? at + 2 : at + 1 }
            at += 1
        }
        return bytes.count
    }

    /// The position behind a field and its folded lines (RFC 5322 section 2.2.3).
    private static func fieldEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = lineEnd(bytes, from: start)
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at = lineEnd(bytes, from: at) }
        return at
    }

    private static func isBlankLine(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Bool {
        bytes[at] == 0x0A || bytes[at] == 0x0D
    }

    /// Takes line ends from the end of what is kept.
    private static func trimEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ kept: inout [Range<Int>]) {
        while let last = kept.popLast() {
            var end = last.upperBound
            while end > last.lowerBound, isBlankLine(bytes, at: end - 1) { end -= 1 }
            if end > last.lowerBound { return kept.append(last.lowerBound..<end) }
        }
    }
}
