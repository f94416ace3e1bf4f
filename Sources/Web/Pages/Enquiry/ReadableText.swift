import Mail

/// What a message says, parted into what a page shows and what it folds away.
struct ReadableText: Sendable, Hashable {
    struct Paragraph: Sendable, Hashable {
        let text: String
        /// Whether it is hard to read, so that it stays folded until somebody chooses to read it.
        var isHard = false
    }

    enum Piece: Sendable, Hashable {
        case own([Paragraph])
        /// Older mail that was quoted; `lines` counts those with words in them.
        case quoted([Paragraph], lines: Int)
        case signature([Paragraph])
    }

    private(set) var pieces: [Piece]
    /// Whether the end is not shown because the message is too long for a page.
    let isCut: Bool

    /// A page shows no more of one message, in bytes: some forty printed pages. The rest is in the file.
    static let longest = 128 << 10

    /// - Parameter distress: what finds hard passages; nil where nothing is distressing.
    init(_ body: String, distress: DistressReader?) {
        isCut = body.utf8.count > Self.longest
        let shown = isCut ? Self.beginning(of: body) : body
        pieces = FoldableText(shown).pieces.map { piece in
            switch piece {
            case .own(let text): .own(Self.paragraphs(text, distress))
            case .quoted(let text, let lines): .quoted(Self.paragraphs(text, distress), lines: lines)
            case .signature(let text): .signature(Self.paragraphs(text, distress))
            }
        }
        // What is hard only as a whole, such as a threat spread over two paragraphs, is folded as a whole.
        if let distress, !hasHardPassage, distress.isHard(shown) { foldEverything() }
    }

    private var hasHardPassage: Bool {
        pieces.contains { $0.paragraphs.contains(where: \.isHard) }
    }

    private mutating func foldEverything() {
        pieces = pieces.map { piece in
            let folded = piece.paragraphs.map { Paragraph(text: $0.text, isHard: true) }
            return switch piece {
            case .own: .own(folded)
            case .quoted(_, let lines): .quoted(folded, lines: lines)
            case .signature: .signature(folded)
            }
        }
    }

    private static func paragraphs(_ text: String, _ distress: DistressReader?) -> [Paragraph] {
        Paragraphs.of(text).map(UnwrappedText.of).map { Paragraph(text: $0, isHard: distress?.isHard($0) ?? false) }
    }

    /// As much as is shown, cut between two letters.
    private static func beginning(of body: String) -> String {
        var end = body.utf8.index(body.startIndex, offsetBy: longest)
        while end > body.startIndex, end.samePosition(in: body.unicodeScalars) == nil {
            end = body.utf8.index(before: end)
        }
        return String(body[..<end])
    }
}

extension ReadableText.Piece {
    var paragraphs: [ReadableText.Paragraph] {
        switch self {
        case .own(let paragraphs), .quoted(let paragraphs, _), .signature(let paragraphs): paragraphs
        }
    }
}
