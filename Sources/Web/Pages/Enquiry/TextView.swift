import Mail
import Triage

/// The words of a message: line ends kept, addresses made links, quotations and signatures folded, and what is hard to
/// read folded passage by passage.
struct TextView {
    let text: ReadableText
    /// Makes ids unique on the page.
    let id: String
    /// A BCP 47 tag; nil for the page’s own language.
    let language: String?

    var html: HTML {
        HTML(
            element: "div",
            [.class("said stack tight"), .optional("lang", language)],
            content: HTML {
                for (position, piece) in text.pieces.enumerated() { view(piece, "\(id)-\(position)") }
                if text.isEmpty { p(.class("muted"), .lang("en-GB")) { "This message has no words." } }
                if text.isCut {
                    p(.class("strong"), .lang("en-GB")) {
                        "The message goes on: it is too long for a page. Download it as it came to read the rest."
                    }
                }
            }
        )
    }

    private func view(_ piece: ReadableText.Piece, _ id: String) -> HTML {
        switch piece {
        case .own(let paragraphs): passages(paragraphs, id)
        case .quoted(let paragraphs, let lines):
            folded(paragraphs, id, "Show older mail quoted here (\(Words.count(lines, "line")))")
        case .signature(let paragraphs): folded(paragraphs, id, "Show the signature")
        }
    }

    private func folded(_ paragraphs: [ReadableText.Paragraph], _ id: String, _ title: String) -> HTML {
        guard !paragraphs.isEmpty else { return HTML() }
        return details(.class("quoted"), .id(id)) {
            summary(.lang("en-GB")) { title }
            div(.class("stack tight")) { passages(paragraphs, id + "-in") }
        }
    }

    private func passages(_ paragraphs: [ReadableText.Paragraph], _ id: String) -> HTML {
        HTML {
            for (position, paragraph) in paragraphs.enumerated() {
                if paragraph.isHard {
                    details(.class("hard"), .id("\(id)-\(position)")) {
                        summary(.lang("en-GB")) { Self.title(of: paragraph) }
                        p { Self.linked(paragraph.text) }
                    }
                } else {
                    p { Self.linked(paragraph.text) }
                }
            }
        }
    }

    /// Says how much it is, and not a word of it.
    private static func title(of paragraph: ReadableText.Paragraph) -> String {
        let words = paragraph.text.utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }.count
        return "Show a passage that may be distressing (\(Words.count(words, "word")))"
    }

    /// The addresses a text names lead out of the site; where to, `LinkedText` has made sure of.
    static func linked(_ text: String) -> HTML {
        HTML {
            for piece in LinkedText(text).pieces {
                switch piece {
                case .text(let text): text
                case .link(let words, let address):
                    a(Attribute("href", address), Attribute("rel", "noreferrer noopener nofollow external")) { words }
                }
            }
        }
    }
}

extension ReadableText {
    var isEmpty: Bool { pieces.allSatisfy { $0.paragraphs.isEmpty } }
}
