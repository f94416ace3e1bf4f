/// text/plain with format=flowed (RFC 3676): joins the lines that the sender's program broke.
enum FormatFlowed {
    private struct Line {
        let depth: Int
        let content: Range<Int>
        let isFlowed: Bool
        let isSignature: Bool
    }

    /// - Parameters:
    ///   - text: with LF line ends.
    ///   - deletesSpace: the parameter DelSp=yes (§4.5).
    static func unwrapped(_ text: String, deletesSpace: Bool) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var start = 0
        var previous: Line?
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: Octet.lf) ?? bytes.count
            let line = parse(bytes, start..<end)
            // §4.5: a paragraph ends where the quote depth changes, whatever the line says; a signature is never joined.
            let joins = previous.map { $0.isFlowed && $0.depth == line.depth && !line.isSignature } ?? false
            if !joins {
                if previous != nil { out.append(Octet.lf) }
                appendQuote(line.depth, isEmpty: line.content.isEmpty, to: &out)
                // §4.4: a mark behind the stuffing is the writer's own; two blanks keep readers from taking it for a
                // quotation.
                if line.depth == 0, bytes[line.content].first == Octet.greater { out += [Octet.space, Octet.space] }
            }
            let cut = line.isFlowed && deletesSpace ? 1 : 0
            out += bytes[line.content.lowerBound..<(line.content.upperBound - cut)]
            previous = line
            start = end + 1
        }
        if bytes.last == Octet.lf { out.append(Octet.lf) }
        return String(decoding: out, as: UTF8.self)
    }

    private static func parse(_ bytes: [UInt8], _ range: Range<Int>) -> Line {
        var start = range.lowerBound
        while start < range.upperBound, bytes[start] == Octet.greater { start += 1 }
        let depth = start - range.lowerBound
        // §4.4: one space is stuffing.
        if start < range.upperBound, bytes[start] == Octet.space { start += 1 }
        let isSignature = bytes[start..<range.upperBound].elementsEqual("-- ".utf8)
        let endsInSpace = start < range.upperBound && bytes[range.upperBound - 1] == Octet.space
        return Line(
            depth: depth,
            content: start..<range.upperBound,
            isFlowed: endsInSpace && !isSignature,
            isSignature: isSignature
        )
    }

    private static func appendQuote(_ depth: Int, isEmpty: Bool, to out: inout [UInt8]) {
        if depth == 0 { return }
        out += repeatElement(Octet.greater, count: depth)
        if !isEmpty { out.append(Octet.space) }
    }
}
