import Foundation
import Mail

/// What a reader said of one body: which of its lines are the writer's own, signature or quoted, counted from 1.
struct FoldingExpectation {
    enum Kind: String {
        case own, signature, quoted
    }

    let collection: String
    let path: String
    let body: String
    let kinds: [Int: Kind]
    /// Lines where a careful reader could go either way.
    let doubtful: Set<Int>

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/folding")

    /// The replies written for this test.
    static func ofOwnReplies() throws -> [FoldingExpectation] {
        try read("own", bodies: folder)
    }

    /// The judged bodies of the public reply collections.
    static func ofCollections() throws -> [FoldingExpectation] {
        guard let root = MailCollections.root else { return [] }
        return try ["alfonsrv-reply", "github-reply", "zapier-reply", "willdurand-reply", "crisp-reply"].flatMap {
            try read($0, bodies: root.appending(path: $0))
        }
    }

    /// The body without what differs between copies of it: the ends of lines.
    var words: [String] {
        body.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
    }

    var hasQuotedLines: Bool { kinds.values.contains(.quoted) }

    private static func read(_ name: String, bodies: URL) throws -> [FoldingExpectation] {
        let doubtful = try rows("closings").filter { $0[0] == name }
        return try rows(name).map { row in
            var kinds: [Int: Kind] = [:]
            for (column, kind) in [Kind.own, .signature, .quoted].enumerated() {
                for line in lines(row[column + 1]) { kinds[line] = kind }
            }
            return FoldingExpectation(
                collection: name,
                path: row[0],
                body: String(decoding: try Data(contentsOf: bodies.appending(path: row[0])), as: UTF8.self),
                kinds: kinds,
                doubtful: Set(doubtful.filter { $0[1] == row[0] }.flatMap { lines($0[2]) })
            )
        }
    }

    private static func rows(_ name: String) throws -> [[String]] {
        let text = try String(contentsOf: folder.appending(path: "\(name).tsv"), encoding: .utf8)
        return text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t").map(String.init) }
    }

    private static func lines(_ ranges: String) -> [Int] {
        ranges.split(separator: ",").flatMap { range -> [Int] in
            let ends = range.split(separator: "-").compactMap { Int($0) }
            guard let first = ends.first, let last = ends.last else { return [] }
            return Array(first...last)
        }
    }
}

/// What ``FoldableText`` says of the lines of a body that are not blank.
struct FoldingResult {
    private let kinds: [Int: FoldingExpectation.Kind]
    private let worded: Set<Int>

    init(_ body: String) {
        var kinds: [Int: FoldingExpectation.Kind] = [:]
        var worded: Set<Int> = []
        var line = 1
        for piece in FoldableText(body).pieces {
            for content in piece.text.utf8.split(separator: 10, omittingEmptySubsequences: false).map(Array.init) {
                if content.contains(where: { $0 > 32 }) {
                    worded.insert(line)
                    kinds[line] = Self.kind(piece)
                }
                line += 1
            }
            // The piece ends behind its last line end.
            line -= 1
        }
        self.kinds = kinds
        self.worded = worded
    }

    private static func kind(_ piece: FoldableText.Piece) -> FoldingExpectation.Kind {
        switch piece {
        case .own: .own
        case .quoted: .quoted
        case .signature: .signature
        }
    }

    /// The lines on which result and expectation differ, doubtful ones left out where told to.
    func differences(from expected: FoldingExpectation, ownOnly: Bool, tolerant: Bool) -> [Int] {
        worded.sorted().filter { line in
            if tolerant, expected.doubtful.contains(line) { return false }
            let wanted = expected.kinds[line]
            guard let wanted else { return false }
            return ownOnly ? (kinds[line] == .own) != (wanted == .own) : kinds[line] != wanted
        }
    }
}
