import QueueStore
import Testing
import Triage
import WorkingTime

@Suite("What a search is read as")
struct SearchQueryTests {
    private func words(_ text: String) throws -> [[String]] {
        try SearchQuery(text).terms.map { $0.phrases.flatMap(\.words) }
    }

    @Test("words stand for themselves, quoted ones for a phrase")
    func plain() throws {
        #expect(try words("Case file") == [["case"], ["file"]])
        #expect(try words("\"Case file\" 1954") == [["case", "file"], ["1954"]])
        #expect(try words("“case file”") == [["case", "file"]])
        #expect(try words("\"never closed") == [["never", "closed"]])
        #expect(try words("iris@example.org") == [["iris", "example", "org"]])
        #expect(try words("AND OR NOT NEAR(") == [["and"], ["or"], ["not"], ["near"]])
    }

    @Test("a star is the beginning of a word, of three letters or more")
    func prefix() throws {
        let query = try SearchQuery("indict*")
        #expect(query.terms.map { $0.phrases.map(\.isPrefix) } == [[true]] && query.remarks.isEmpty)
        let short = try SearchQuery("in*")
        #expect(short.terms.map { $0.phrases.map(\.isPrefix) } == [[false]])
        #expect(short.remarks == ["“in*” was taken as a whole word: at least 3 letters come before a *."])
        #expect(try SearchQuery("\"indict*\"").terms.map { $0.phrases.map(\.isPrefix) } == [[false]])
    }

    @Test("a hyphen before a word excludes it, one inside does not")
    func exclusion() throws {
        let query = try SearchQuery("court -loan -\"inter library\" well-known - x")
        #expect(query.excluded.map { $0.phrases.flatMap(\.words) } == [["loan"], ["inter", "library"]])
        #expect(query.terms.map { $0.phrases.flatMap(\.words) } == [["court"], ["well", "known"], ["x"]])
    }

    @Test("filters are read, in any case of letters, and can be excluded")
    func filters() throws {
        let query = try SearchQuery(
            "State:OPEN state:in-review in:INBOX category:records to:me outcome:no-record -has:media after:2026-10"
        )
        #expect(
            query.filters.map(\.kind) == [
                .open, .state(.inReview), .inbox("INBOX"), .category("records"), .allocatedTo("me"),
                .outcome(.noRecord), .advisory(.media),
                .after(try #require(CivilDate("2026-10-01"))),
            ]
        )
        #expect(query.filters.map(\.isExcluded) == [false, false, false, false, false, false, true, false])
        #expect(query.terms.isEmpty && query.remarks.isEmpty)
        #expect(try SearchQuery("from:\"Iris Marsh\"").terms.first?.phrases.first?.words == ["iris", "marsh"])
        #expect(try SearchQuery("subject:file").terms.first?.phrases.first?.column == .subject)
    }

    @Test(
        "a filter with a value it does not know is taken as words, and says so",
        arguments: ["before:yesterday", "after:2026-13-01", "state:gone", "has:cake", "outcome:late"]
    )
    func unknownValues(_ text: String) throws {
        let query = try SearchQuery(text)
        #expect(query.filters.isEmpty && !query.terms.isEmpty)
        #expect(query.remarks.count == 1 && query.remarks[0].hasPrefix("“\(text)” was taken as words"))
    }

    @Test("an unknown field is words, without a remark")
    func unknownField() throws {
        #expect(try words("re: http://example.org") == [["re"], ["http", "example", "org"]])
        #expect(try SearchQuery("foo:bar").remarks.isEmpty)
        #expect(try words("from: iris") == [["iris"]])
    }

    @Test("nothing to look for is said in words", arguments: ["", " ", "-", "\"\"", "*", "()", "\u{301}", "from:"])
    func nothing(_ text: String) {
        #expect(throws: SearchQuery.Nothing.toLookFor) { try SearchQuery(text) }
    }

    @Test("exclusions alone are refused, also beside a filter", arguments: ["-loan", "-from:iris", "-loan state:open"])
    func onlyExclusions(_ text: String) {
        let error = #expect(throws: SearchQuery.Nothing.self) { try SearchQuery(text) }
        #expect(error?.description == "That says only what to leave out: add a word to look for.")
    }

    @Test("a reference is known in each way people write it")
    func references() throws {
        let reference = EnquiryReference(year: 2026, number: 123)
        for text in ["ENQ-2026-000123", "enq-2026-123", "2026-123", "2026-000123"] {
            #expect(try SearchQuery(text).quoted == .reference(reference), "\(text)")
        }
        #expect(try SearchQuery("123").quoted == .number(123))
        #expect(try SearchQuery("000123 state:open").quoted == .number(123))
        #expect(try SearchQuery("123 court").quoted == nil)
        #expect(try SearchQuery("\"123\"").quoted == nil)
        #expect(try SearchQuery("9780141036144").quoted == nil)
    }

    @Test("words that make one number together are one term with another spelling")
    func numbers() throws {
        let query = try SearchQuery("file j 82/1234 please")
        #expect(query.terms.map { $0.phrases.map(\.words) } == [[["file"]], [["j"], ["82", "1234"]], [["please"]]])
        #expect(query.terms[1].alternatives.map(\.words) == [["j82x1234"]])
        #expect(try SearchQuery("cf10 3nq").terms.first?.alternatives.map(\.words) == [["cf103nq"]])
        #expect(
            try SearchQuery("978 0 14 103614 4").terms.first?.alternatives.map(\.words) == [["9780141036144"]]
        )
    }

    @Test("a query as long as a book is read to its thousandth sign, and at most 32 terms of it")
    func long() throws {
        let query = try SearchQuery(String(repeating: "word ", count: 100_000))
        #expect(query.terms.count == SearchQuery.mostTerms)
        #expect(try SearchQuery(String(repeating: "x", count: 100_000)).terms.count == 1)
    }
}
