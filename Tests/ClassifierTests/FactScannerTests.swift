import Classifier
import Testing

@Suite("Facts")
struct FactScannerTests {
    @Test("every fact of the fixture stands where it should, and no other of its key")
    func fixture() throws {
        for row in try Fixture.rows("facts.tsv") {
            let groups = FactScanner.scan(row[0]).grouped()
            var wanted: [FactKey: [String]] = [:]
            for cell in row.dropFirst() {
                let parts = cell.split(separator: "=", maxSplits: 1).map(String.init)
                let key = try #require(FactKey(rawValue: cell.hasPrefix("-") ? String(cell.dropFirst()) : parts[0]))
                wanted[key, default: []] += cell.hasPrefix("-") ? [] : [parts[1]]
            }
            for (key, values) in wanted {
                #expect(groups[key] ?? [] == values, "\(key.rawValue) in “\(row[0])”")
            }
        }
    }

    @Test("every key has at least one example in the fixture")
    func everyKey() throws {
        let cells = try Fixture.rows("facts.tsv").flatMap { $0.dropFirst() }
        for key in FactKey.allCases {
            #expect(cells.contains { $0.hasPrefix(key.rawValue + "=") }, "\(key.rawValue)")
        }
    }

    @Test("a fact's range gives its value in the text's own bytes")
    func ranges() throws {
        let text = "Köszönöm – ’twas “J 82/1234” at Leeds\r\nCrown Court, 1987 (R v Smith)."
        let bytes = Array(text.utf8)
        let facts = FactScanner.scan(text)
        #expect(facts.map(\.key) == [.archiveReference, .court, .trialDate, .defendant])
        for fact in facts where fact.key != .court {
            #expect(String(decoding: bytes[fact.range], as: UTF8.self) == fact.value)
        }
        #expect(facts[1].value == "Leeds Crown Court")
    }

    @Test("values are grouped in order of first appearance and not repeated")
    func grouping() {
        let groups = FactScanner.scan("See J 82/2, then J 82/1, then J 82/2 again.").grouped()
        #expect(groups == [.archiveReference: ["J 82/2", "J 82/1"]])
    }

    @Test(
        "text without facts has none",
        arguments: ["", " ", "\r\n\r\n", "Hello, how are you?", "\u{2019}\u{20AC}\u{A0}"]
    )
    func nothing(_ text: String) {
        #expect(FactScanner.scan(text).isEmpty)
    }

    @Test("hostile text neither crashes nor yields values outside it")
    func hostile() {
        var random = TestRandom(seed: 11)
        let pieces = [
            "R v ", "\"", "ISBN ", "10.1234/", "J 82/", "by ", "the ", "12", "(", ")", "/", "-", ".", "Crown Court at ",
            "item ", "schedule ", "vol. ", "978", "\u{E9}", "\u{2019}", "\n", "\r\n", "DOB ", "A1234BC", "0", "May ",
            "end of ",
        ]
        for _ in 0..<400 {
            let text = (0..<60).map { _ in pieces[random.below(pieces.count)] }.joined()
            for fact in FactScanner.scan(text) {
                #expect(fact.range.upperBound <= text.utf8.count && !fact.value.isEmpty)
            }
        }
        #expect(FactScanner.scan(String(repeating: "9", count: 50_000)).isEmpty)
        #expect(FactScanner.scan(String(repeating: "J 82/1 ", count: 5_000)).count <= 20)
    }

    @Test("most labelled facts of shared messages are found", .needsShared)
    func shared() throws {
        var found = 0
        var labelled = 0
        for message in try Shared.messages("arl") {
            let groups = FactScanner.scan(message.text).grouped()
            for (name, values) in message.facts {
                let key = try #require(FactKey(rawValue: name))
                labelled += values.list.count
                found += values.list.filter { groups[key]?.contains($0) == true }.count
            }
        }
        #expect(labelled > 100)
        #expect(Double(found) / Double(labelled) > 0.75)
    }
}
