/// Tells English, Welsh, both and other languages apart by function words and spelling.
package enum LanguageIdentifier {
    /// The most bytes read of a text.
    static let longest = 6_000
    /// A language has a substantial share of a text from this part of its words …
    static let substantialShare: Float = 0.2
    /// … and this many words.
    static let substantialWords: Float = 5

    /// The language of a text, at most its first 6,000 bytes.
    ///
    /// Greeting, signature and footer count only where the letter itself leaves the language open, so that a Welsh
    /// sign-off under an English letter does not make it bilingual. A text without any evidence is English.
    package static func identify(_ text: String) -> Language {
        let source = Array(text.utf8.prefix(longest))
        let folded = FoldedText(source)
        var letter = LetterShares()
        folded.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < folded.words.count {
                let line = line(from: start, folded, source)
                letter.begin(LetterPart.ofLine(folded.words[line], bytes))
                read(line, folded, source, bytes, into: &letter)
                if isDelimiter(after: line.upperBound - 1, folded, source) { letter.begin(.signOff) }
                start = line.upperBound
            }
        }
        return letter.language
    }

    /// Sentences and lines are judged one by one, because a bilingual letter changes language between them.
    private static func read(
        _ line: Range<Int>,
        _ text: FoldedText,
        _ source: [UInt8],
        _ bytes: UnsafeBufferPointer<UInt8>,
        into letter: inout LetterShares
    ) {
        var sentence = TongueScores()
        var first = line.lowerBound
        for index in line {
            sentence.read(
                text.words[index],
                bytes,
                source,
                isName: NameWords.isName(index, after: first, in: line, text, source)
            )
            guard index + 1 == line.upperBound || endsSentence(gap(after: index, text, source), source) else {
                continue
            }
            letter.add(sentence, isFooter: letter.part.isFooter(text.words[first...index], bytes))
            sentence = TongueScores()
            first = index + 1
        }
    }

    /// The words of the line that begins with a word.
    private static func line(from first: Int, _ text: FoldedText, _ source: [UInt8]) -> Range<Int> {
        var end = first + 1
        while end < text.words.count, !source[gap(after: end - 1, text, source)].contains(10) { end += 1 }
        return first..<end
    }

    /// The bytes of the source between a word and the next, or the end.
    private static func gap(after index: Int, _ text: FoldedText, _ source: [UInt8]) -> Range<Int> {
        let start = Int(text.words[index].sourceEnd)
        let end = index + 1 < text.words.count ? Int(text.words[index + 1].sourceStart) : source.count
        return start..<max(start, end)
    }

    private static func endsSentence(_ gap: Range<Int>, _ source: [UInt8]) -> Bool {
        for position in gap {
            switch source[position] {
            case 33, 47, 59, 63, 124: return true
            case 46 where position + 1 < gap.upperBound && source[position + 1] <= 32: return true
            default: continue
            }
        }
        return false
    }

    /// Whether a line of dashes or underscores follows: what stands below it is no part of the letter.
    private static func isDelimiter(after index: Int, _ text: FoldedText, _ source: [UInt8]) -> Bool {
        let between = source[gap(after: index, text, source)]
        guard let lineEnd = between.firstIndex(of: 10) else { return false }
        let below = between[(lineEnd + 1)...].drop { $0 <= 32 }.prefix(2)
        return below.elementsEqual([45, 45]) || below.elementsEqual([95, 95])
    }
}
