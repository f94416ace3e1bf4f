/// A paragraph without the line ends that a mail program put in to keep its lines short. Those somebody meant, as in an
/// address or a list, stay.
enum UnwrappedText {
    /// Programs break their lines somewhere here, in characters (RFC 5322 2.1.1 asks for 78 at most).
    private static let usual = 55...80

    /// The paragraph with the line ends left out after which the next word would not have fitted.
    static func of(_ paragraph: String) -> String {
        let lines = paragraph.split(separator: "\n", omittingEmptySubsequences: false)
        let width = lines.map(\.unicodeScalars.count).max() ?? 0
        guard lines.count > 1, usual.contains(width) else { return paragraph }
        var text = String(lines[0])
        for (line, next) in zip(lines, lines.dropFirst()) {
            text += isForced(line, before: next, width: width) ? " " : "\n"
            text += next
        }
        return text
    }

    private static func isForced(_ line: Substring, before next: Substring, width: Int) -> Bool {
        guard let word = next.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).first,
            !word.isEmpty, !marks(word)
        else { return false }
        return line.unicodeScalars.count + 1 + word.unicodeScalars.count > width
    }

    /// Whether a word begins an item of a list.
    private static func marks(_ word: Substring) -> Bool {
        if ["-", "*", "•", "–"].contains(word) { return true }
        guard let last = word.last, last == "." || last == ")" else { return false }
        return word.count <= 4 && word.dropLast().allSatisfy { $0.isNumber || $0 == "(" || $0.isLetter }
    }
}
