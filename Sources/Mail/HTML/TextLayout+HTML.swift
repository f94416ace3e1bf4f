extension TextLayout {
    /// Lays out the text between two tags, resolving its character references.
    mutating func append(html bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, preformatted: Bool) {
        var at = range.lowerBound
        while at < range.upperBound, !isFull {
            if bytes[at] == UInt8(ascii: "&"),
                let reference = CharacterReference(bytes, at: at, end: range.upperBound)
            {
                at = reference.end
                Array(reference.utf8).withUnsafeBufferPointer { append(words: $0, preformatted: preformatted) }
            } else {
                at += appendRun(UnsafeBufferPointer(rebasing: bytes[at..<range.upperBound]), preformatted)
            }
        }
    }

    /// Lays out text that holds no markup and no references.
    mutating func append(words: UnsafeBufferPointer<UInt8>, preformatted: Bool = false) {
        var at = 0
        while at < words.count, !isFull {
            at += appendRun(UnsafeBufferPointer(rebasing: words[at...]), preformatted)
        }
    }

    /// Appends the longest plain run at the start of `bytes`, or else one character; how many bytes were taken.
    private mutating func appendRun(_ bytes: UnsafeBufferPointer<UInt8>, _ preformatted: Bool) -> Int {
        var end = 0
        while end < bytes.count, Self.isPlain(bytes[end]) { end += 1 }
        guard end == 0 else {
            append(bytes[..<end])
            return end
        }
        return appendNext(bytes, preformatted)
    }

    /// True for every byte that is never, and begins nothing that is, white space or invisible.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != UInt8(ascii: "&") && byte != 0x7F && byte != 0xC2 && byte != 0xCD && byte != 0xE2
            && byte != 0xEF
    }

    /// Appends one character that may be white space or invisible; its length in bytes.
    private mutating func appendNext(_ bytes: UnsafeBufferPointer<UInt8>, _ preformatted: Bool) -> Int {
        let character = InvisibleCharacter(bytes)
        let content = bytes.prefix(character.length)
        switch character.kind {
        case .visible: append(content)
        case .space: preformatted ? preformattedSpace(content.first == 0x09 ? 0x09 : 0x20) : space()
        case .lineEnd: preformatted ? preformattedBreak() : space()
        case .nonBreakingSpace: preformatted ? preformattedSpace(0x20) : nonBreakingSpace()
        case .joiner: joiner(content)
        case .nothing: break
        }
        return character.length
    }
}

/// What a character is to the layout, told from its UTF-8.
private struct InvisibleCharacter {
    enum Kind {
        case visible, space, lineEnd, nonBreakingSpace, joiner, nothing
    }

    let kind: Kind
    /// In bytes, at least 1.
    let length: Int

    /// The first character of `bytes`, which must not be empty.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let second = bytes.count > 1 ? bytes[1] : 0
        let third = bytes.count > 2 ? bytes[2] : 0
        switch bytes[0] {
        case 0x0A: self.init(.lineEnd, 1)
        case 0x20, 0x09, 0x0C: self.init(.space, 1)
        // A carriage return comes before a line feed, which then ends the line.
        case 0x0D: self.init(second == 0x0A || bytes.count == 1 ? .nothing : .lineEnd, 1)
        case 0x00..<0x20, 0x7F: self.init(.nothing, 1)
        case 0xC2: self.init(second == 0xA0 ? .nonBreakingSpace : second == 0xAD ? .nothing : .visible, 2)
        // U+034F, the combining grapheme joiner.
        case 0xCD: self.init(second == 0x8F ? .nothing : .visible, 2)
        case 0xE2: self.init(Self.punctuation(second, third), 3)
        case 0xEF: self.init(second == 0xBB && third == 0xBF ? .nothing : .visible, 3)
        default: self.init(.visible, 1)
        }
    }

    private init(_ kind: Kind, _ length: Int) {
        self.kind = kind
        self.length = length
    }

    /// U+2000 to U+2060: the spaces, the zero-width space, the joiners and the word joiner.
    private static func punctuation(_ second: UInt8, _ third: UInt8) -> Kind {
        switch (second, third) {
        case (0x80, 0x80...0x8A), (0x80, 0xA8...0xA9), (0x80, 0xAF), (0x81, 0x9F): .space
        case (0x80, 0x8C...0x8D): .joiner
        case (0x80, 0x8B), (0x81, 0xA0): .nothing
        default: .visible
        }
    }
}
