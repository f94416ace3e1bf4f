/// The words above a quotation that say who wrote it and when, on up to four lines: `On 3 May 2026 at 18:12, Ann Rees
/// <ann@x> wrote:`. Known by how it is built, a date, a name or address, a verb or colon, in any language.
struct Attribution {
    /// The line behind it.
    let end: Int
    /// Whether the words below carry quotation marks. Where they do not, all below is quoted: nothing says where it ends.
    let isMarkedBelow: Bool

    private static let mostLines = 4
    private static let longestLine = 400

    /// nil when none begins at this line, which carries no quotation marks.
    init?(in text: ForwardedText, at line: Int) {
        let first = text.content(line)
        guard first.count <= Self.longestLine else { return nil }
        let opens = AttributionWords.opens(first)
        let beginsParagraph = line == 0 || text.isBlank(line - 1) || text.lines[line - 1].depth > 0
        guard opens || (beginsParagraph && first.contains(where: Octet.isDigit)) else { return nil }
        var joined: [UInt8] = []
        for at in line..<min(line + Self.mostLines, text.lines.count) {
            guard let next = Self.part(of: text, at, isFirst: at == line) else { return nil }
            Self.join(&joined, next)
            let words = AttributionWords(joined)
            guard words.isAttribution else { continue }
            let below = text.nextWords(from: at + 1, before: text.lines.count)
            end = at + 1
            isMarkedBelow = below.map { text.lines[$0].depth > 0 } ?? false
            if (isMarkedBelow && (opens || words.namesWriter)) || (opens && words.standsWithoutMarks) { return }
            guard opens, line + 1 == end, words.isShortWithYear, Self.followsWords(text, line) else { return nil }
            return
        }
        return nil
    }

    /// A colon wrapped on to a line of its own behind the bracket of an address looks like a quoted one.
    private static func part(of text: ForwardedText, _ line: Int, isFirst: Bool) -> ArraySlice<UInt8>? {
        let content = text.content(line)
        if !isFirst, text.lines[line].depth == 1, content.elementsEqual(":".utf8) { return Array(">:".utf8)[...] }
        guard text.lines[line].depth == 0, !content.isEmpty, content.count <= longestLine else { return nil }
        return content
    }

    /// The end of line of quoted-printable that nobody decoded (RFC 2045, section 6.7) parts no words.
    private static func join(_ joined: inout [UInt8], _ next: ArraySlice<UInt8>) {
        if joined.last == Octet.equals {
            joined.removeLast()
        } else if !joined.isEmpty, joined.last != Octet.less {
            joined.append(Octet.space)
        }
        joined += next
    }

    /// Whether somebody wrote more than a greeting before: an enquiry that begins "On 3 May 2026 you wrote:" says what
    /// it is about below.
    private static func followsWords(_ text: ForwardedText, _ line: Int) -> Bool {
        guard let above = text.lastWords(before: line, from: max(0, line - 8)) else { return false }
        return text.content(above).last != Octet.comma
    }
}
