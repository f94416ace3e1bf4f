/// Tells English, Welsh, both and other languages apart by function words and spelling.
package enum LanguageIdentifier {
    /// The most bytes read of a text.
    static let longest = 6_000
    /// A language has a substantial share of a text from this part of its words …
    static let substantialShare: Float = 0.2
    /// … and this many words.
    static let substantialWords: Float = 5

    /// The language of a text. A text without any evidence is English.
    package static func identify(_ text: String) -> Language {
        let source = Array(text.utf8.prefix(longest))
        var shares = LanguageShares()
        var segment = TongueScores()
        let folded = FoldedText(source)
        folded.bytes.withUnsafeBufferPointer { bytes in
            for index in folded.words.indices {
                segment.read(folded.words[index], bytes, source)
                if endsSegment(after: index, folded, source) {
                    shares.add(segment)
                    segment = TongueScores()
                }
            }
        }
        shares.add(segment)
        return shares.language
    }

    /// Sentences and lines are judged one by one, because a bilingual letter changes language between them.
    private static func endsSegment(after index: Int, _ text: FoldedText, _ source: [UInt8]) -> Bool {
        let start = Int(text.words[index].sourceEnd)
        let end = index + 1 < text.words.count ? Int(text.words[index + 1].sourceStart) : source.count
        for position in start..<max(start, end) {
            switch source[position] {
            case 10, 33, 47, 59, 63, 124: return true
            case 46 where position + 1 < end && source[position + 1] <= 32: return true
            default: continue
            }
        }
        return false
    }
}
