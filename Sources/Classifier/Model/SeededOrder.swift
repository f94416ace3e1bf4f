/// A repeatable order: SplitMix64 seeding a Fisher–Yates shuffle.
struct SeededOrder: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }

    /// Shuffles in place. Written out here because the standard library may change its own order between versions.
    mutating func shuffle(_ order: inout [Int]) {
        var last = order.count - 1
        while last > 0 {
            let other = Int(next() % UInt64(last + 1))
            order.swapAt(last, other)
            last -= 1
        }
    }
}
