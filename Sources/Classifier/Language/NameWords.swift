/// Which words of a sentence belong to a name, by their capitals.
enum NameWords {
    /// The longest link word between two parts of a name ("Heol y Bryn", "Tal-y-bont ar Wysg"), in bytes.
    private static let longestLink = 2

    /// Whether a word of a line is a name, given where its sentence begins. A sentence's first word is capital anyway;
    /// words all in capitals are shouting or abbreviations.
    static func isName(
        _ index: Int,
        after sentence: Int,
        in line: Range<Int>,
        _ text: FoldedText,
        _ source: [UInt8]
    ) -> Bool {
        guard index > sentence else { return false }
        if isCapitalised(text.words[index], source) { return true }
        let length = text.words[index].end - text.words[index].start
        return length <= longestLink && index + 1 < line.upperBound
            && isCapitalised(text.words[index - 1], source) && isCapitalised(text.words[index + 1], source)
    }

    /// A capital, then a small letter: A to Z, Latin-1, Ŵ and Ŷ.
    private static func isCapitalised(_ word: FoldedText.Word, _ source: [UInt8]) -> Bool {
        let start = Int(word.sourceStart)
        let isASCII = source[start] < 128
        let next = start + (isASCII ? 1 : 2)
        guard next < Int(word.sourceEnd) else { return false }
        guard source[next] >= 97 else { return false }
        return switch (source[start], source[start + 1]) {
        case (65...90, _), (0xC3, 0x80...0x9E), (0xC5, 0xB4), (0xC5, 0xB6): true
        default: false
        }
    }
}
