import Testing

@testable import Web

@Suite("What is told of a distressing enquiry in neutral words")
struct NeutralFactTests {
    @Test("numbers, dates and courts are told, names and titles are not")
    func kinds() {
        #expect(NeutralFact.values("archive-reference", ["ASSI 45/12"]) == ["ASSI 45/12"])
        #expect(NeutralFact.values("trial-date", ["3 March 1954"]) == ["3 March 1954"])
        #expect(NeutralFact.values("court", ["Cardiff Crown Court"]) == ["Cardiff Crown Court"])
        for key in ["title", "author", "journal", "defendant", "colour"] {
            #expect(NeutralFact.values(key, ["Murder at 3 Mill Lane"]).isEmpty)
        }
    }

    @Test("no passage passes for a number or a place")
    func passages() {
        let passage = "he was found in the cellar of number 3 with his throat cut"
        for key in ["case-number", "court", "pages", "needed-by"] {
            #expect(NeutralFact.values(key, [passage, String(repeating: "1", count: 61), "1\n2"]).isEmpty)
        }
        #expect(NeutralFact.values("case-number", ["the one with the knife"]).isEmpty)
        #expect(NeutralFact.values("isbn", (0..<20).map { "97801430073\($0)" }).count == NeutralFact.most)
    }
}
