extension TemplateText {
    /// The text with its values, laid out, and the gaps that are left in it.
    func rendered(in language: ReplyLanguage, with values: TemplateValues) -> (text: String, gaps: [String]) {
        var text = ""
        var gaps: [String] = []
        var isShown = true
        for piece in pieces {
            switch piece {
            case .begin(let word, let negated): isShown = values.has(word, in: language) != negated
            case .end: isShown = true
            case _ where !isShown: continue
            case .words(let words): text += words
            case .value(let word): text += values.words(for: word, in: language) ?? ""
            case .gap(let name):
                text += "⟨\(name)⟩"
                if !gaps.contains(name) { gaps.append(name) }
            }
        }
        return (Self.laidOut(text), gaps)
    }

    /// Without spaces at the ends of lines, without two spaces or two empty lines in a row: what blocks leave behind
    /// that dropped out.
    private static func laidOut(_ text: String) -> String {
        var lines: [String] = []
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
            if words.isEmpty, lines.last?.isEmpty ?? true { continue }
            lines.append(words.joined(separator: " "))
        }
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }
}
