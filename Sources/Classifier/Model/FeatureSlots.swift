/// Where features of a text fall in a table of hashed slots: characters 2- to 5-grams within word bounds in the lower
/// half, words and pairs of words in the upper half.
///
/// No dictionary is kept: two features may share a slot, which was measured to cost nothing that shows.
enum FeatureSlots {
    static let bits: UInt64 = 18
    static let count = 1 << Int(bits)
    static let firstWordSlot = count / 2

    /// Calls `visit` with the slot of every feature, in reading order. The text's digits should be shaped before.
    @inline(__always)
    static func forEach(in text: FoldedText, _ visit: (Int) -> Void) {
        text.bytes.withUnsafeBytes { bytes in
            text.words.withUnsafeBufferPointer { words in
                var previous: UInt64 = 0
                for word in words {
                    let hash = wordHash(word, bytes)
                    visit(wordSlot(hash))
                    if previous != 0 { visit(pairSlot(previous, hash)) }
                    previous = hash
                    forEachGram(of: word, bytes, visit)
                }
            }
        }
    }

    /// Calls `visit` with each word's index, its own slot and the slot of the pair it ends (-1 for the first word).
    @inline(__always)
    static func forEachWord(in text: FoldedText, _ visit: (Int, Int, Int) -> Void) {
        text.bytes.withUnsafeBytes { bytes in
            var previous: UInt64 = 0
            for index in text.words.indices {
                let hash = wordHash(text.words[index], bytes)
                visit(index, wordSlot(hash), previous == 0 ? -1 : pairSlot(previous, hash))
                previous = hash
            }
        }
    }

    @inline(__always)
    private static func forEachGram(
        of word: FoldedText.Word,
        _ bytes: UnsafeRawBufferPointer,
        _ visit: (Int) -> Void
    ) {
        let end = Int(word.end) + 1
        for start in (Int(word.start) - 1)..<(end - 1) {
            let window = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
            let longest = min(5, end - start)
            var length = 2
            while length <= longest {
                visit(gramSlot(window & (1 << UInt64(length * 8) - 1)))
                length += 1
            }
        }
    }

    @inline(__always)
    private static func gramSlot(_ gram: UInt64) -> Int {
        let mixed = (gram ^ gram >> 21) &* 0x9e37_79b9_7f4a_7c15
        return Int(truncatingIfNeeded: mixed >> (64 - (bits - 1)))
    }

    @inline(__always)
    private static func wordHash(_ word: FoldedText.Word, _ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0x2545_f491_4f6c_dd1d
        var position = Int(word.start)
        let end = Int(word.end)
        while position < end {
            var chunk = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            if end - position < 8 { chunk &= 1 << UInt64((end - position) * 8) - 1 }
            hash = (hash ^ chunk) &* 0xff51_afd7_ed55_8ccd
            hash ^= hash >> 32
            position += 8
        }
        return hash | 1
    }

    @inline(__always)
    private static func wordSlot(_ hash: UInt64) -> Int {
        firstWordSlot + Int(truncatingIfNeeded: (hash &* 0xc4ce_b9fe_1a85_ec53) >> (64 - (bits - 1)))
    }

    @inline(__always)
    private static func pairSlot(_ first: UInt64, _ second: UInt64) -> Int {
        wordSlot(first &* 0x9fb2_1c65_1e98_df25 ^ second)
    }
}
