/// How many bodies of a set are folded as a reader folded them.
struct FoldingFigures {
    private(set) var judged = 0
    private(set) var exact = 0
    private(set) var tolerant = 0
    /// Those whose signatures and quotations too are told apart as expected.
    private(set) var allThree = 0
    private(set) var misses: [String] = []

    init(_ expectations: [FoldingExpectation]) {
        for expected in expectations { add(expected) }
    }

    private mutating func add(_ expected: FoldingExpectation) {
        let result = FoldingResult(expected.body)
        let wrong = result.differences(from: expected, ownOnly: true, tolerant: false)
        judged += 1
        if wrong.isEmpty {
            exact += 1
        } else {
            misses.append("\(expected.collection)/\(expected.path): lines \(wrong)")
        }
        if result.differences(from: expected, ownOnly: true, tolerant: true).isEmpty { tolerant += 1 }
        if result.differences(from: expected, ownOnly: false, tolerant: false).isEmpty { allThree += 1 }
    }

    /// The share of exact ones, 0...1.
    var share: Double { judged == 0 ? 0 : Double(exact) / Double(judged) }

    var sentence: String {
        let percent = (share * 1_000).rounded() / 10
        return "\(exact) of \(judged) exact (\(percent) %), \(tolerant) with doubtful lines left out, "
            + "\(allThree) with signature and quotation told apart"
    }
}
