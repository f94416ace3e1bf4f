/// Writes HTML that every browser reads in one way: balanced, of bounded depth, and nested so that the parser's
/// corrections (HTML, section 13.2.6: implied end tags, foster parenting, the adoption agency) have nothing to correct.
struct SafeMarkup {
    private struct Open {
        /// The element of the mail, which its end tag names.
        let source: HTMLElement
        /// The element written for it.
        let name: HTMLElement
        /// Its end tag came while a block inside it was open: it ends with that block.
        var isEnded = false
    }

    private(set) var output: [UInt8] = []
    /// Open elements looked through so far, and tokens written.
    private(set) var steps = 0
    private let limit: Int
    private var stack: [Open] = []
    private var link: OpenLink?
    /// Elements open inside one another; a table's own parts, four at most, may lie deeper.
    private static let deepest = 100

    init(limit: Int) {
        self.limit = max(0, limit)
    }

    var isFull: Bool { output.count >= limit }

    // MARK: Text

    /// Text with character references in it.
    mutating func append(html bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        if isBetweenCells, bytes[range].allSatisfy(Octet.isSpace) { return }
        beginContent()
        var escape = HTMLEscape(limit: limit)
        var at = range.lowerBound
        while at < range.upperBound {
            let next = bytes[at...].prefix(range.upperBound - at).firstIndex(of: UInt8(ascii: "&")) ?? range.upperBound
            note(bytes[at..<next], &escape)
            at = next
            guard at < range.upperBound else { return }
            if let reference = CharacterReference(bytes, at: at, end: range.upperBound) {
                note(reference.utf8, &escape)
                at = reference.end
            } else {
                note(CollectionOfOne(bytes[at]), &escape)
                at += 1
            }
        }
    }

    mutating func append(words: some Collection<UInt8>) {
        beginContent()
        var escape = HTMLEscape(limit: limit)
        note(words, &escape)
    }

    private mutating func note(_ text: some Collection<UInt8>, _ escape: inout HTMLEscape) {
        let start = output.count
        escape.append(text, to: &output)
        link?.read(output[start...], isDirect: stack.last?.name == .a)
    }

    // MARK: Elements

    /// Opens an element that is kept, with those of its attributes that may be written. One that may not stand here
    /// becomes a division, or is left out.
    mutating func open(_ element: HTMLElement, _ attributes: SafeAttributes) {
        steps += 1
        switch element.place {
        case nil: break
        case .void: void(element, attributes.written(for: element))
        case .phrasing: content(element, element.written, attributes)
        case .block, .table: block(element, element.written, attributes)
        case .heading:
            closeParagraph()
            if stack.last?.name.place == .heading { pop() }
            block(element, element, attributes)
        case .item: item(element, attributes, in: [.ul, .ol])
        case .description: item(element, attributes, in: [.dl])
        case .section, .row, .cell, .caption: tablePart(element, attributes)
        }
    }

    mutating func open(_ target: LinkTarget, _ attributes: SafeAttributes) {
        if link != nil {
            // A link inside another one's table would be inside the other link, too.
            guard let outer = place(where: { $0.name == .a }, before: Self.isCell) else { return }
            pop(to: outer)
        }
        let depth = stack.count
        content(.a, .a, attributes, SafeAttributes.written("href", target.address) + Self.linkAttributes)
        if stack.count > depth, stack.last?.name == .a { link = OpenLink(target) }
    }

    /// The page is not told to the target, and the target cannot reach the page.
    private static let linkAttributes = Array(" target=\"_blank\" rel=\"noopener noreferrer nofollow\"".utf8)

    mutating func void(_ element: HTMLElement, _ attributes: [UInt8]) {
        beginContent()
        if element == .hr { closeParagraph() }
        write("<", element, attributes)
        link?.meetTag(isBreak: element == .br || element == .hr)
    }

    /// Closes the innermost such element, if there is one within reach, with everything inside it.
    mutating func close(_ element: HTMLElement) {
        steps += 1
        let isHeading = element.place == .heading
        let isSame: (Open) -> Bool = { $0.source == element || (isHeading && $0.source.place == .heading) }
        guard let index = place(where: isSame, before: Self.barrier(to: element)) else { return }
        if element.place == .phrasing, stack[(index + 1)...].contains(where: { $0.source.place != .phrasing }) {
            stack[index].isEnded = true
            return
        }
        pop(to: index)
    }

