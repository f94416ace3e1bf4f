/// A rule with lines such as `Név: érték` below it, one of which names an address and one a date: the header of older
/// mail in a language whose words are not known here.
enum HeaderShape {
    private static let fewestLines = 3
    private static let mostLines = 8
    private static let longestLabel = 30

    /// Whether the line is a rule that such a header follows.
    static func follows(_ line: Int, in text: ForwardedText) -> Bool {
        let rule = text.content(line)
        guard rule.count >= 5, ForwardedBanner.isRule(text, line) else { return false }
        guard let start = text.nextWords(from: line + 1, before: min(line + 4, text.lines.count)) else { return false }
        let header = (start..<min(start + mostLines, text.lines.count)).prefix {
            text.lines[$0].depth == 0 && isLabelled(text.content($0))
        }
        guard header.count >= fewestLines else { return false }
        let contents = header.map(text.content)
        return contents.contains { $0.contains(Octet.at) } && contents.contains { holdsDate($0) }
    }

    /// A word or two before a colon, and something behind it.
    private static func isLabelled(_ content: ArraySlice<UInt8>) -> Bool {
        guard let colon = content.prefix(longestLabel).firstIndex(of: Octet.colon) else { return false }
        let label = content[..<colon]
        return !label.isEmpty && label.count(where: Octet.isBlank) <= 2 && !label.contains(where: Octet.isDigit)
            && !label.contains(Octet.at) && colon + 1 < content.endIndex
    }

    /// A year, or a clock.
    private static func holdsDate(_ content: ArraySlice<UInt8>) -> Bool {
        let digits = content.split { !Octet.isDigit($0) }
        return digits.contains { $0.count == 4 && ($0.starts(with: "19".utf8) || $0.starts(with: "20".utf8)) }
            && digits.count >= 3
    }
}
