/// All phrases of an office compiled into one table of hashed anchor words, so that a text is read once however many
/// cues there are. Every hit is verified byte by byte; a hash collision can cost time, never a wrong answer.
struct CueMatcher: Sendable {
    /// One place where a phrase stands in a text: which phrase, and its first and last word.
    struct Hit: Sendable, Equatable {
        var phrase: Int
        var first: Int
        var last: Int
    }

    let phrases: [CuePhrase]
    private let anchors: [Int]
    /// Open addressing by anchor hash; a slot holds 1 + the index of the first entry in `chain`.
    private let slots: [UInt32]
    private let chain: [Entry]
    /// Bit n is set when some anchor is a prefix of n bytes.
    private let prefixLengths: UInt64

    private struct Entry: Sendable {
        var hash: UInt64
        var phrase: Int
        /// 1 + the next entry with the same slot, 0 at the end.
        var next: UInt32
    }

    init(_ phrases: [CuePhrase]) {
        self.phrases = phrases
        anchors = phrases.map(\.anchor)
        var size = 16
        while size < phrases.count * 4 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        var chain: [Entry] = []
        var lengths: UInt64 = 0
        for (index, phrase) in phrases.enumerated() {
            let word = phrase.words[anchors[index]]
            let hash = word.bytes.reduce(WordHash()) { $0.adding($1) }.value(isPrefix: word.isPrefix)
            if word.isPrefix { lengths |= 1 << UInt64(min(word.bytes.count, 63)) }
            let slot = Int(truncatingIfNeeded: hash >> 20) & (size - 1)
            chain.append(Entry(hash: hash, phrase: index, next: slots[slot]))
            slots[slot] = UInt32(chain.count)
        }
        self.slots = slots
        self.chain = chain
        prefixLengths = lengths
    }

    /// Calls `visit` for every place where a phrase stands, in the order of the anchor words.
    func forEachHit(in text: FoldedText, _ visit: (Hit) -> Void) {
        guard !chain.isEmpty else { return }
        text.bytes.withUnsafeBufferPointer { bytes in
            for index in text.words.indices {
                let word = text.words[index]
                var hash = WordHash()
                var length: UInt64 = 0
                for position in Int(word.start)..<Int(word.end) {
                    hash = hash.adding(bytes[position])
                    length += 1
                    if prefixLengths >> min(length, 63) & 1 == 1 {
                        lookUp(hash.value(isPrefix: true), text, bytes, index, visit)
                    }
                }
                lookUp(hash.value(isPrefix: false), text, bytes, index, visit)
            }
        }
    }

    private func lookUp(
        _ hash: UInt64,
        _ text: FoldedText,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ index: Int,
        _ visit: (Hit) -> Void
    ) {
        var next = slots[Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)]
        while next != 0 {
            let entry = chain[Int(next) - 1]
            next = entry.next
            guard entry.hash == hash else { continue }
            let first = index - anchors[entry.phrase]
            if stands(phrases[entry.phrase], at: first, text, bytes) {
                visit(Hit(phrase: entry.phrase, first: first, last: first + phrases[entry.phrase].words.count - 1))
            }
        }
    }

    private func stands(
        _ phrase: CuePhrase,
        at first: Int,
        _ text: FoldedText,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard first >= 0, first + phrase.words.count <= text.words.count else { return false }
        for (offset, wanted) in phrase.words.enumerated() {
            let word = text.words[first + offset]
            let length = Int(word.end - word.start)
            guard wanted.isPrefix ? length >= wanted.bytes.count : length == wanted.bytes.count else { return false }
            for index in wanted.bytes.indices where bytes[Int(word.start) + index] != wanted.bytes[index] {
                return false
            }
        }
        return true
    }
}

/// FNV-1a over a word's bytes, with whole words and prefixes kept apart.
struct WordHash: Sendable {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    func adding(_ byte: UInt8) -> WordHash {
        var next = self
        next.state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        return next
    }

    @inline(__always)
    func value(isPrefix: Bool) -> UInt64 {
        let mixed = (isPrefix ? state ^ 0x9e37_79b9_7f4a_7c15 : state) &* 0xbf58_476d_1ce4_e5b9
        return mixed ^ mixed >> 29
    }
}
