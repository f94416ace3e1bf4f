import Triage

/// A size as people read it.
struct ByteCount {
    let bytes: Int

    init(_ bytes: Int) {
        self.bytes = bytes
    }

    /// “812 bytes”, “14 kB”, “3.2 MB”: decimal units, as file managers count.
    var inWords: String {
        switch bytes {
        case ..<1_000: return Words.count(bytes, "byte")
        // What would be rounded to 1,000 kB is a megabyte.
        case ..<999_500: return "\((bytes + 500) / 1_000) kB"
        default:
            let tenths = (bytes + 50_000) / 100_000
            return "\(tenths / 10).\(tenths % 10) MB"
        }
    }
}
