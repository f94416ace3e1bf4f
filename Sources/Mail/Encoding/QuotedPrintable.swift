/// Quoted-printable (RFC 2045 §6.7), tolerant: an `=` that begins neither an octet nor a soft line break stays as it is;
/// blanks at line ends go (§6.7 rule 3), as do soft breaks with blanks after the `=`.
enum QuotedPrintable {
    /// Decodes; yields at most `limit` octets.
    static func decode(_ input: UnsafeBufferPointer<UInt8>, limit: Int) -> [UInt8] {
        var out = DecodedOctets(capacity: min(input.count, limit))
        _ = walk(input, into: &out, limit: limit)
        return Array(out.bytes.prefix(limit))
    }

    /// Counts what `decode` would yield; `broken` is the number of `=` that begin nothing.
    static func count(_ input: UnsafeBufferPointer<UInt8>) -> (decoded: Int, broken: Int) {
        var out = CountedOctets()
        let broken = walk(input, into: &out, limit: .max)
        return (out.count, broken)
    }

    private static func walk<Sink: OctetSink>(
        _ input: UnsafeBufferPointer<UInt8>,
        into out: inout Sink,
        limit: Int
    ) -> Int {
        let lines = LineScanner(content: input)
        var broken = 0
        var start = 0
        while start < input.count, out.count < limit {
            let line = lines.line(at: start)
            var end = line.end
            while end > start, Octet.isBlank(input[end - 1]) { end -= 1 }
            let isSoft = end > start && input[end - 1] == Octet.equals && line.next > end
            broken += decodeLine(input, start..<(isSoft ? end - 1 : end), into: &out)
            if !isSoft { out.append(input.view(line.end..<line.next)) }
            start = line.next
        }
        return broken
    }

    private static func decodeLine<Sink: OctetSink>(
        _ input: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>,
        into out: inout Sink
    ) -> Int {
        var broken = 0
        var index = range.lowerBound
        let line = input.view(0..<range.upperBound)
        while let sign = line.firstOffset(of: Octet.equals, from: index) {
            out.append(line.view(index..<sign))
            index = sign + 1
            if sign + 2 < line.count, let high = Octet.hexValue(line[sign + 1]),
                let low = Octet.hexValue(line[sign + 2])
            {
                out.append(high << 4 | low)
                index = sign + 3
            } else {
                out.append(Octet.equals)
                broken += 1
            }
        }
        out.append(line.view(index..<line.count))
        return broken
    }
}
