/// A reply as a template makes it, for a person to finish.
package struct RenderedTemplate: Sendable, Hashable {
    /// A neutral subject; nil where the template gives none.
    package let subject: String?
    /// Paragraphs with an empty line between them, each paragraph one line; ends in a line feed.
    package let text: String
    /// What a person still has to fill in, each once, in order. Nothing is sent while there is any.
    package let gaps: [String]

    package init(subject: String?, text: String, gaps: [String]) {
        self.subject = subject
        self.text = text
        self.gaps = gaps
    }

    /// The gaps that are left in a text which a person has worked on, each once, in order.
    package static func gaps(in text: String) -> [String] {
        var gaps: [String] = []
        var rest = text.unicodeScalars[...]
        while let begin = rest.firstIndex(of: "⟨") {
            rest = rest[rest.index(after: begin)...]
            guard let end = rest.firstIndex(of: "⟩") else { break }
            let name = String(rest[..<end])
            if !gaps.contains(name) { gaps.append(name) }
            rest = rest[rest.index(after: end)...]
        }
        return gaps
    }

    /// The Welsh and the English version issued as one text, so that neither comes later than the other.
    ///
    /// - Parameter versions: what each language has; one alone stands by itself.
    package static func together(cy: RenderedTemplate, en: RenderedTemplate) -> RenderedTemplate {
        let subjects = [cy.subject, en.subject].compactMap(\.self)
        let isSame = Set(subjects).count == 1
        return RenderedTemplate(
            subject: subjects.isEmpty ? nil : isSame ? subjects[0] : subjects.joined(separator: " / "),
            text: "Mae’r fersiwn Saesneg isod.\nThe English version is below.\n\n\(cy.text)\n----------\n\n\(en.text)",
            gaps: cy.gaps + en.gaps.filter { !cy.gaps.contains($0) }
        )
    }
}
