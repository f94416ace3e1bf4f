extension LineScanner {
    /// The boundary a multipart seems to use: of the first line that begins with two hyphens and that a header field
    /// follows. nil when a part around it uses that line. Looks at the first hundred lines only.
    func guessBoundary(from position: Int, outside boundaries: BoundaryStack) -> [UInt8]? {
        var start = position
        for _ in 0..<100 where start < bytes.count {
            let line = line(at: start)
            if bytes[start] == Octet.hyphen, bytes.hasText("--", at: start), line.next < bytes.count {
                if boundaries.match(bytes, line) != nil { return nil }
                let content = Octet.trimmed(Array(bytes[(start + 2)..<max(start + 2, line.end)])[...])
                if !content.isEmpty, fieldName(of: self.line(at: line.next)) != nil { return Array(content) }
            }
            start = line.next
        }
        return nil
    }

    /// Whether a line that opens a part with this boundary occurs at or after `position`.
    func contains(delimiter boundary: [UInt8], from position: Int) -> Bool {
        var stack = BoundaryStack()
        stack.push(part: 0, boundary: boundary)
        var start = position
        while start < bytes.count {
            let line = line(at: start)
            if bytes[start] == Octet.hyphen, let match = stack.match(bytes, line), !match.isClose { return true }
            start = line.next
        }
        return false
    }
}
