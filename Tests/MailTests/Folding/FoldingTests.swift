import Foundation
import Mail
import Testing

@Suite("Quotations folded as a reader folds them")
struct FoldingTests {
    @Test("the replies written for this test leave what their writers wrote")
    func ownReplies() throws {
        let figures = FoldingFigures(try FoldingExpectation.ofOwnReplies())
        print("own replies: \(figures.sentence)")
        for miss in figures.misses { print(miss) }
        #expect(figures.judged == 40)
        #expect(figures.exact >= 40)
    }

    @Test(
        "the public reply collections leave what their writers wrote",
        .enabled(if: MailCollections.arePresent, "the mail collections are absent")
    )
    func collections() throws {
        let all = try FoldingExpectation.ofCollections()
        let different = Array(Dictionary(all.map { ($0.words, $0) }, uniquingKeysWith: { first, _ in first }).values)
        let sets: [(String, [FoldingExpectation], count: Int, floor: Double)] = [
            ("judged bodies", all, 214, 0.995), ("with quoted lines", all.filter(\.hasQuotedLines), 152, 0.993),
            ("different bodies", different, 127, 0.992),
            ("different with quoted lines", different.filter(\.hasQuotedLines), 95, 0.989),
        ]
        for (name, set, count, floor) in sets {
            let figures = FoldingFigures(set)
            print("\(name): \(figures.sentence)")
            if name == sets[0].0 { figures.misses.forEach { print($0) } }
            #expect(figures.judged == count)
            #expect(figures.share >= floor)
        }
    }
}
