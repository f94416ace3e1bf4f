/// Text as the classifier reads it: words in small Latin letters without accents, one space around each.
///
/// The buffer is `" first second … "` followed by eight zero bytes, so that eight bytes can be loaded from any
/// position of it. An apostrophe with a single letter after it ends the word before it ("defendant's" is "defendant",
/// Welsh "mae'r" is "mae"), unless that letter is t ("can't" is "cant"); other apostrophes inside a word vanish.
package struct FoldedText: Sendable {
    /// One word: where it stands in the folded buffer and in the text it came from, in bytes.
    package struct Word: Sendable {
        package var start: Int32
        package var end: Int32
        package var sourceStart: Int32
        package var sourceEnd: Int32
    }

    package private(set) var bytes: [UInt8]
    package private(set) var words: [Word]

    /// Folds the UTF-8 bytes of a text. Linear; bytes that are not UTF-8 are taken as letters.
    package init(_ source: [UInt8]) {
        var folder = Folder(capacity: source.count)
        source.withUnsafeBufferPointer { folder.read($0) }
        (bytes, words) = folder.finish()
    }

    package init(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// The word's folded bytes as a string.
    package func string(_ word: Word) -> String {
        String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self)
    }

    /// Replaces every digit by `0`, so that numbers of one shape ("T871902", "T930418") are one word to the learner.
    mutating func shapeDigits() {
        bytes.withUnsafeMutableBufferPointer { buffer in
            for index in buffer.indices where buffer[index] &- 49 < 9 {
                buffer[index] = 48
            }
        }
    }
}

extension FoldedText {
    /// The longest word kept whole, in bytes; a longer run of letters is cut into several words.
    static let longestWord = 64

    /// Bytes of padding behind the last space.
    static let padding = 8
}

/// Builds a folded text in one pass over the source.
private struct Folder {
    private var bytes: [UInt8] = []
    private var words: [FoldedText.Word] = []
    private var wordStart = -1
    private var sourceStart = 0

    init(capacity: Int) {
        bytes.reserveCapacity(capacity + capacity / 8 + 16)
        words.reserveCapacity(capacity / 5 + 4)
        bytes.append(32)
    }

    mutating func read(_ source: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte < 128 {
                readASCII(byte, source, &index)
            } else {
                let (sign, length) = LatinFolding.sign(at: index, in: source)
                readSign(sign, source, &index, length)
            }
        }
        endWord(at: source.count)
    }

    mutating func finish() -> ([UInt8], [FoldedText.Word]) {
        bytes.append(contentsOf: repeatElement(0, count: FoldedText.padding))
        return (bytes, words)
    }

    @inline(__always)
    private mutating func readASCII(_ byte: UInt8, _ source: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
        let small = byte | 0x20
        if small &- 97 < 26 {
            append(small, at: index)
        } else if byte &- 48 < 10 {
            append(byte, at: index)
        } else if byte == 39 {
            index += readApostrophe(length: 1, source, at: index)
        } else {
            endWord(at: index)
        }
        index += 1
    }

    private mutating func readSign(
        _ sign: LatinFolding.Sign,
        _ source: UnsafeBufferPointer<UInt8>,
        _ index: inout Int,
        _ length: Int
    ) {
        switch sign {
        case .letter(let first, let second):
            append(first, at: index)
            if second != 0 { append(second, at: index) }
        case .mark:
            break
        case .apostrophe:
            index += readApostrophe(length: length, source, at: index)
        case .separator:
            endWord(at: index)
        case .other:
            for offset in 0..<length { append(source[index + offset], at: index) }
        }
        index += length
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8, at index: Int) {
        if wordStart < 0 {
            wordStart = bytes.count
            sourceStart = index
        }
        bytes.append(byte)
        if bytes.count - wordStart >= FoldedText.longestWord { endWord(at: index + 1) }
    }

    @inline(__always)
    private mutating func endWord(at index: Int) {
        guard wordStart >= 0 else { return }
        words.append(
            .init(
                start: Int32(truncatingIfNeeded: wordStart),
                end: Int32(truncatingIfNeeded: bytes.count),
                sourceStart: Int32(truncatingIfNeeded: sourceStart),
                sourceEnd: Int32(truncatingIfNeeded: index)
            )
        )
        bytes.append(32)
        wordStart = -1
    }

    /// An apostrophe ends the word before a lone letter, which is skipped, and vanishes elsewhere inside a word.
    /// Answers how many bytes behind it to skip.
    private mutating func readApostrophe(length: Int, _ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        guard wordStart >= 0 else { return 0 }
        let next = index + length
        let letter = next < source.count ? source[next] | 0x20 : 0
        guard letter &- 97 < 26 else {
            endWord(at: index)
            return 0
        }
        let after = next + 1 < source.count ? source[next + 1] : 0
        let isLone = !(after >= 128 || (after | 0x20) &- 97 < 26)
        guard isLone && letter != 116 else { return 0 }
        endWord(at: index)
        return 1
    }
}
