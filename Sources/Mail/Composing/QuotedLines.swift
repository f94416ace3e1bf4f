/// A message's lines with the marks of quotation before them: its writer's own, and the first level of what they quoted.
struct QuotedLines {
    private(set) var lines: [String] = []
    private(set) var isShortened = false

    private let mostLines: Int
    private var octetsLeft: Int
    /// "On …, Ann wrote:" may take so many lines above what it introduces.
    private static let longestIntroduction = 3

    /// Signatures, deeper quotations, and older mail without marks, of which nobody can say how old it is, are left out.
    init(_ text: String, mostLines: Int, mostOctets: Int) {
        self.mostLines = mostLines
        octetsLeft = mostOctets
        // A limit on the lines alone would let one of megabytes pass.
        let whole = FlowedText(typed: text).text
        let clean = PartText.cut(whole, to: mostOctets * 2)
        for piece in FoldableText(clean).pieces where !isShortened {
            switch piece {
            case .own(let text): add(own: text)
            case .quoted(let text, _): add(quoted: text)
            case .signature: continue
            }
        }
        isShortened = isShortened || clean.utf8.count < whole.utf8.count
        while lines.last == ">" || lines.last == ">>" { lines.removeLast() }
    }

    private mutating func add(own text: String) {
        for line in Self.split(text) { add(line, depth: 1) }
    }

    private mutating func add(quoted text: String) {
        let all = Self.split(text).map { (line: $0, depth: Self.depth($0)) }
        guard let first = all.firstIndex(where: { $0.depth == 1 }) else { return }
        let introduction = all[..<first].filter { !$0.line.isEmpty }
        if introduction.count <= Self.longestIntroduction, introduction.allSatisfy({ $0.depth == 0 }) {
            for (line, _) in introduction { add(line, depth: 1) }
        }
        for (line, depth) in all[first...] where depth == 1 { add(Self.content(line), depth: 2) }
    }

    private mutating func add(_ line: Substring, depth: Int) {
        if isShortened || (line.isEmpty && (lines.isEmpty || lines.last == ">")) { return }
        let written = String(repeating: ">", count: depth) + (line.isEmpty ? "" : " \(line)")
        octetsLeft -= written.utf8.count + 1
        if lines.count == mostLines || octetsLeft < 0 {
            isShortened = true
        } else {
            lines.append(written)
        }
    }

    private static func split(_ text: String) -> [Substring] {
        let utf8 = text.utf8.last == Octet.lf ? text.utf8.dropLast() : text.utf8[...]
        return utf8.split(separator: Octet.lf, omittingEmptySubsequences: false).map(Substring.init)
    }

    /// Marks with and without blanks between them.
    private static func depth(_ line: Substring) -> Int {
        line.utf8.prefix { $0 == Octet.greater || $0 == Octet.space }.count { $0 == Octet.greater }
    }

    private static func content(_ line: Substring) -> Substring {
        let rest = line.utf8.drop { $0 == Octet.space }.dropFirst()
        return Substring(rest.first == Octet.space ? rest.dropFirst() : rest)
    }
}
