/// Finds line ends: CRLF as RFC 5322 demands, bare LF as files have it, and bare CR in messages that know nothing else.
struct LineScanner {
    struct Line {
        let start: Int
        /// Where the content ends, without the line end.
        let end: Int
        /// Where the next line begins; the count of octets after the last line.
        let next: Int
    }

    let bytes: UnsafeBufferPointer<UInt8>
    /// Old Macintosh files: a CR ends a line whether or not an LF follows.
    let breaksAtBareCR: Bool

    init(bytes: UnsafeBufferPointer<UInt8>, breaksAtBareCR: Bool) {
        self.bytes = bytes
        self.breaksAtBareCR = breaksAtBareCR
    }

    /// For the content of one part: bare CR counts when there is no LF at all.
    init(content bytes: UnsafeBufferPointer<UInt8>) {
        self.init(bytes: bytes, breaksAtBareCR: bytes.firstOffset(of: Octet.lf) == nil)
    }

    @inline(__always)
    func line(at start: Int) -> Line {
        if breaksAtBareCR { return universalLine(at: start) }
        guard let lineFeed = bytes.firstOffset(of: Octet.lf, from: start) else {
            return Line(start: start, end: bytes.count, next: bytes.count)
        }
        var end = lineFeed
        // Some gateways double the CR.
        while end > start, bytes[end - 1] == Octet.cr { end -= 1 }
        return Line(start: start, end: end, next: lineFeed + 1)
    }

    private func universalLine(at start: Int) -> Line {
        var end = start
        while end < bytes.count, !Octet.isLineEnd(bytes[end]) { end += 1 }
        guard end < bytes.count else { return Line(start: start, end: end, next: end) }
        let isPair = bytes[end] == Octet.cr && end + 1 < bytes.count && bytes[end + 1] == Octet.lf
        return Line(start: start, end: end, next: end + (isPair ? 2 : 1))
    }

    /// Where the line end before `start` begins, not before `lowest`: it belongs to the boundary (RFC 2046 §5.1.1).
    func endOfContent(before start: Int, notBefore lowest: Int) -> Int {
        var end = start
        if end > lowest, bytes[end - 1] == Octet.lf { end -= 1 }
        if end > lowest, bytes[end - 1] == Octet.cr, end < start || breaksAtBareCR { end -= 1 }
        return end
    }

    /// Whether the header block is separated by bare CR: an empty line of CR CR comes before any LF.
    /// A stray CR inside one header field does not count, lest a sender smuggle fields in.
    static func usesBareCR(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.firstOffset(of: Octet.cr), first + 1 < bytes.count else { return false }
        if bytes[first + 1] == Octet.lf { return false }
        guard let lineFeed = bytes.firstOffset(of: Octet.lf) else { return true }
        return bytes.view(0..<lineFeed).firstOffset(of: "\r\r") != nil && bytes[lineFeed - 1] != Octet.cr
    }
}
