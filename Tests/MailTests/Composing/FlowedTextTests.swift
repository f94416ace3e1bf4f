import Mail
import Testing

@Suite("Text in lines that telephones can break anew")
struct FlowedTextTests {
    private static func lines(_ text: String) -> [String] {
        FlowedText(typed: text).lines.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("a paragraph is broken behind blanks, which stay, and a long word is not broken")
    func paragraphs() {
        let text = String(repeating: "one two three ", count: 12) + "end\n" + String(repeating: "x", count: 200) + " y"
        let lines = Self.lines(text)
        #expect(lines.allSatisfy { $0.utf8.count <= 72 || !$0.dropLast().contains(" ") })
        #expect(lines.dropLast(2).filter { $0.hasSuffix(" ") }.count == 2)
        #expect(lines.joined() == text.split(separator: "\n").joined())
    }

    @Test("what would be taken for something else is stuffed, quotations keep their depth, a signature its blank")
    func stuffing() {
        #expect(
            Self.lines("From here\n indented\n>quoted\n> > twice\n-- \nAnn  \n\n\n") == [
                " From here", "  indented", "> quoted", "> > twice", "-- ", "Ann",
            ]
        )
        let dashes = String(repeating: "word ", count: 14) + "-- " + String(repeating: "a", count: 80)
        #expect(!Self.lines(dashes).contains("-- "))
        let marks = String(repeating: "word ", count: 14) + ">not a quotation"
        #expect(Self.lines(marks).last == " >not a quotation")
    }

    @Test("text that was brought into this form stays in it, and empty text is empty")
    func again() {
        var texts = HostileTexts(seed: 21)
        for _ in 0..<2_000 {
            let text = FlowedText(typed: texts.text(most: 10)).text
            #expect(FlowedText(typed: text).text == text)
        }
        #expect(FlowedText(typed: " \r\n\t\n").text.isEmpty && Self.lines("").isEmpty)
    }
}
