/// Reads little-endian numbers and runs of octets one after another. What would reach beyond the end is nil, and from
/// then on everything is.
struct OctetCursor {
    let octets: ArraySlice<UInt8>
    private(set) var position: Int
    private(set) var hasFailed = false

    init(_ octets: ArraySlice<UInt8>) {
        self.octets = octets
        position = octets.startIndex
    }

    var isAtEnd: Bool { hasFailed || position >= octets.endIndex }

    mutating func byte() -> Int? { number(1) }
    mutating func word() -> Int? { number(2) }
    mutating func long() -> Int? { number(4) }

    /// The next `count` octets; nil when there are not so many.
    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard !hasFailed, count >= 0, count <= octets.endIndex - position else {
            hasFailed = true
            return nil
        }
        defer { position += count }
        return octets[position..<(position + count)]
    }

    /// The same, and the octets that fill it up to a multiple of four. A last value may lack them.
    mutating func takePadded(_ count: Int) -> ArraySlice<UInt8>? {
        guard let taken = take(count) else { return nil }
        position = min(position + (4 - count & 3) & 3, octets.endIndex)
        return taken
    }

    private mutating func number(_ width: Int) -> Int? {
        take(width)?.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
