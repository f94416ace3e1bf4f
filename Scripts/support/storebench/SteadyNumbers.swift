/// Numbers that are the same on every run (SplitMix64).
struct SteadyNumbers: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// 0 and up, less than `limit`.
    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

    /// 0 and up, less than 1.
    mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

    mutating func happens(_ probability: Double) -> Bool { share() < probability }

    mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }

    /// 0 and up, less than `limit`, the low ones far more often: the second half as often as the first, and so on.
    mutating func skewed(_ limit: Int) -> Int {
        let share = share()
        return min(limit - 1, Int(share * share * Double(limit)))
    }
}