    mutating func closeAll() {
        pop(to: 0)
    }

    // MARK: Where things may stand

    private mutating func content(
        _ source: HTMLElement,
        _ name: HTMLElement,
        _ attributes: SafeAttributes,
        _ first: [UInt8] = []
    ) {
        beginContent()
        if stack.count < Self.deepest { push(source, name, attributes, first) }
    }

    private mutating func block(_ source: HTMLElement, _ name: HTMLElement, _ attributes: SafeAttributes) {
        beginContent()
        closeParagraph()
        if stack.count < Self.deepest { push(source, name, attributes) }
    }

    /// A block ends the paragraph before it.
    private mutating func closeParagraph() {
        if let index = place(where: { $0.name == .p }, before: Self.isCell) { pop(to: index) }
    }

    private mutating func item(_ source: HTMLElement, _ attributes: SafeAttributes, in lists: [HTMLElement]) {
        if let list = place(where: { lists.contains($0.name) }, before: Self.isCell) {
            pop(to: list + 1)
            block(source, source, attributes)
        } else {
            block(source, .div, attributes)
        }
    }

    private mutating func tablePart(_ source: HTMLElement, _ attributes: SafeAttributes) {
        guard let table = place(where: { $0.name == .table }, before: { _ in false }) else {
            if source.place != .section { block(source, .div, attributes) }
            return
        }
        switch source.place {
        case .row:
            pop(to: table + (stack.dropFirst(table + 1).first?.name.place == .section ? 2 : 1))
            if stack.count == table + 1 { push(.tbody, .tbody) }
        case .cell:
            let parts = stack[(table + 1)...].prefix(2).prefix { $0.name.place == .section || $0.name.place == .row }
            pop(to: table + 1 + parts.count)
            openRow()
        default: pop(to: table + 1)
        }
        push(source, source, attributes)
    }

    private mutating func openRow() {
        if stack.last?.name == .table { push(.tbody, .tbody) }
        if stack.last?.name.place == .section { push(.tr, .tr) }
    }

    private var isBetweenCells: Bool {
        switch stack.last?.name.place {
        case .table, .section, .row: true
        default: false
        }
    }

    /// Content between the cells of a table gets a cell of its own: the parser would move it before the table.
    private mutating func beginContent() {
        guard isBetweenCells else { return }
        openRow()
        push(.td, .td)
    }

    // MARK: The open elements

    private static func isCell(_ name: HTMLElement) -> Bool {
        name.place == .cell || name.place == .caption || name.place == .table
    }

    /// What an end tag does not reach beyond.
    private static func barrier(to element: HTMLElement) -> (HTMLElement) -> Bool {
        switch element.place {
        case .table: { _ in false }
        case .section, .row, .cell, .caption: { $0 == .table }
        case .item, .description: { isCell($0) || [.ul, .ol, .dl].contains($0) }
        default: isCell
        }
    }

    private mutating func place(where isMatch: (Open) -> Bool, before isBarrier: (HTMLElement) -> Bool) -> Int? {
        for index in stack.indices.reversed() {
            steps += 1
            if isMatch(stack[index]) { return index }
            if isBarrier(stack[index].name) { return nil }
        }
        return nil
    }

    private mutating func push(
        _ source: HTMLElement,
        _ name: HTMLElement,
        _ attributes: SafeAttributes? = nil,
        _ first: [UInt8] = []
    ) {
        link?.meetTag(isBreak: name.place != .phrasing)
        stack.append(Open(source: source, name: name))
        write("<", name, first + (attributes?.written(for: name) ?? []))
        // The parser drops one line end here, so that one of the text's own would be lost (HTML, section 13.1.2.5).
        if name == .pre { output.append(Octet.lf) }
    }

    private mutating func pop(to depth: Int) {
        while stack.count > depth { pop() }
        while stack.last?.isEnded == true { pop() }
    }

    private mutating func pop() {
        steps += 1
        guard let last = stack.last else { return }
        if last.name == .a {
            output += link?.disclosure ?? []
            link = nil
        }
        stack.removeLast()
        write("</", last.name, [])
        link?.meetTag(isBreak: last.name.place != .phrasing)
    }

    private mutating func write(_ opening: StaticString, _ name: HTMLElement, _ attributes: [UInt8]) {
        opening.withUTF8Buffer { output += $0 }
        output += name.rawValue.utf8
        output += attributes
        output.append(Octet.greater)
    }
}
