/// The containers that are open at a point of the message, outermost first.
struct BoundaryStack {
    struct Frame {
        /// Index of the container's part.
        let part: Int
        /// Empty for message/rfc822, which ends where the part around it ends.
        let boundary: [UInt8]
        /// The closing delimiter was seen: what follows is epilogue, and the boundary may serve an outer part again.
        var isClosed = false
    }

    struct Match {
        let frame: Int
        let isClose: Bool
    }

    private(set) var frames: [Frame] = []
    /// Bit n is set when an open boundary has length n modulo 64: lets most lines pass without a comparison.
    private var lengths: UInt64 = 0

    var count: Int { frames.count }
    /// Whether the innermost container is a multipart.
    var isInsideMultipart: Bool { frames.last.map { !$0.boundary.isEmpty } ?? false }
    var hasBoundary: Bool { lengths != 0 }

    mutating func push(part: Int, boundary: [UInt8]) {
        frames.append(Frame(part: part, boundary: boundary))
        if !boundary.isEmpty { lengths |= 1 << UInt64(boundary.count % 64) }
    }

    mutating func close(_ frame: Int) {
        frames[frame].isClosed = true
        updateLengths()
    }

    mutating func pop() -> Frame? {
        defer { updateLengths() }
        return frames.popLast()
    }

    private mutating func updateLengths() {
        lengths = frames.reduce(0) { bits, frame in
            frame.isClosed || frame.boundary.isEmpty ? bits : bits | 1 << UInt64(frame.boundary.count % 64)
        }
    }

    /// The innermost open boundary that is this whole line, blanks at its end aside (RFC 2046 §5.1.1). Comparing the
    /// whole line keeps boundaries apart of which one begins with the other.
    func match(_ bytes: UnsafeBufferPointer<UInt8>, _ line: LineScanner.Line) -> Match? {
        guard lengths != 0, line.end - line.start > 2 else { return nil }
        guard bytes[line.start] == Octet.hyphen, bytes[line.start + 1] == Octet.hyphen else { return nil }
        var end = line.end
        while end > line.start, Octet.isWhitespace(bytes[end - 1]) { end -= 1 }
        let length = end - line.start - 2
        let endsInHyphens = length > 2 && bytes[end - 1] == Octet.hyphen && bytes[end - 2] == Octet.hyphen
        guard isPossible(length) || (endsInHyphens && isPossible(length - 2)) else { return nil }
        for index in frames.indices.reversed() where !frames[index].isClosed {
            let boundary = frames[index].boundary
            let isOpen = boundary.count == length
            guard isOpen || (endsInHyphens && boundary.count == length - 2), !boundary.isEmpty else { continue }
            if boundary.withUnsafeBufferPointer({ bytes.hasBytes($0, at: line.start + 2) }) {
                return Match(frame: index, isClose: !isOpen)
            }
        }
        return nil
    }

    private func isPossible(_ length: Int) -> Bool {
        length > 0 && lengths & (1 << UInt64(length % 64)) != 0
    }
}
