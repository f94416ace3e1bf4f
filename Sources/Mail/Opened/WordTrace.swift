/// The letters and digits of the beginning of a text, by which the same words are known again however they are laid out.
struct WordTrace {
    private let letters: [UInt8]
    private static let longest = 64 << 10
    private static let telling = 200

    init(_ text: String) {
        letters = text.utf8.lazy.filter { Octet.isLetter($0) || Octet.isDigit($0) }.prefix(Self.longest)
            .map(Octet.lowercased)
    }

    /// Whether the first of the other's words stand in this text.
    func holds(_ other: WordTrace) -> Bool {
        let wanted = Array(other.letters.prefix(Self.telling))
        return letters.withUnsafeBufferPointer { text in
            wanted.withUnsafeBufferPointer { wanted in
                guard let first = wanted.first else { return true }
                var start = 0
                while let hit = text.firstOffset(of: first, from: start) {
                    if text.hasBytes(wanted, at: hit) { return true }
                    start = hit + 1
                }
                return false
            }
        }
    }
}
