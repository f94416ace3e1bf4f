import Mail
import Testing

@Suite("The conversation a mail belongs to")
struct ReferencesChainTests {
    private static func chain(_ header: String) -> [String] {
        ReferencesChain(answering: Message.parse(Array("\(header)\r\n\r\n".utf8))).ids
    }

    @Test("an answer refers to all that its parent refers to, and to its parent (RFC 5322 section 3.6.4)")
    func parent() {
        #expect(
            Self.chain("Message-ID: <c@x>\r\nReferences: <a@x> <b@x>\r\nIn-Reply-To: <z@x>") == ["a@x", "b@x", "c@x"]
        )
        #expect(Self.chain("Message-ID: <c@x>\r\nIn-Reply-To: <b@x>") == ["b@x", "c@x"])
        #expect(Self.chain("Message-ID: <c@x>\r\nIn-Reply-To: <a@x> <b@x>") == ["c@x"])
        #expect(Self.chain("References: <a@x>") == ["a@x"])
        #expect(Self.chain("Subject: x").isEmpty)
    }

    @Test("of a long conversation the first and the newest are kept")
    func bounds() {
        let many = (0..<100).map { "\($0)@example.org" }
        #expect(ReferencesChain(many).ids == ["0@example.org"] + many.suffix(19))
        let long = (0..<10).map { "\($0)" + String(repeating: "x", count: 200) + "@example.org" }
        let ids = ReferencesChain(long).ids
        #expect(ids.first == long.first && ids.last == long.last && ids.count == 4)
        #expect(ids.reduce(0) { $0 + $1.utf8.count + 3 } <= 998)
    }

    @Test("each id stands once, the parent last, and none that would be read as another")
    func clean() {
        #expect(ReferencesChain(["a@x", "b@x", "a@x"]).ids == ["b@x", "a@x"])
        let bad = [
            "", "<>", "a b@x", "a@x\r\nBcc: y@z", "a(b)@x", "\"a\"@x", "é@x", "=?utf-8?q?a?=@x", "a>@x", "a\0@x",
        ]
        #expect(ReferencesChain(bad + ["<ok@x>", " ok2@x "]).ids == ["ok@x", "ok2@x"])
        #expect(ReferencesChain([String(repeating: "x", count: 2_000) + "@x"]).ids.isEmpty)
    }
}
