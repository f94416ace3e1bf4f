/// Words, beginnings, endings and letter groups with the tongues they point to, in one table of hashes.
struct TongueTable: Sendable {
    /// What a word of a text may be compared with.
    enum Kind: UInt64 {
        case word = 0x1, start = 0x2, end = 0x3, inside = 0x4
        case letter = 0x5

        /// How many points evidence of this kind is worth; a whole function word is worth most.
        var points: Float {
            switch self {
            case .word: 1
            case .start, .end: 0.35
            case .inside: 0.2
            case .letter: 0.8
            }
        }
    }

    /// Open addressing; a mask of 0 is an empty slot. A mask holds the bits of tongues.
    private var keys: [UInt64]
    private var masks: [UInt32]
    private static let size = 8_192

    static let standard = TongueTable(TongueEvidence.all)

    private init(_ evidence: [TongueEvidence]) {
        keys = Array(repeating: 0, count: Self.size)
        masks = Array(repeating: 0, count: Self.size)
        for entry in evidence {
            add(entry.words, .word, entry.tongue)
            add(entry.starts, .start, entry.tongue)
            add(entry.ends, .end, entry.tongue)
            add(entry.insides, .inside, entry.tongue)
            add(entry.letters, .letter, entry.tongue)
        }
    }

    private mutating func add(_ list: String, _ kind: Kind, _ tongue: Tongue) {
        for item in list.utf8.split(separator: 32) {
            let key = item.reduce(Key(kind)) { $0.adding($1) }.value
            var slot = Int(truncatingIfNeeded: key) & (Self.size - 1)
            while masks[slot] != 0 && keys[slot] != key { slot = (slot + 1) & (Self.size - 1) }
            keys[slot] = key
            masks[slot] |= tongue.bit
        }
    }

    /// The tongues that have a piece of this kind, 0 for none.
    @inline(__always)
    func tongues(_ key: Key) -> UInt32 {
        let wanted = key.value
        var slot = Int(truncatingIfNeeded: wanted) & (Self.size - 1)
        while masks[slot] != 0 {
            if keys[slot] == wanted { return masks[slot] }
            slot = (slot + 1) & (Self.size - 1)
        }
        return 0
    }

    /// The hash of a piece of text, one byte after the other.
    struct Key {
        private var state: UInt64

        @inline(__always)
        init(_ kind: Kind) {
            state = kind.rawValue &* 0x9e37_79b9_7f4a_7c15
        }

        @inline(__always)
        func adding(_ byte: UInt8) -> Key {
            var next = self
            next.state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
            return next
        }

        @inline(__always)
        var value: UInt64 {
            let mixed = (state ^ state >> 31) &* 0xbf58_476d_1ce4_e5b9
            return mixed ^ mixed >> 30
        }
    }
}
