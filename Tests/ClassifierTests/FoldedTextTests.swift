import Classifier
import Testing

@Suite("Folded text")
struct FoldedTextTests {
    private func words(_ text: String) -> [String] {
        let folded = FoldedText(text)
        return folded.words.map { folded.string($0) }
    }

    @Test("capitals and accents of Latin letters vanish, Welsh ones too")
    func accents() {
        #expect(
            words("Tŷ GŴR Âr ẅ Straße Œuvre ÉTÉ Łódź e\u{301}t") == [
                "ty", "gwr", "ar", "w", "strasse", "oeuvre", "ete", "lodz", "et",
            ]
        )
    }

    @Test("an apostrophe with a lone letter behind ends the word, but for t")
    func apostrophes() {
        #expect(
            words("defendant's can't mae’r O’Neill courts' 'quoted'") == [
                "defendant", "cant", "mae", "oneill", "courts", "quoted",
            ]
        )
    }

    @Test("punctuation, CRLF, dashes and no-break spaces separate words")
    func separators() {
        #expect(
            words("inter-library\r\nloan\u{A0}now–then…end,x") == [
                "inter", "library", "loan", "now", "then", "end", "x",
            ]
        )
    }

    @Test("words know where they stand in the source")
    func source() throws {
        let source = "Ŵ: Défendant’s file"
        let folded = FoldedText(source)
        let bytes = Array(source.utf8)
        let word = try #require(folded.words.dropFirst().first)
        #expect(String(decoding: bytes[Int(word.sourceStart)..<Int(word.sourceEnd)], as: UTF8.self) == "Défendant")
    }

    @Test("bytes that are not UTF-8 are read without harm")
    func malformed() {
        for bytes: [UInt8] in [[0xC3], [0xE2, 0x80], [0xFF, 0xFE, 65], [0xF0, 0x9F], [0x80, 0x80], [0xE1, 0xBA]] {
            let folded = FoldedText(bytes)
            #expect(folded.words.allSatisfy { Int($0.sourceEnd) <= bytes.count })
        }
    }

    @Test("a word without end is cut into words of 64 bytes")
    func longWords() {
        let folded = FoldedText(String(repeating: "a", count: 1_000))
        #expect(folded.words.count == 16)
        #expect(folded.words.allSatisfy { $0.end - $0.start <= 64 })
    }
}
