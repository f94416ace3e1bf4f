import Classifier
import Foundation
import Testing

@Suite("Cues")
struct PhraseFinderTests {
    @Test("a phrase matches without regard to capitals, accents and punctuation")
    func folding() {
        let finder = PhraseFinder(["inter-library loan", "tŷ opera"])
        #expect(finder.phrases(in: "An INTER LIBRARY\r\nloan at the Ty Opera") == ["INTER LIBRARY loan", "Ty Opera"])
    }

    @Test("a phrase matches whole words only")
    func boundaries() {
        let finder = PhraseFinder(["foi", "court file"])
        #expect(finder.phrases(in: "foil, court files, the court, file").isEmpty == false)
        #expect(finder.phrases(in: "foil and court files").isEmpty)
    }

    @Test("a star at a word's end stands for any ending, also inside a phrase")
    func stars() {
        let finder = PhraseFinder(["transcript*", "sentenc* remark*"])
        #expect(
            finder.phrases(in: "Transcripts, transcript; sentencing remarks. manuscript") == [
                "Transcripts", "transcript", "sentencing remarks",
            ]
        )
    }

    @Test("phrases that say nothing never match")
    func empty() {
        #expect(PhraseFinder(["", "*", "…", "  "]).phrases(in: "* … anything").isEmpty)
        #expect(PhraseFinder([]).phrases(in: "anything").isEmpty)
    }

    @Test("regular expressions are literal words")
    func literal() {
        #expect(PhraseFinder(["(a+)+$"]).phrases(in: String(repeating: "a", count: 200)).isEmpty)
    }

    @Test("the finder agrees with a plain search, phrase by phrase")
    func agreement() {
        let vocabulary = ["loan", "loans", "lo", "court", "file", "files", "a", "of", "record"]
        var random = TestRandom(seed: 5)
        for _ in 0..<200 {
            let words = (0..<12).map { _ in vocabulary[random.below(vocabulary.count)] }
            let phrase = (0...random.below(3)).map { _ in vocabulary[random.below(vocabulary.count)] }
            let isPrefix = random.below(2) == 0
            let found = PhraseFinder([phrase.joined(separator: " ") + (isPrefix ? "*" : "")])
                .phrases(in: words.joined(separator: " "))
            let expected = (0...(words.count - phrase.count)).contains { start in
                phrase.indices.allSatisfy { index in
                    let word = words[start + index]
                    return isPrefix && index == phrase.count - 1 ? word.hasPrefix(phrase[index]) : word == phrase[index]
                }
            }
            #expect(!found.isEmpty == expected)
        }
    }

}

@Suite("Cues as data")
struct CueDecodingTests {
    @Test("a cue without a weight has weight 1")
    func weight() throws {
        let cues = try JSONDecoder().decode(
            [Cue].self,
            from: Data(#"[{"phrase":"loan"},{"phrase":"x","weight":-2}]"#.utf8)
        )
        #expect(cues == [Cue(phrase: "loan", weight: 1), Cue(phrase: "x", weight: -2)])
    }
}
