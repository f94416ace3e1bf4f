/// UIDs as ranges: 500,000 of them in a row cost as much as one.
struct UIDSet: Equatable {
    private(set) var ranges: [ClosedRange<UInt32>] = []

    init() {}

    init(_ uids: some Sequence<UInt32>) {
        for uid in uids.sorted() { append(uid) }
    }

    mutating func append(_ uid: UInt32) { append(uid...uid) }

    /// Adds a range; one that follows on the last is joined to it.
    mutating func append(_ range: ClosedRange<UInt32>) {
        if let last = ranges.last, range.lowerBound >= last.lowerBound,
            Int(range.lowerBound) <= Int(last.upperBound) + 1
        {
            ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
        } else {
            ranges.append(range)
        }
    }

    func contains(_ uid: UInt32) -> Bool { ranges.contains { $0.contains(uid) } }

    /// How many UIDs the ranges span.
    var count: Int { ranges.reduce(0) { $0 + $1.count } }

    /// The same UIDs in ascending order without overlaps, and only those within `bounds`.
    func sorted(within bounds: ClosedRange<UInt32>) -> UIDSet {
        var result = UIDSet()
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.overlaps(bounds) {
            result.append(range.clamped(to: bounds))
        }
        return result
    }

    /// The sequence set of RFC 3501 §9: `1:3,5`.
    var text: String {
        ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound):\($0.upperBound)" }.joined(separator: ",")
    }

    /// Pieces of at most `most` UIDs whose text stays well under the 8,000 bytes a server must take (RFC 2683 §3.2.1.5).
    func pieces(ofAtMost most: Int) -> [UIDSet] {
        let mostRanges = 250
        var pieces: [UIDSet] = []
        var piece = UIDSet()
        var room = most
        for range in ranges {
            var rest = Optional(range)
            while let part = rest {
                let taken = part.prefix(room)
                piece.append(taken)
                room -= taken.count
                rest = taken.upperBound < part.upperBound ? taken.upperBound + 1...part.upperBound : nil
                if room == 0 || piece.ranges.count == mostRanges {
                    pieces.append(piece)
                    piece = UIDSet()
                    room = most
                }
            }
        }
        return piece.ranges.isEmpty ? pieces : pieces + [piece]
    }
}

extension ClosedRange<UInt32> {
    /// The first `count` numbers, at least one.
    fileprivate func prefix(_ count: Int) -> ClosedRange<UInt32> {
        self.count <= count ? self : lowerBound...lowerBound + UInt32(Swift.max(count, 1) - 1)
    }
}
