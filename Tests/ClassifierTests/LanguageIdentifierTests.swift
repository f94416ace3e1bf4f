import Classifier
import Testing

@Suite("Language")
struct LanguageIdentifierTests {
    @Test("every line of the fixture is in its language")
    func fixture() throws {
        for row in try Fixture.rows("languages.tsv") {
            #expect(LanguageIdentifier.identify(row[1]).rawValue == row[0], "“\(row[1])”")
        }
    }

    @Test("every subject or message of one line is in its language, and all four labels are tried")
    func oneLine() throws {
        let rows = try Fixture.rows("one-line.tsv")
        #expect(rows.count >= 80 && Set(rows.map { $0[0] }) == Set(Language.allCases.map(\.rawValue)))
        for row in rows {
            #expect(LanguageIdentifier.identify(row[1]).rawValue == row[0], "“\(row[1])”")
        }
    }

    @Test("courtesies, signatures and footers in another language leave a letter in its own")
    func letters() throws {
        for row in try Fixture.rows("letters.tsv") {
            let letter = row[1].replacing("\\n", with: "\n")
            #expect(LanguageIdentifier.identify(letter).rawValue == row[0], "“\(row[1])”")
        }
    }

    @Test("a name is evidence of little, in capitals it is shouting")
    func names() {
        #expect(LanguageIdentifier.identify("Write to Bwrdd Iechyd Hywel Dda and Cyngor Sir Penfro") == .en)
        #expect(LanguageIdentifier.identify("NID YW HYN YN IAWN O GWBL") == .cy)
    }

    @Test("a text without words is English", arguments: ["", "\n\n", "12/3/2026", "???", "£64.10"])
    func nothing(_ text: String) {
        #expect(LanguageIdentifier.identify(text) == .en)
    }

    @Test("a Welsh greeting does not make an English letter bilingual")
    func greeting() {
        let letter =
            "Annwyl Nerys\nI am writing about the bus to the hospital, which no longer stops here.\nDiolch, Idwal"
        #expect(LanguageIdentifier.identify(letter) == .en)
    }

    @Test("raw values are those of the interface")
    func rawValues() {
        #expect(Language.allCases.map(\.rawValue) == ["en", "cy", "en+cy", "other"])
    }

    @Test("shared messages are in the language their label says", .needsShared)
    func shared() throws {
        for name in ["arl", "member-office"] {
            let messages = try Shared.messages(name)
            let right = messages.filter { LanguageIdentifier.identify($0.text).rawValue == $0.language }
            #expect(Double(right.count) / Double(messages.count) >= 0.97, "\(name)")
        }
    }

    @Test(
        "sentences that stand alone are English, Welsh or neither",
        .enabled(if: Shared.hasSentences, "the sentences in many languages are not beside the project")
    )
    func sentences() throws {
        var right = 0
        var all = 0
        for (name, sentences) in try Shared.sentences() {
            let label: Language = name == "eng" ? .en : name == "cym" ? .cy : .other
            let hits = sentences.filter { LanguageIdentifier.identify($0) == label }.count
            // Cornish and Breton are next of kin to Welsh, and nobody writes to the office in them.
            let floor = name == "cor" || name == "bre" ? 0.9 : label == .other ? 0.97 : 0.99
            #expect(Double(hits) / Double(sentences.count) >= floor, "\(name)")
            right += hits
            all += sentences.count
        }
        #expect(Double(right) / Double(all) >= 0.98)
    }
}
