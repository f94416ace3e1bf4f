/// How often each known feature occurs in a text.
struct FeatureCounts {
    struct Entry {
        var row: Int32
        var count: UInt8
        var isWord: Bool
    }

    private(set) var touched: [Entry] = []

    init(_ text: FoldedText, _ vocabulary: Vocabulary) {
        let rowCount = vocabulary.worth.count
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, rowCount)) { counts in
            counts.initialize(repeating: 0)
            vocabulary.rows.withUnsafeBufferPointer { known in
                touched.reserveCapacity(min(rowCount, text.bytes.count * 3))
                FeatureSlots.forEach(in: text) { slot in
                    let row = Int(known[slot]) - 1
                    guard row >= 0 else { return }
                    if counts[row] == 0 {
                        let isWord = slot >= FeatureSlots.firstWordSlot
                        touched.append(Entry(row: Int32(truncatingIfNeeded: row), count: 0, isWord: isWord))
                    }
                    if counts[row] < 255 { counts[row] += 1 }
                }
            }
            for index in touched.indices { touched[index].count = counts[Int(touched[index].row)] }
        }
    }

    /// `1 + ln(count)`, for counts of 1 to 255.
    @inline(__always)
    static func damped(_ count: UInt8) -> Float { dampedCounts[Int(count)] }
}
