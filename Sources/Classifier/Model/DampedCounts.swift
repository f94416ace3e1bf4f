#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension FeatureCounts {
    /// `1 + ln(n)` at position n, 0 at position 0.
    static let dampedCounts: [Float] = (0...255).map { $0 == 0 ? 0 : 1 + log(Float($0)) }
}
