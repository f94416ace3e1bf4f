/// Words of a correspondent in a message of ours: harmless, on one line, and no longer than such a thing is.
enum CorrespondentWords {
    /// A text on one line without control characters, without marks that hide or turn words, and without anything that
    /// a template would read; nil when nothing is left.
    ///
    /// - Parameter most: characters; what is longer is cut.
    static func line(_ text: String, most: Int) -> String? {
        var line = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars.prefix(most * 8) {
            guard let clean = cleaned(scalar) else { continue }
            if clean == previous, clean == " " || clean == "[" || clean == "]" { continue }
            line.append(clean)
            previous = clean
        }
        while line.last == " " { line.removeLast() }
        guard !line.isEmpty else { return nil }
        let words = String(line)
        return words.count > most ? words.prefix(most - 1) + "…" : words
    }

    /// A name that can stand behind “Dear”; nil for what is none. A message of ours goes to whatever address a mail
    /// claims to be from, so a name that is an advertisement or a link is not repeated.
    static func name(_ text: String) -> String? {
        guard !text.unicodeScalars.contains(where: isOfATemplate) else { return nil }
        guard let name = line(text, most: 80), !name.hasSuffix("…") else { return nil }
        let words = name.split(separator: " ")
        guard words.count <= 7, name.unicodeScalars.allSatisfy(isOfAName), words.allSatisfy(isNoAddress) else {
            return nil
        }
        return name.unicodeScalars.contains { $0.properties.isAlphabetic } ? name : nil
    }

    private static func cleaned(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "{", "⟨": "("
        case "}", "⟩": ")"
        default:
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: " "
            case .format, .privateUse, .surrogate, .unassigned: nil
            default: scalar
            }
        }
    }

    private static func isOfATemplate(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "{" || scalar == "}" || scalar == "⟨" || scalar == "⟩"
    }

    private static func isOfAName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "'", "’", "‘", "ʼ", "-", "‐", ".", ",", "&", "(", ")": true
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .spacingMark: true
            default: scalar.properties.isAlphabetic
            }
        }
    }

    /// Initials have dots within a word, a host name has longer pieces between them.
    private static func isNoAddress(_ word: Substring) -> Bool {
        let pieces = word.split(separator: ".")
        return pieces.count < 2 || pieces.allSatisfy { $0.count == 1 }
    }
}
