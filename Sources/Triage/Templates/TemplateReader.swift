/// Reads the text of a template in one pass over its bytes.
struct TemplateReader {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    /// Where the words began that are not yet a piece.
    private var start = 0
    private var pieces: [TemplateText.Piece] = []
    private var open: (word: TemplateWord, negated: Bool, line: Int)?

    /// The most bytes of a name in braces, or of a gap.
    private static let longestName = 120
    private static let gapBegins: [UInt8] = Array("⟨".utf8)
    private static let gapEnds: [UInt8] = Array("⟩".utf8)

    init(_ source: String) {
        bytes = source.utf8.filter { $0 != 0x0D }
    }

    mutating func read() throws(TemplateText.Fault) -> [TemplateText.Piece] {
        guard bytes.count <= TemplateText.longest else {
            throw fault("the text is longer than \(TemplateText.longest) bytes: shorten it")
        }
        guard bytes.contains(where: { $0 > 0x20 }) else { throw fault("the text is empty: write it or leave it out") }
        while position < bytes.count { try step() }
        if let open { throw fault("“[[if \(open.word.rawValue)]]” has no “[[end]]”", at: open.line) }
        endWords()
        return pieces
    }

    private mutating func step() throws(TemplateText.Fault) {
        switch bytes[position] {
        case UInt8(ascii: "{"): try value()
        case UInt8(ascii: "}"): throw fault("“}” stands alone: write a value as in {reference}")
        case UInt8(ascii: "[") where follows("[["): try marker()
        case UInt8(ascii: "]") where follows("]]"): throw fault("“]]” stands alone: write a block as in [[if missing]]")
        case 0xE2 where follows(Self.gapBegins): try gap()
        case 0xE2 where follows(Self.gapEnds): throw fault("“⟩” stands alone: write a gap as in ⟨answer⟩")
        case 0x0A:
            line += 1
            position += 1
        default: position += 1
        }
    }

    // MARK: - Pieces

    private mutating func value() throws(TemplateText.Fault) {
        endWords()
        let name = try inside("{", "}")
        guard let word = TemplateWord(rawValue: name) else {
            throw fault("“{\(name)}” is no value. Values: \(Self.list(TemplateWord.allCases.filter(\.hasWords)))")
        }
        guard word.hasWords else { throw fault("“{\(name)}” has no words: ask for it with “[[if \(name)]]”") }
        guard word.isAlwaysThere || open?.word == word && open?.negated == false else {
            throw fault("“{\(name)}” may be absent: put its sentence between “[[if \(name)]]” and “[[end]]”")
        }
        pieces.append(.value(word))
        start = position
    }

    private mutating func gap() throws(TemplateText.Fault) {
        endWords()
        let name = try inside("⟨", "⟩").split(separator: " ").joined(separator: " ")
        guard !name.isEmpty else { throw fault("a gap is empty: say what belongs in it, as in ⟨answer⟩") }
        pieces.append(.gap(name))
        start = position
    }

    private mutating func marker() throws(TemplateText.Fault) {
        let begins = position
        endWords()
        let words = try inside("[[", "]]").split(separator: " ").map(String.init)
        if words == ["end"] {
            guard open != nil else { throw fault("“[[end]]” has no “[[if …]]” before it") }
            open = nil
            pieces.append(.end)
        } else {
            try begin(words)
        }
        // A marker that has a line for itself leaves no empty line.
        if begins == 0 || bytes[begins - 1] == 0x0A, position < bytes.count, bytes[position] == 0x0A {
            position += 1
            line += 1
        }
        start = position
    }

    private mutating func begin(_ words: [String]) throws(TemplateText.Fault) {
        let negated = words.count == 3 && words[1] == "not"
        guard words.first == "if", words.count == 2 || negated, let name = words.last else {
            throw fault(
                "“[[\(words.joined(separator: " "))]]” is no block: write [[if missing]], [[if not missing]] or [[end]]"
            )
        }
        guard let word = TemplateWord(rawValue: name) else {
            throw fault("“[[if \(name)]]” asks for nothing there is. Conditions: \(Self.list(TemplateWord.allCases))")
        }
        if let open { throw fault("a block stands within “[[if \(open.word.rawValue)]]”: end that one first") }
        open = (word, negated, line)
        pieces.append(.begin(word, negated: negated))
    }

    private mutating func endWords() {
        guard start < position else { return }
        pieces.append(.words(String(decoding: bytes[start..<position], as: UTF8.self)))
        start = position
    }

    // MARK: - Bytes

    /// What stands between two marks on one line; the position is behind the second afterwards.
    private mutating func inside(_ first: String, _ last: String) throws(TemplateText.Fault) -> String {
        let begins = position + first.utf8.count
        let closing = Array(last.utf8)
        var end = begins
        while end < bytes.count, bytes[end] != 0x0A, end - begins <= Self.longestName {
            if bytes[end...].starts(with: closing) {
                position = end + closing.count
                return String(decoding: bytes[begins..<end], as: UTF8.self)
            }
            end += 1
        }
        throw fault("“\(first)” is not closed by “\(last)” on its line")
    }

    private func follows(_ mark: String) -> Bool { bytes[position...].starts(with: mark.utf8) }
    private func follows(_ mark: [UInt8]) -> Bool { bytes[position...].starts(with: mark) }

    private func fault(_ problem: String, at line: Int? = nil) -> TemplateText.Fault {
        TemplateText.Fault(line: line ?? self.line, problem: problem + ".")
    }

    private static func list(_ words: [TemplateWord]) -> String { words.map(\.rawValue).joined(separator: ", ") }
}
