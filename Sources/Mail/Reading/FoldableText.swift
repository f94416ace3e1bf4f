/// A plain-text body parted into what its writer wrote and what a page may fold away: older mail quoted below or
/// between, with the lines that introduce it, and signatures.
package struct FoldableText: Sendable, Hashable {
    /// A run of whole lines, with their line ends.
    package enum Piece: Sendable, Hashable {
        case own(String)
        /// `lines` counts those with words in them, at least 1.
        case quoted(String, lines: Int)
        case signature(String)

        /// The lines as they were.
        package var text: String {
            switch self {
            case .own(let text), .quoted(let text, _), .signature(let text): text
            }
        }
    }

    /// The pieces in order. Their texts joined give the whole text back; neighbours are of different kinds.
    package let pieces: [Piece]

    /// What the writer wrote, without quotations and signatures.
    package var own: String {
        pieces.map { if case .own(let text) = $0 { text } else { "" } }.joined()
    }

    /// The same with signatures, which hold where people can be reached.
    package var withoutQuotations: String {
        pieces.map { if case .quoted = $0 { "" } else { $0.text } }.joined()
    }

    /// Parts a text in time proportionate to its length. Of a text with more than 100,000 lines the rest beyond them
    /// belongs to the last piece.
    /// - Parameter text: with LF line ends, as ``Message/text`` gives it; CR LF is understood too.
    package init(_ text: String) {
        let lines = FoldedLines(ForwardedText(text))
        let bytes = Array(text.utf8)
        var pieces: [Piece] = []
        var start = 0
        for run in lines.runs {
            let end = run.isLast ? bytes.count : Self.end(of: run.count, in: bytes, from: start)
            pieces.append(Self.piece(run, String(decoding: bytes[start..<end], as: UTF8.self)))
            start = end
        }
        self.pieces = pieces
    }

    private static func end(of lines: Int, in bytes: [UInt8], from start: Int) -> Int {
        var at = start
        for _ in 0..<lines { at = bytes[at...].firstIndex(of: Octet.lf).map { $0 + 1 } ?? bytes.count }
        return at
    }

    private static func piece(_ run: FoldedLines.Run, _ text: String) -> Piece {
        switch run.kind {
        case .own: .own(text)
        case .quoted: .quoted(text, lines: run.worded)
        case .signature: .signature(text)
        }
    }
}
