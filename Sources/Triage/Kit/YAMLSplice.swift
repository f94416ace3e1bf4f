import Yams

/// The lines of a kit, of which some are written anew and all others stay as they are.
///
/// It goes by where the parser found each node. Whoever uses it reads the result back: a text laid out in a way that is
/// not foreseen here makes a result that differs, never one that is silently wrong.
struct YAMLSplice {
    private var lines: [String]
    private let tree: KitTree

    init(_ text: String, _ tree: KitTree) {
        lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }
        self.tree = tree
    }

    var text: String { lines.joined(separator: "\n") }

    /// Writes entries of a mapping anew.
    mutating func set(_ entries: [YAMLEntry], in place: KitTree.Place, order: [String]) throws {
        let mapping = tree[place]
        let end = end(of: place)
        var edits: [(range: Range<Int>, lines: [String])] = []
        for entry in entries {
            if let position = mapping.firstIndex(where: { $0.key.string == entry.key }) {
                let range = range(of: position, in: mapping, end: end)
                edits.append((range, try written(entry, from: range.lowerBound, column: column(of: mapping))))
            } else {
                let position = mapping.place(of: entry.key, order: order)
                let line = position == 0 ? end : range(of: position - 1, in: mapping, end: end).upperBound
                edits.append((line..<line, try written(entry, from: nil, column: column(of: mapping))))
            }
        }
        // From the end, so that the places of the others stay what they are; of two at one place the later goes first.
        for edit in edits.enumerated().sorted(by: {
            ($0.element.range.lowerBound, $0.offset) > ($1.element.range.lowerBound, $1.offset)
        }) {
            lines.replaceSubrange(edit.element.range, with: edit.element.lines)
        }
    }

    /// Puts an item behind the others of a list that has some.
    mutating func append(_ item: Node, to list: KitTree.List) throws {
        guard let first = tree[list].first?.mark else { return }
        let written = try Self.lines(of: Node([item], .implicit, .block))
        let indent = String(repeating: " ", count: max(0, first.column - 3))
        lines.insert(contentsOf: written.map { $0.isEmpty ? $0 : indent + $0 }, at: end(of: list, first.column))
    }

    mutating func remove(_ position: Int, of list: KitTree.List) {
        guard let start = tree[list][position].mark else { return }
        lines.removeSubrange(start.line - 1..<end(of: .item(list, position)))
    }

    // MARK: - Places

    /// The lines of an entry, without comments that stand before the next.
    private func range(of position: Int, in mapping: Node.Mapping, end: Int) -> Range<Int> {
        let start = line(mapping[position].key)
        let next = position + 1 < mapping.count ? line(mapping[position + 1].key) : end
        return start..<max(start, withoutComments(next, after: start, indent: column(of: mapping)))
    }

    /// The line behind a mapping.
    private func end(of place: KitTree.Place) -> Int {
        switch place {
        case .root: return endOfText
        case .advisories: return endOfEntry("advisories", indent: column(of: tree[.advisories]))
        case .office: return endOfEntry("office", indent: column(of: tree[.office]))
        case .item(let list, let position):
            let items = tree[list]
            let column = items[position].mark?.column ?? 1
            guard position + 1 < items.count else { return end(of: list, column) }
            return withoutComments(line(items[position + 1]), after: line(items[position]), indent: column - 2)
        }
    }

    private func end(of list: KitTree.List, _ column: Int) -> Int { endOfEntry(list.rawValue, indent: column - 2) }

    private func endOfEntry(_ key: String, indent: Int) -> Int {
        let root = tree[.root]
        guard let position = root.firstIndex(where: { $0.key.string == key }) else { return endOfText }
        let next = position + 1 < root.count ? line(root[position + 1].key) : endOfText
        return withoutComments(next, after: line(root[position].key), indent: indent)
    }

    private var endOfText: Int {
        var end = lines.count
        while end > 0, lines[end - 1].allSatisfy(\.isWhitespace) { end -= 1 }
        return end
    }

    /// Blank lines and comments before a place belong to what follows them, unless they stand as far in as a text of
    /// several lines would.
    private func withoutComments(_ end: Int, after start: Int, indent: Int) -> Int {
        var end = min(end, lines.count)
        while end > start + 1 {
            let blanks = lines[end - 1].utf8.prefix { $0 == 0x20 }.count
            let rest = lines[end - 1].utf8.dropFirst(blanks).first
            guard rest == nil || (rest == UInt8(ascii: "#") && blanks < indent) else { break }
            end -= 1
        }
        return end
    }

    private func line(_ node: Node) -> Int { (node.mark?.line ?? 1) - 1 }

    /// Counted from 1.
    private func column(of mapping: Node.Mapping) -> Int { mapping.first?.key.mark?.column ?? 1 }

    // MARK: - Writing

    /// An entry as lines; none for one that goes.
    ///
    /// - Parameter line: the line whose start is kept, because a hyphen may stand there; nil for a new line.
    private func written(_ entry: YAMLEntry, from line: Int?, column: Int) throws -> [String] {
        guard let value = entry.value else { return [] }
        let indent = String(repeating: " ", count: column - 1)
        let start = line.map { String(decoding: lines[$0].utf8.prefix(column - 1), as: UTF8.self) } ?? indent
        let written = try Self.lines(of: Node([(Node(entry.key), value)], .implicit, .block))
        return written.enumerated().map { number, text in text.isEmpty ? text : (number == 0 ? start : indent) + text }
    }

    private static func lines(of node: Node) throws -> [String] {
        let text = try Yams.serialize(node: node, width: -1, allowUnicode: true)
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines
    }
}
