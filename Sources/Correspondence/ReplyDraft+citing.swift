import Classifier
package import Triage

extension ReplyDraft {
    /// Puts a citation below what each version that leaves says, in its language.
    package mutating func cite(_ citation: Citation) {
        switch language {
        case .cy: text = Self.citing(citation.text(in: .cy), below: text)
        case .both:
            text = Self.citing(citation.text(in: .en), below: text)
            welsh = Self.citing(citation.text(in: .cy), below: welsh ?? "")
        case .en, .other: text = Self.citing(citation.text(in: .en), below: text)
        }
    }

    private static func citing(_ words: String, below text: String) -> String {
        let text = String(text.reversed().drop { $0.isWhitespace }.reversed())
        return text.isEmpty ? words : "\(text)\n\n\(words)"
    }
}
