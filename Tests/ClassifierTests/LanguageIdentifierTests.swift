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
}
