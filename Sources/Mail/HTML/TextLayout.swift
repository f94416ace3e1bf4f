/// Lays words out as lines of plain text: collapses white space, keeps breaks back until a word follows, and begins
/// each line with the marks of its quotation and list.
struct TextLayout {
    private(set) var output: [UInt8] = []
    private let limit: Int
    /// Line ends owed before the next word; two make one blank line.
    private var breaks = 0
    private var owesSpace = false
    /// A non-breaking space alone on its line: Outlook's blank line.
    private var holdsBlankLine = false
    private var quoteDepth = 0
    private var lineQuoteDepth = 0
    private var lists = TextLists()
    private var tables = TextTables()
    private var linkStart: Int?
    private var isLinkOpen = false

    init(limit: Int) {
        self.limit = limit
    }

    var isFull: Bool { output.count >= limit }

    private var isAtLineStart: Bool { breaks > 0 || output.isEmpty }

    /// The text so far, cut at the limit between two characters.
    func text() -> String {
        guard output.count > limit else { return String(decoding: output, as: UTF8.self) }
        var end = limit
        while end > 0, output[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: output[..<end], as: UTF8.self)
    }

    // MARK: Words and spaces

    mutating func append(_ content: some Sequence<UInt8>) {
        beginContent()
        output.append(contentsOf: content)
    }

    /// White space between words, of any length.
    mutating func space() {
        if !isAtLineStart { owesSpace = true }
    }

    mutating func nonBreakingSpace() {
        if isAtLineStart { holdsBlankLine = true } else { owesSpace = true }
    }

    /// A joiner of letters, which has nothing to join at the start of a word: newsletters pad their preview with it.
    mutating func joiner(_ content: Slice<UnsafeBufferPointer<UInt8>>) {
        if !isAtLineStart, !owesSpace { output.append(contentsOf: content) }
    }

    private mutating func beginContent() {
        if isAtLineStart {
            startLine()
        } else if owesSpace {
            output.append(0x20)
        }
        owesSpace = false
        holdsBlankLine = false
        tables.contentBegins(at: output.count)
        if isLinkOpen, linkStart == nil { linkStart = output.count }
    }

    private mutating func startLine() {
        let blankMarks = min(lineQuoteDepth, quoteDepth)
        if !output.isEmpty {
            for _ in 1..<max(breaks, 1) where !isFull {
                output.append(0x0A)
                output.append(contentsOf: repeatElement(UInt8(ascii: ">"), count: blankMarks))
            }
            output.append(0x0A)
            tables.lineBegins()
        }
        if quoteDepth > 0 {
            output.append(contentsOf: repeatElement(UInt8(ascii: ">"), count: quoteDepth))
            output.append(0x20)
        }
        output.append(contentsOf: lists.takeLineStart())
        lineQuoteDepth = quoteDepth
        breaks = 0
    }

    // MARK: Breaks

    /// Ends the line, if it holds a word; `lines` of 2 asks for a blank line.
    mutating func blockBreak(_ lines: Int = 1) {
        owesSpace = false
        let isBlankLine = holdsBlankLine
        holdsBlankLine = false
        guard !output.isEmpty, !lists.awaitsContent else { return }
        // Rows of data stand together, even where each cell holds a paragraph.
        breaks = tables.isBelowData ? 1 : isBlankLine ? 2 : max(breaks, lines)
    }

    /// A line end asked for by the writer; at most one blank line comes of many.
    mutating func lineBreak() {
        owesSpace = false
        holdsBlankLine = false
        guard !output.isEmpty, !lists.awaitsContent else { return }
        breaks = max(breaks, min(breaks + 1, 2))
    }

    // MARK: Preformatted text

    mutating func preformattedBreak() {
        if !output.isEmpty { breaks += 1 }
        owesSpace = false
    }

    mutating func preformattedSpace(_ byte: UInt8) {
        append(CollectionOfOne(byte))
    }

    // MARK: Quotations, lists, tables, links

    /// Above twenty levels the marks grow no more.
    mutating func startQuote() {
        blockBreak(2)
        tables.spoilRow()
        quoteDepth = min(quoteDepth + 1, 20)
    }

    mutating func endQuote() {
        blockBreak(2)
        quoteDepth = max(quoteDepth - 1, 0)
    }

    /// - Parameter numbering: nil for a list that is not ordered.
    mutating func startList(_ numbering: ListNumbering?, first: Int) {
        blockBreak(lists.isEmpty ? 2 : 1)
        lists.open(numbering, first: first)
    }

    mutating func endList() {
        lists.close()
        blockBreak(lists.isEmpty ? 2 : 1)
    }

    mutating func startItem(number: Int?) {
        lists.dropMarker()
        blockBreak()
        tables.spoilRow()
        lists.startItem(number: number)
    }

    mutating func endItem() {
        lists.dropMarker()
        blockBreak()
    }

    mutating func startTable(isGrid: Bool) {
        blockBreak()
        tables.open(isGrid: isGrid)
    }

    mutating func startRow() {
        endRow()
        blockBreak()
        tables.openRow()
    }

    mutating func startCell(isHeading: Bool) {
        tables.closeCell(at: output.count)
        blockBreak()
        tables.openCell(isHeading: isHeading)
    }

    mutating func endCell() {
        tables.closeCell(at: output.count)
        blockBreak()
    }

    mutating func endRow() {
        if tables.closeRow(&output) { breaks = min(breaks, 1) }
    }

    mutating func endTable() {
        endRow()
        tables.close()
        blockBreak()
    }

    mutating func startLink() {
        isLinkOpen = true
        linkStart = nil
    }

    /// Closes a link; the bytes of its text, none when it holds no word.
    mutating func endLink() -> [UInt8] {
        defer {
            isLinkOpen = false
            linkStart = nil
        }
        guard let start = linkStart, start < output.count else { return [] }
        return Array(output[start...])
    }

    /// Adds to the last word, whatever breaks are owed behind it.
    mutating func appendToLastWord(_ content: [UInt8]) {
        output += content
    }
}
