/// The list `templates` of a kit's text, taken apart at its hyphens. It knows the block style in which kits are shipped
/// and edited, and says of any other that it does not know.
struct TemplateLines {
    private let lines: [Substring.UTF8View]

    init(_ yaml: String) {
        let text = yaml.utf8.last == 0x0A ? yaml.dropLast() : yaml[...]
        lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    }

    /// The lines of the template with a code.
    func template(_ code: String) -> KitDocument.WrittenTemplate {
        guard let start = lines.firstIndex(where: { $0.starts(with: "templates:".utf8) }) else {
            return isPlain ? .absent : .unclear
        }
        guard Self.isBlank(lines[start].dropFirst("templates:".utf8.count)) else { return .unclear }
        return template(code, in: start + 1..<end(after: start))
    }

    private func template(_ code: String, in section: Range<Int>) -> KitDocument.WrittenTemplate {
        guard let first = section.first(where: { !Self.isBlank(lines[$0]) }) else { return .absent }
        let indent = Self.indent(of: lines[first])
        let starts = section.filter { Self.indent(of: lines[$0]) == indent && Self.isItem(lines[$0]) }
        guard starts.first == first else { return .unclear }
        for (number, start) in starts.enumerated() {
            guard let own = Self.code(of: lines[start].dropFirst(indent)) else { return .unclear }
            guard own == code else { continue }
            let end = number + 1 < starts.count ? starts[number + 1] : section.upperBound
            let item = lines[start..<end].map { String(Substring($0)) }
            // What an alias means stands elsewhere.
            guard !item.contains(where: { $0.contains(": *") || $0.contains("<<:") }) else { return .unclear }
            return .lines(item.joined(separator: "\n") + "\n")
        }
        return .absent
    }

    /// The line behind the list: the next key of the kit, or the end.
    private func end(after start: Int) -> Int {
        lines[(start + 1)...].firstIndex { Self.indent(of: $0) == 0 && !Self.isBlank($0) && !Self.isItem($0) }
            ?? lines.count
    }

    /// Whether every key of the kit begins a line of its own, so that one that is not found is not there.
    private var isPlain: Bool {
        lines.allSatisfy { line in
            guard let first = line.first else { return true }
            return ![UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "?")].contains(first)
        }
    }

    // MARK: - One line

    private static func indent(of line: Substring.UTF8View) -> Int { line.prefix { $0 == 0x20 }.count }

    private static func isItem(_ line: Substring.UTF8View) -> Bool {
        line.drop { $0 == 0x20 }.starts(with: "- ".utf8)
    }

    /// Nothing, or a comment.
    private static func isBlank(_ line: Substring.UTF8View) -> Bool {
        guard let first = line.first(where: { $0 != 0x20 && $0 != 0x0D }) else { return true }
        return first == UInt8(ascii: "#")
    }

    /// The code of an item that begins with it; nil for one that does not.
    private static func code(of item: Substring.UTF8View) -> String? {
        let rest = item.dropFirst(2).drop { $0 == 0x20 }
        guard rest.starts(with: "code:".utf8) else { return nil }
        let words = Substring(rest.dropFirst("code:".utf8.count)).split { $0.isWhitespace }
        guard let code = words.first, words.count == 1 || words[1].hasPrefix("#") else { return nil }
        return code.filter { $0 != "\"" && $0 != "'" }
    }
}
