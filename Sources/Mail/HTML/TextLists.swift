/// The lists around a place in the text: their indentation, and the marker owed to an item's first line.
struct TextLists {
    private struct Level {
        /// Nil where items carry a hyphen.
        let numbering: ListNumbering?
        var next: Int
        /// Columns before the marker.
        let indent: Int

        var contentIndent: Int { indent + (numbering == nil ? 2 : 3) }
    }

    private var levels: [Level] = []
    /// Lists opened inside the sixteenth, which change nothing.
    private var deeper = 0
    private var marker: [UInt8]?

    var isEmpty: Bool { levels.isEmpty }

    /// True between the start of an item and its first word.
    var awaitsContent: Bool { marker != nil }

    mutating func open(_ numbering: ListNumbering?, first: Int) {
        guard levels.count < 16 else {
            deeper += 1
            return
        }
        levels.append(Level(numbering: numbering, next: first, indent: levels.last?.contentIndent ?? 0))
    }

    mutating func close() {
        marker = nil
        if deeper > 0 { deeper -= 1 } else { _ = levels.popLast() }
    }

    mutating func startItem(number: Int?) {
        guard let last = levels.indices.last, let numbering = levels[last].numbering else {
            marker = Array("- ".utf8)
            return
        }
        let value = number ?? levels[last].next
        levels[last].next = value &+ 1
        marker = Array("\(numbering.text(value)). ".utf8)
    }

    mutating func dropMarker() {
        marker = nil
    }

    /// What a line begins with: the marker once, then spaces of the same width.
    mutating func takeLineStart() -> [UInt8] {
        defer { marker = nil }
        let indent = marker == nil ? levels.last?.contentIndent : levels.last?.indent
        return Array(repeating: 0x20, count: indent ?? 0) + (marker ?? [])
    }
}
