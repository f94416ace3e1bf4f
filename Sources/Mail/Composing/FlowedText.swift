/// Plain text as it is sent: format=flowed (RFC 3676), so that a telephone can break its lines where it likes.
package struct FlowedText: Sendable, Hashable {
    /// The text as every reader of format=flowed gets it back, with LF line ends; empty or ended with one.
    package let text: String

    /// Room for the blank at the end of a flowed line and for what quoted-printable makes of it, below 76.
    private static let width = 72
    private static let leastWidth = 20

    /// Takes text as it was typed: paragraphs are lines of any length.
    ///
    /// - Line ends of all kinds become LF; control characters but tabs, and a byte order mark at the beginning, go.
    /// - Blanks at the end of lines and empty lines at the end of the text go: a blank there would mean that the
    ///   paragraph goes on (§4.2). The signature separator keeps its blank (§4.3).
    /// - What begins with `>` is a quotation; one blank follows its marks (§4.5).
    package init(typed: String) {
        var out: [UInt8] = []
        for line in Self.clean(typed).split(separator: Octet.lf, omittingEmptySubsequences: false) {
            out += Self.canonical(line)
            out.append(Octet.lf)
        }
        while out.last == Octet.lf { out.removeLast() }
        text = out.isEmpty ? "" : String(decoding: out, as: UTF8.self) + "\n"
    }

    /// The lines to send, without line ends. Those that end in a blank go on in the next (§4.2). A word longer than a
    /// line is not broken.
    package var lines: [[UInt8]] {
        if text.isEmpty { return [] }
        return text.utf8.dropLast().split(separator: Octet.lf, omittingEmptySubsequences: false)
            .flatMap { Self.folded(Array($0)) }
    }

    private static func clean(_ typed: String) -> [UInt8] {
        var scalars = String.UnicodeScalarView()
        var followsCR = false
        for scalar in typed.unicodeScalars {
            switch scalar.value {
            case 0x0A where followsCR: break
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029: scalars.append("\n")
            case 0..<0x09, 0x0E..<0x20, 0x7F..<0xA0: break
            case 0xFEFF where scalars.isEmpty: break
            default: scalars.append(scalar)
            }
            followsCR = scalar == "\r"
        }
        return Array(String(scalars).utf8)
    }

    private static func canonical(_ line: ArraySlice<UInt8>) -> [UInt8] {
        if line.elementsEqual("-- ".utf8) { return Array(line) }
        var line = line
        while let last = line.last, Octet.isBlank(last) { line.removeLast() }
        let (depth, content) = quotation(line)
        if depth == 0 { return Array(line) }
        return Array(line.prefix(depth)) + (content.isEmpty ? [] : [Octet.space] + content)
    }

    /// The marks before a quoted line, and what follows them and their blank.
    private static func quotation(_ line: ArraySlice<UInt8>) -> (depth: Int, content: ArraySlice<UInt8>) {
        let depth = line.prefix { $0 == Octet.greater }.count
        let rest = line.dropFirst(depth)
        return (depth, depth > 0 && rest.first == Octet.space ? rest.dropFirst() : rest)
    }

    private static func folded(_ line: [UInt8]) -> [[UInt8]] {
        if line.elementsEqual("-- ".utf8) { return [line] }
        let (depth, content) = quotation(line[...])
        let room = max(leastWidth, width - depth)
        return broken(content, room).map { stuffed($0, depth) }
    }

    /// Pieces that end behind a blank, but for the last. None is `-- `, which readers take for a signature (§4.3).
    private static func broken(_ content: ArraySlice<UInt8>, _ room: Int) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var start = content.startIndex
        var lastBreak: Int?
        var used = 0
        for place in content.indices {
            let octet = content[place]
            // Characters are counted, not octets.
            if octet & 0xC0 != 0x80 { used += 1 }
            if used > room, let end = lastBreak {
                pieces.append(content[start..<end])
                start = end
                lastBreak = nil
                used = content[start...place].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
            }
            let isSeparator = place - start == 2 && content[start...place].elementsEqual("-- ".utf8)
            if octet == Octet.space, !isSeparator { lastBreak = place + 1 }
        }
        return pieces + [content[start...]]
    }

    /// §4.4: a blank before what a reader, or a mailbox file, would take for something else.
    private static func stuffed(_ content: ArraySlice<UInt8>, _ depth: Int) -> [UInt8] {
        if depth > 0 {
            return [UInt8](repeating: Octet.greater, count: depth) + (content.isEmpty ? [] : [Octet.space] + content)
        }
        let needsBlank =
            content.first == Octet.space || content.first == Octet.greater || content.starts(with: "From ".utf8)
        return (needsBlank ? [Octet.space] : []) + content
    }
}
