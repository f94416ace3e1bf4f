/// Uuencode (POSIX `uuencode`), whole blocks with `begin` and `end` lines. Lines shorter than their length octet says
/// are filled up with zero bits, as `uudecode` does.
enum UUEncoding {
    struct Header {
        let name: String?
        /// Where the first data line begins.
        let bodyStart: Int
    }

    /// Decodes the first block in the input (or, without a `begin` line, everything); yields at most `limit` octets.
    static func decode(_ input: UnsafeBufferPointer<UInt8>, limit: Int) -> [UInt8] {
        var out = DecodedOctets(capacity: min(input.count / 4 * 3 + 3, limit))
        walk(input, into: &out, limit: limit)
        return Array(out.bytes.prefix(limit))
    }

    /// Counts what `decode` would yield.
    static func count(_ input: UnsafeBufferPointer<UInt8>) -> Int {
        var out = CountedOctets()
        walk(input, into: &out, limit: .max)
        return out.count
    }

    /// Whether a `begin 644 name` line stands at `start`.
    static func header(in input: UnsafeBufferPointer<UInt8>, at start: Int) -> Header? {
        guard input.hasText("begin ", at: start) else { return nil }
        let lines = LineScanner(content: input)
        let line = lines.line(at: start)
        var index = start + 6
        while index < line.end, input[index] &- 0x30 < 8 { index += 1 }
        let digits = index - start - 6
        guard digits == 3 || digits == 4, index < line.end, Octet.isBlank(input[index]) else { return nil }
        return Header(name: Filename.clean(HeaderText.text(Array(input[index..<line.end]))), bodyStart: line.next)
    }

    private static func walk<Sink: OctetSink>(_ input: UnsafeBufferPointer<UInt8>, into out: inout Sink, limit: Int) {
        let lines = LineScanner(content: input)
        var start = dataStart(input, lines)
        while start < input.count, out.count < limit {
            let line = lines.line(at: start)
            if input.hasText("end", at: start), line.end - start == 3 { return }
            if line.end > start { decodeLine(input, start..<line.end, into: &out) }
            start = line.next
        }
    }

    private static func dataStart(_ input: UnsafeBufferPointer<UInt8>, _ lines: LineScanner) -> Int {
        var start = 0
        while let hit = input.firstOffset(of: "begin ", from: start) {
            if hit == 0 || input[hit - 1] == Octet.lf, let header = header(in: input, at: hit) {
                return header.bodyStart
            }
            start = hit + 1
        }
        return 0
    }

    private static func decodeLine<Sink: OctetSink>(
        _ input: UnsafeBufferPointer<UInt8>,
        _ line: Range<Int>,
        into out: inout Sink
    ) {
        var left = Int((input[line.lowerBound] &- 0x20) & 0x3F)
        var index = line.lowerBound + 1
        while left > 0, index < line.upperBound {
            var word: UInt32 = 0
            for offset in 0..<4 {
                let byte = index + offset < line.upperBound ? input[index + offset] : Octet.space
                word = word << 6 | UInt32((byte &- 0x20) & 0x3F)
            }
            out.append(UInt8(truncatingIfNeeded: word >> 16))
            if left > 1 { out.append(UInt8(truncatingIfNeeded: word >> 8)) }
            if left > 2 { out.append(UInt8(truncatingIfNeeded: word)) }
            left -= 3
            index += 4
        }
    }
}
