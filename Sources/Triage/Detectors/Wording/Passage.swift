import Classifier

/// A text as detectors read it: folded words, and which sentence each stands in.
struct Passage: Sendable {
    let source: [UInt8]
    let bytes: [UInt8]
    let words: [FoldedText.Word]
    /// The sentence of each word, counted from 0. A line that opens a list entry opens a sentence.
    let sentences: [Int32]

    /// Reads subject and text as one, with a sentence's end between them.
    init(subject: String, text: String) {
        self.init(Array("\(subject)\n\n\(text)".utf8))
    }

    init(_ source: [UInt8]) {
        let folded = FoldedText(source)
        self.source = source
        bytes = folded.bytes
        words = folded.words.filter { !Self.isCharacterReference($0, source) }
        var sentences: [Int32] = []
        sentences.reserveCapacity(words.count)
        var sentence: Int32 = 0
        for (index, word) in words.enumerated() {
            if index > 0, Self.isBreak(from: Int(words[index - 1].sourceEnd), to: Int(word.sourceStart), source) {
                sentence += 1
            }
            sentences.append(sentence)
        }
        self.sentences = sentences
    }

    /// The folded bytes of one word.
    func word(_ index: Int) -> ArraySlice<UInt8> {
        bytes[Int(words[index].start)..<Int(words[index].end)]
    }

    /// The words from `first` to `last` as they stand in the text, on one line, cut to `longest` bytes.
    func wording(_ first: Int, _ last: Int, longest: Int = 120) -> String {
        let start = Int(words[first].sourceStart)
        let end = min(Int(words[last].sourceEnd), start + longest)
        var line: [UInt8] = []
        for byte in source[start..<end] {
            let isSpace = byte == 32 || byte == 9 || byte == 10 || byte == 13
            if isSpace && line.last == 32 { continue }
            line.append(isSpace ? 32 : byte)
        }
        // A cut inside a sign leaves its first bytes behind.
        while end < source.count, source[end] & 0xC0 == 0x80, let byte = line.popLast(), byte & 0xC0 == 0x80 {}
        return String(decoding: line, as: UTF8.self)
    }

    /// "&nbsp;" left over from a careless converter is a space, not a word.
    private static func isCharacterReference(_ word: FoldedText.Word, _ source: [UInt8]) -> Bool {
        let (start, end) = (Int(word.sourceStart), Int(word.sourceEnd))
        return start > 0 && end < source.count && source[start - 1] == 38 && source[end] == 59
    }

    /// Whether a sentence ends between two words: a stop and a space, a question or exclamation mark, an empty line, or
    /// a line that opens with a bullet, a bracket or a number.
    private static func isBreak(from: Int, to: Int, _ source: [UInt8]) -> Bool {
        guard from < to else { return false }
        var hasStop = false
        var lines = 0
        for byte in source[from..<to] {
            switch byte {
            case 33, 63: return true
            case 46, 58, 59, 0xA6: hasStop = true
            case 10:
                lines += 1
                if hasStop || lines > 1 { return true }
            case 9, 13, 32: if hasStop { return true }
            case 40, 42, 45, 62, 0xA2: if lines > 0 { return true }
            default: break
            }
        }
        return lines > 0 && source[to] &- 48 < 10
    }
}
