/// Which places of which wordings a word of a text can take. Looking a word up costs as many steps as it has bytes.
struct WordTable: Sendable {
    private struct Entry: Sendable {
        let word: Wording.Word
        var places: [Int32]
    }

    private var entries: [Entry] = []
    /// Entries by hash; a collision costs a comparison, never a wrong answer.
    private var exact: [UInt64: [Int32]] = [:]
    private var prefixes: [UInt64: [Int32]] = [:]
    /// Entries that allow one slip, by their first letter, which people seldom get wrong.
    private var close: [UInt8: [Int32]] = [:]
    /// Bit n is set when some prefix has n bytes.
    private var prefixLengths: UInt64 = 0

    init(_ wordings: [Wording]) {
        var known: [Wording.Word: Int] = [:]
        var place: Int32 = 0
        for step in wordings.lazy.flatMap(\.steps) {
            for word in step.words {
                if let entry = known[word] {
                    entries[entry].places.append(place)
                } else {
                    known[word] = entries.count
                    add(Entry(word: word, places: [place]))
                }
            }
            place += 1
        }
    }

    private mutating func add(_ entry: Entry) {
        let index = Int32(entries.count)
        entries.append(entry)
        let hash = entry.word.bytes.reduce(Self.seed, Self.adding)
        switch entry.word.likeness {
        case .exact: exact[hash, default: []].append(index)
        case .prefix:
            prefixes[hash, default: []].append(index)
            prefixLengths |= 1 << UInt64(min(entry.word.bytes.count, 63))
        case .close: close[entry.word.bytes[0], default: []].append(index)
        }
    }

    /// Appends every place the word can take, in no order and possibly twice.
    func look(up word: ArraySlice<UInt8>, into places: inout [Int32]) {
        var hash = Self.seed
        var length: UInt64 = 0
        for byte in word {
            hash = Self.adding(hash, byte)
            length += 1
            guard prefixLengths >> min(length, 63) & 1 == 1, let found = prefixes[hash] else { continue }
            for index in found where word.starts(with: entries[Int(index)].word.bytes) {
                places += entries[Int(index)].places
            }
        }
        for index in exact[hash] ?? [] where word.elementsEqual(entries[Int(index)].word.bytes) {
            places += entries[Int(index)].places
        }
        guard let first = word.first, let similar = close[first] else { return }
        for index in similar where entries[Int(index)].word.bytes.isSpeltLike(word) {
            places += entries[Int(index)].places
        }
    }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// FNV-1a.
    private static func adding(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
}

extension [UInt8] {
    /// Whether a word is this one with at most one letter wrong, missing, added or swapped with its neighbour.
    func isSpeltLike(_ other: ArraySlice<UInt8>) -> Bool {
        guard abs(count - other.count) <= 1 else { return false }
        let same = zip(self, other).prefix { $0 == $1 }.count
        let (mine, theirs) = (self[same...], other.dropFirst(same))
        if mine.count != theirs.count {
            return mine.count > theirs.count
                ? mine.dropFirst().elementsEqual(theirs) : theirs.dropFirst().elementsEqual(mine)
        }
        if mine.dropFirst().elementsEqual(theirs.dropFirst()) { return true }
        return mine.prefix(2).reversed().elementsEqual(theirs.prefix(2))
            && mine.dropFirst(2).elementsEqual(theirs.dropFirst(2))
    }
}
