/// How much the words read so far speak for each tongue.
struct TongueScores {
    private(set) var points = [Float](repeating: 0, count: Tongue.allCases.count)
    private(set) var words: Float = 0
    /// The tongues of which a whole function word was read.
    private var spoken: UInt32 = 0
    /// The tongues of which an accented letter was read.
    private var accented: UInt32 = 0
    /// What evidence in the word being read is worth.
    private var scale: Float = 1

    /// Names of people and places travel: a Welsh street in an English sentence leaves it English.
    private static let worthOfName: Float = 0.2

    /// Whether a word begins with a letter that folding leaves as it is: Greek, Cyrillic, Hebrew, Arabic, the scripts
    /// of India and East Asia. Vietnamese letters (0xE1 0xBA), byte-order marks (0xEF) and emoji (0xF0) are none.
    private static func isOtherScript(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard (0xCE...0xED).contains(bytes[start]) else { return false }
        return !(bytes[start] == 0xE1 && start + 1 < end && bytes[start + 1] & 0xFE == 0xBA)
    }

    /// Adds one word, a name as one of which little follows. Words with digits say nothing about language.
    mutating func read(
        _ word: FoldedText.Word,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ source: [UInt8],
        isName: Bool = false
    ) {
        let start = Int(word.start)
        let end = Int(word.end)
        guard bytes[start] > 57 else { return }
        words += 1
        scale = isName ? Self.worthOfName : 1
        guard !Self.isOtherScript(bytes, start, end) else {
            spoken |= Tongue.otherScript.bit
            return add(Tongue.otherScript.bit, TongueTable.Kind.word.points)
        }
        readLetters(source, Int(word.sourceStart), Int(word.sourceEnd))
        var whole = TongueTable.Key(.word)
        for position in start..<end { whole = whole.adding(bytes[position]) }
        let owners = TongueTable.standard.tongues(whole)
        guard owners == 0 else {
            if !isName { spoken |= owners }
            return add(owners, TongueTable.Kind.word.points)
        }
        readStart(bytes, start, end)
        readEnd(bytes, start, end)
        readInside(bytes, start, end)
    }

    private mutating func readStart(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        var key = TongueTable.Key(.start)
        for position in start..<min(end, start + 4) {
            key = key.adding(bytes[position])
            if position > start { add(TongueTable.standard.tongues(key), TongueTable.Kind.start.points) }
        }
    }

    private mutating func readEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        for length in 2...5 where end - start > length {
            var key = TongueTable.Key(.end)
            for position in (end - length)..<end { key = key.adding(bytes[position]) }
            add(TongueTable.standard.tongues(key), TongueTable.Kind.end.points)
        }
    }

    private mutating func readInside(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        for first in start..<max(start, end - 1) {
            var key = TongueTable.Key(.inside).adding(bytes[first]).adding(bytes[first + 1])
            add(TongueTable.standard.tongues(key), TongueTable.Kind.inside.points)
            guard first + 2 < end else { return }
            key = key.adding(bytes[first + 2])
            add(TongueTable.standard.tongues(key), TongueTable.Kind.inside.points)
        }
    }

    /// Accented letters, which folding took away.
    private mutating func readLetters(_ source: [UInt8], _ start: Int, _ end: Int) {
        var position = start
        while position < end {
            let lead = source[position]
            guard lead >= 0xC3 else {
                position += 1
                continue
            }
            let length = lead >= 0xE0 ? 3 : 2
            var key = TongueTable.Key(.letter)
            for offset in 0..<min(length, end - position) {
                let byte = source[position + offset]
                let isLatin1Capital = lead == 0xC3 && offset == 1 && byte < 0xA0
                key = key.adding(isLatin1Capital ? byte + 0x20 : byte)
            }
            let owners = TongueTable.standard.tongues(key)
            accented |= owners
            add(owners, TongueTable.Kind.letter.points)
            position += length
        }
    }

    private mutating func add(_ tongues: UInt32, _ amount: Float) {
        var left = tongues
        while left != 0 {
            points[left.trailingZeroBitCount] += amount * scale
            left &= left - 1
        }
    }

    mutating func add(_ other: TongueScores) {
        for index in points.indices { points[index] += other.points[index] }
        words += other.words
        spoken |= other.spoken
        accented |= other.accented
    }

    /// The best tongue, when its lead is that of a function word at least and one of its function words was read:
    /// the spelling of names alone ("Bangor, Gwynedd") does not make a sentence Welsh.
    var clear: Tongue? {
        guard let best, best.lead >= 1, spoken & best.tongue.bit != 0 else { return nil }
        return best.tongue
    }

    /// The language of a text that has no clear sentence. It takes more to call it foreign by its spelling alone:
    /// English is spelt like half of Europe.
    var likely: Language {
        guard let best else { return .en }
        guard best.tongue.language == .other else { return best.tongue.language }
        let isHeard = (spoken | accented) & best.tongue.bit != 0
        return best.lead >= (isHeard ? Self.leastLead : Self.leastUnheardLead) ? .other : .en
    }

    private static let leastLead: Float = 0.1
    private static let leastUnheardLead: Float = 0.3

    /// The tongue with most points and its lead over the best of another language; nil without any evidence.
    /// English wins ties: names, numbers and abbreviations are evidence of nothing.
    var best: (tongue: Tongue, lead: Float)? {
        var best = Tongue.english
        for tongue in Tongue.allCases where points[tongue.rawValue] > points[best.rawValue] { best = tongue }
        guard points[best.rawValue] > 0 else { return nil }
        var second: Float = 0
        for tongue in Tongue.allCases where tongue.language != best.language {
            second = max(second, points[tongue.rawValue])
        }
        return (best, points[best.rawValue] - second)
    }
}
