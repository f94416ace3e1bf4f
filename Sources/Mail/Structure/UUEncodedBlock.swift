/// A uuencoded file inside plain text, from its `begin` line to its `end` line.
struct UUEncodedBlock {
    /// Whole lines in the raw message, `begin` and `end` included.
    let range: Range<Int>
    let name: String?

    /// The first blocks in a stretch of the message, at most `limit`. A block without `end` line is left as text.
    static func find(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, limit: Int) -> [UUEncodedBlock] {
        let text = bytes.view(range)
        var blocks: [UUEncodedBlock] = []
        var start = 0
        while blocks.count < limit, let hit = text.firstOffset(of: "begin ", from: start) {
            start = hit + 1
            guard hit == 0 || Octet.isLineEnd(text[hit - 1]), let header = UUEncoding.header(in: text, at: hit) else {
                continue
            }
            // Where one block finds no end line a later one finds none.
            guard let end = endOfBlock(text, from: header.bodyStart) else { break }
            blocks.append(
                UUEncodedBlock(range: (range.lowerBound + hit)..<(range.lowerBound + end), name: header.name)
            )
            start = end
        }
        return blocks
    }

    /// The index after the `end` line; nil when there is none.
    private static func endOfBlock(_ text: UnsafeBufferPointer<UInt8>, from bodyStart: Int) -> Int? {
        let lines = LineScanner(content: text)
        var start = bodyStart
        while start < text.count {
            let line = lines.line(at: start)
            if line.end - start == 3, text.hasText("end", at: start) { return line.next }
            start = line.next
        }
        return nil
    }
}
