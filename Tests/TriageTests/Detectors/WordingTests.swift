import Testing

@testable import Triage

/// The language lexicons are written in.
struct WordingTests {
    private static func stands(_ line: String, in text: String, groups: [String: String] = [:]) throws -> Bool {
        let matcher = WordingMatcher(try Wording.ways(line, groups: groups))
        return !matcher.hits(in: Passage(subject: "", text: text)).isEmpty
    }

    @Test(
        "a wording stands where its words do",
        arguments: [
            ("copy of", "A copy of it", true),
            ("copy of", "a copyof it", false),
            ("copy|copies of", "two COPIES of", true),
            ("let_me_have|send it", "please let me have it", true),
            ("let_me_have|send it", "please let me it", false),
            ("record*", "my recordings", true),
            ("record*", "my prerecorded", false),
            ("~freedom", "fredom", true),
            ("~freedom", "freedmo", true),
            ("~freedom", "freeodm", true),
            ("~freedom", "frodem", false),
            ("my ..2 file", "my own old file", true),
            ("my ..2 file", "my very own old file", false),
            ("my ..2 file", "It is my. Own file", false),
            ("my own? file", "my file", true),
            ("my own? file", "my own file", true),
            ("my own? file", "my old file", false),
            ("don't go", "I dont go", true),
            ("don't go", "I don’t go", true),
            ("dŵr", "y dwr", true),
        ]
    )
    func meaning(_ line: String, _ text: String, _ expected: Bool) throws {
        #expect(try Self.stands(line, in: text) == expected)
    }

    @Test("a group is any of its words")
    func groups() throws {
        #expect(try Self.stands("<held> me", in: "what you have on me", groups: ["held": "hold_on|have_on"]))
        #expect(throws: Wording.Problem.unknownGroup("<held>")) { try Wording.ways("<held> me", groups: [:]) }
    }

    @Test("a line without words, or with a sign that is none, is refused")
    func problems() {
        #expect(throws: Wording.Problem.noWords("..3")) { try Wording.ways("..3", groups: [:]) }
        #expect(throws: Wording.Problem.notAWord("a-b")) { try Wording.ways("a-b", groups: [:]) }
    }

    @Test("the nearest word counts, so an early one far away does no harm")
    func nearest() throws {
        #expect(try Self.stands("my ..1 file", in: "my house and my street and my file"))
        let matcher = WordingMatcher(try Wording.ways("my ..1 file", groups: [:]))
        let hits = matcher.hits(in: Passage(subject: "", text: "my file, my own file"))
        #expect(hits.map(\.first) == [0, 2])
        #expect(hits.map(\.last) == [1, 4])
    }

    @Test("one word never takes two places")
    func onePlace() throws {
        #expect(try !Self.stands("my ..3 my", in: "my file"))
        #expect(try Self.stands("my ..3 my", in: "my file my"))
    }

    @Test("a stop, an empty line or a list entry ends a sentence; a line's end alone does not")
    func sentences() {
        #expect(Passage(subject: "a", text: "b c\nd").sentences == [0, 1, 1, 1])
        #expect(Passage(subject: "", text: "a. b? c; d\r\n\r\ne\n- f\n2) g").sentences == [0, 1, 2, 3, 4, 5, 6, 6])
    }

    @Test("an excuse voids what it overlaps and nothing else")
    func excuses() {
        let lexicon = Lexicon(signs: "foi", excuses: "foi ..2 training")
        let listener = Listener(lexicon)
        let heard = listener.listen(to: Passage(subject: "FOI training", text: "This is an FOI."))
        #expect(heard.signs.count == 1)
    }

    @Test("themes need the company they name")
    func themes() throws {
        let one = Theme("one", "a")
        let two = Theme("two", with: ["three"], "b")
        let three = Theme("three", with: ["two"], "c")
        #expect(!one.completes(one) && !one.completes(two) && two.completes(three) && three.completes(two))
        #expect(one.completes(Theme("four", "d")))
    }

    @Test("a long quotation is cut between letters")
    func quotation() {
        let passage = Passage(
            subject: "",
            text: String(repeating: "ŵ", count: 60) + " " + String(repeating: "ŵ", count: 60)
        )
        let words = passage.wording(0, passage.words.count - 1, longest: 11)
        #expect(words == "ŵŵŵŵŵ")
    }
}
