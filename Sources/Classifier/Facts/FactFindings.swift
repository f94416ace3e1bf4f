/// The facts found so far in a text, and which of its tokens they took.
struct FactFindings {
    let text: FactText
    private(set) var facts: [Fact] = []
    private var taken: [Bool]
    private var counts: [FactKey: Int] = [:]

    init(_ text: FactText) {
        self.text = text
        taken = Array(repeating: false, count: text.tokens.count)
    }

    /// Adds a fact that covers whole tokens, unless one of them belongs to another fact already.
    @discardableResult
    mutating func add(_ key: FactKey, tokens range: ClosedRange<Int>) -> Bool {
        guard let first = text.token(range.lowerBound), let last = text.token(range.upperBound) else { return false }
        return add(key, tokens: range, bytes: first.start..<last.end)
    }

    /// The same for a value that ends inside or beyond its last token.
    @discardableResult
    mutating func add(_ key: FactKey, tokens range: ClosedRange<Int>, bytes: Range<Int>) -> Bool {
        guard isFree(range), counts[key, default: 0] < FactScanner.mostOfOneKey else { return false }
        for index in range { taken[index] = true }
        counts[key, default: 0] += 1
        facts.append(Fact(key: key, value: text.string(bytes), range: bytes))
        return true
    }

    func isFree(_ range: ClosedRange<Int>) -> Bool {
        range.upperBound < taken.count && range.allSatisfy { !taken[$0] }
    }

    func isTaken(_ index: Int) -> Bool {
        taken.indices.contains(index) && taken[index]
    }
}
