#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The features seen in training: from slot to row, and how much each row's feature is worth (inverse document
/// frequency, `1 + ln((1 + n) / (1 + seen in))`). Rows of characters come before rows of words.
struct Vocabulary: Sendable {
    /// 1 + the row of each slot, 0 for a feature never seen.
    private(set) var rows: [UInt32]
    private(set) var worth: [Float]
    /// The worth of a feature seen in one document only, given to those met later.
    private(set) var worthOfNew: Float

    init() {
        rows = Array(repeating: 0, count: FeatureSlots.count)
        worth = []
        worthOfNew = 1
    }

    /// The vocabulary of a training set, each text given once; keeps at most `limit` features, the most frequent.
    init(texts: [FoldedText], limit: Int) {
        self.init()
        var seenIn = [UInt32](repeating: 0, count: FeatureSlots.count)
        var lastSeen = [UInt32](repeating: 0, count: FeatureSlots.count)
        for (index, text) in texts.enumerated() {
            let mark = UInt32(index + 1)
            FeatureSlots.forEach(in: text) { slot in
                if lastSeen[slot] != mark {
                    lastSeen[slot] = mark
                    seenIn[slot] += 1
                }
            }
        }
        let least = Self.leastFrequency(seenIn, limit: limit)
        let total = Float(texts.count + 1)
        for slot in seenIn.indices where seenIn[slot] >= least {
            worth.append(1 + log(total / Float(seenIn[slot] + 1)))
            rows[slot] = UInt32(worth.count)
        }
        worthOfNew = 1 + log(max(1, total / 2))
    }

    /// Rebuilds a vocabulary from what was stored.
    init?(slots: [Int], worth: [Float], worthOfNew: Float) {
        guard slots.count == worth.count else { return nil }
        self.init()
        for (row, slot) in slots.enumerated() {
            guard rows.indices.contains(slot) else { return nil }
            rows[slot] = UInt32(row + 1)
        }
        self.worth = worth
        self.worthOfNew = worthOfNew
    }

    /// The slot of every row.
    var slots: [Int] {
        var result = [Int](repeating: 0, count: worth.count)
        for slot in rows.indices where rows[slot] > 0 { result[Int(rows[slot]) - 1] = slot }
        return result
    }

    /// Adds a row, the last one, for a slot not yet known.
    mutating func addRow(forSlot slot: Int) {
        worth.append(worthOfNew)
        rows[slot] = UInt32(worth.count)
    }

    /// The smallest document frequency that leaves no more than `limit` features.
    private static func leastFrequency(_ seenIn: [UInt32], limit: Int) -> UInt32 {
        var least: UInt32 = 1
        while seenIn.lazy.filter({ $0 >= least }).count > limit { least += 1 }
        return least
    }
}
