import Testing

@testable import Transport

@Suite("The structure of a message")
struct BodyStructureTests {
    private func parts(_ text: String) throws -> [OutlineMessage.Part] {
        BodyStructure.parts(of: try ResponseReader(source: ChunkedSource(text)).takeValue())
    }

    @Test("a message of one part is part 1")
    func single() throws {
        let parts = try parts(#"("TEXT" "PLAIN" ("CHARSET" "utf-8") NIL NIL "7BIT" 3028 92 NIL NIL NIL NIL) "#)
        let part = try #require(parts.first)
        #expect(parts.count == 1)
        #expect((part.path, part.type, part.subtype, part.encoding) == ("1", "text", "plain", "7bit"))
        #expect(part.size == 3_028 && part.parameters == ["charset": "utf-8"] && part.disposition == nil)
    }

    @Test("parts of multiparts and of messages within are numbered as RFC 3501 section 6.4.5 says")
    func nested() throws {
        let text = """
            ((("TEXT" "PLAIN" NIL NIL NIL "7BIT" 10 1)("TEXT" "HTML" NIL NIL NIL "QUOTED-PRINTABLE" 20 2) "ALTERNATIVE")\
            ("APPLICATION" "PDF" ("NAME" "a.pdf") NIL NIL "BASE64" 5000 NIL ("ATTACHMENT" ("FILENAME" "b.pdf")) NIL NIL)\
            ("MESSAGE" "RFC822" NIL NIL NIL "7BIT" 900 (NIL) ("TEXT" "PLAIN" NIL NIL NIL "8BIT" 30 3) 40 NIL NIL)\
            ("MESSAGE" "RFC822" NIL NIL NIL "7BIT" 900 (NIL) (("TEXT" "PLAIN" NIL NIL NIL "8BIT" 30 3) "MIXED") 40)\
             "MIXED" ("BOUNDARY" "x") NIL NIL) \

            """
        let parts = try parts(text)
        #expect(parts.map(\.path) == ["", "1", "1.1", "1.2", "2", "3", "3.1", "4", "4", "4.1"])
        #expect(parts[4].filename == "b.pdf" && parts[4].disposition == "attachment")
        #expect(parts[0].parameters == ["boundary": "x"])
        #expect(parts[3].encoding == "quoted-printable")
    }

    @Test("what is not a structure has no parts", arguments: ["NIL ", "() ", "(NIL) ", "x ", "((()) \"MIXED\") "])
    func nothing(_ text: String) throws {
        #expect(try parts(text).allSatisfy { $0.type == "multipart" })
    }
}
