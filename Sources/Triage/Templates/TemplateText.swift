/// The text of a template, read once: words, values to be filled in, gaps for a person, and blocks that drop out.
///
/// `{reference}` is a value (`TemplateWord`), `⟨answer⟩` a gap that a person fills, and `[[if missing]] … [[end]]` or
/// `[[if not missing]] … [[end]]` a block that stands only where there is such a thing. Blocks do not nest.
package struct TemplateText: Sendable, Hashable {
    enum Piece: Sendable, Hashable {
        case words(String)
        case value(TemplateWord)
        case gap(String)
        case begin(TemplateWord, negated: Bool)
        case end
    }

    /// What is wrong with a text, and in which of its lines.
    package struct Fault: Error, Sendable, Hashable {
        /// Counted from 1.
        package let line: Int
        /// A sentence that says what to do.
        package let problem: String
    }

    /// The most UTF-8 bytes a text may have.
    package static let longest = 20_000

    /// As the office wrote it.
    package let source: String
    let pieces: [Piece]

    /// Reads a text. Line ends may be CRLF, as a browser sends them.
    package init(_ source: String) throws(Fault) {
        var reader = TemplateReader(source)
        pieces = try reader.read()
        self.source = source
    }

    /// The gaps a person fills, each once, in order.
    package var gaps: [String] {
        pieces.reduce(into: []) { gaps, piece in
            if case .gap(let name) = piece, !gaps.contains(name) { gaps.append(name) }
        }
    }

    /// The words it names in braces.
    var values: Set<TemplateWord> {
        Set(
            pieces.compactMap { piece in
                if case .value(let word) = piece { word } else { nil }
            }
        )
    }
}
