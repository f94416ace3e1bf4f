/// Walks over the tokens of HTML and has them laid out as text.
struct HTMLRenderer {
    /// The reach of an element's style, from its start tag to the end tag that matches it.
    struct Reach {
        let element: HTMLElement
        /// Where its content begins.
        let start: Int
        private var depth = 1

        init(_ element: HTMLElement, start: Int) {
            self.element = element
            self.start = start
        }

        mutating func open(_ other: HTMLElement) {
            if other == element { depth += 1 }
        }

        /// True when this end tag closes the element itself.
        mutating func close(_ other: HTMLElement) -> Bool {
            if other == element { depth -= 1 }
            return depth == 0
        }
    }

    private var tokenizer: HTMLTokenizer
    var layout: TextLayout
    private var hidden: Reach?
    /// False once an element was hidden and never closed.
    private var believesHiding = true
    private var preserved: Reach?
    private var address: [UInt8]?
    /// 1 or 2: the gap that the last paragraph asked for.
    private var paragraphGap = 2

    init(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
        tokenizer = HTMLTokenizer(bytes)
        layout = TextLayout(limit: limit)
    }

    mutating func text() -> String {
        while !layout.isFull {
            if let token = tokenizer.next() {
                take(token)
            } else if let reach = hidden, believesHiding {
                // Never closed, so nothing says where hiding ends: walk over it again and show it.
                believesHiding = false
                hidden = nil
                tokenizer.position = reach.start
            } else {
                break
            }
        }
        closeLink()
        return layout.text()
    }

    private mutating func take(_ token: HTMLTokenizer.Token) {
        switch token {
        case .text(let range):
            if hidden == nil { layout.append(html: tokenizer.bytes, range, preformatted: preserved != nil) }
        case .start(let element?, let attributes): start(element, attributes)
        case .end(let element?): end(element)
        case .start(nil, _), .end(nil): break
        }
    }

    private mutating func start(_ element: HTMLElement, _ attributes: HTMLAttributes) {
        if element.flow == .raw { return tokenizer.skipRawText(of: element) }
        if hidden != nil, !leavesHidden(before: element) { return }
        if hides(element, attributes) {
            if !element.isVoid { hidden = Reach(element, start: tokenizer.position) }
            return
        }
        preserved?.open(element)
        layOutStart(element, attributes)
        if preserved == nil, element == .pre || attributes.keepsWhiteSpace { preserve(element) }
    }

    /// Inside hidden content: whether `element` ends it. A paragraph ends where another block begins.
    private mutating func leavesHidden(before element: HTMLElement) -> Bool {
        if hidden?.element == .p, element.flow != .inline {
            hidden = nil
            return true
        }
        hidden?.open(element)
        return false
    }

    private func hides(_ element: HTMLElement, _ attributes: HTMLAttributes) -> Bool {
        believesHiding && (element.flow == .unseen || attributes.isHidden)
    }

    /// The first line end in preformatted text is not part of it (HTML, section 13.1.2.5).
    private mutating func preserve(_ element: HTMLElement) {
        guard !element.isVoid else { return }
        preserved = Reach(element, start: tokenizer.position)
        if element == .pre { tokenizer.skipLineEnd() }
    }

    private mutating func end(_ element: HTMLElement) {
        if hidden != nil {
            if hidden?.close(element) == true { hidden = nil }
            return
        }
        if preserved?.close(element) == true { preserved = nil }
        layOutEnd(element)
    }

    private mutating func layOutStart(_ element: HTMLElement, _ attributes: HTMLAttributes) {
        switch element {
        case .br: layout.lineBreak()
        case .hr: rule()
        case .p:
            paragraphGap = attributes.hasNoMargin ? 1 : 2
            layout.blockBreak(paragraphGap)
        case .a:
            closeLink()
            address = attributes.value("href")
            layout.startLink()
        case .img: image(attributes)
        case .blockquote: layout.startQuote()
        case .ul: layout.startList(nil, first: 1)
        case .ol: layout.startList(ListNumbering(attributes.value("type")), first: number(attributes, "start") ?? 1)
        case .li: layout.startItem(number: number(attributes, "value"))
        case .table: layout.startTable(isGrid: (number(attributes, "border") ?? 0) > 0)
        case .tr: layout.startRow()
        case .td, .th: layout.startCell(isHeading: element == .th)
        default: boundary(element.flow)
        }
    }

    private mutating func layOutEnd(_ element: HTMLElement) {
        switch element {
        case .p: layout.blockBreak(paragraphGap)
        case .a: closeLink()
        case .blockquote: layout.endQuote()
        case .ul, .ol: layout.endList()
        case .li: layout.endItem()
        case .table: layout.endTable()
        case .tr: layout.endRow()
        case .td, .th: layout.endCell()
        case .br: layout.lineBreak()
        default: boundary(element.flow)
        }
    }

    private mutating func boundary(_ flow: HTMLElement.Flow) {
        switch flow {
        case .block: layout.blockBreak()
        case .paragraph: layout.blockBreak(2)
        case .inline, .raw, .unseen: break
        }
    }

    /// The line that Outlook writes in plain text for a rule, which readers of quoted mail look for.
    private mutating func rule() {
        layout.blockBreak()
        layout.append(repeatElement(UInt8(ascii: "_"), count: 32))
        layout.blockBreak()
    }

    /// The words that stand for an image; signs such as an emoji without brackets.
    private mutating func image(_ attributes: HTMLAttributes) {
        guard let alternative = attributes.value("alt"), !alternative.isEmpty else { return }
        let isWords = alternative.contains(where: Octet.isLetter)
        let words = isWords ? Array("[".utf8) + alternative + Array("]".utf8) : alternative
        words.withUnsafeBufferPointer { layout.append(words: $0) }
    }

    private func number(_ attributes: HTMLAttributes, _ name: StaticString) -> Int? {
        attributes.value(name).flatMap { Int(String(decoding: $0.prefix(9), as: UTF8.self)) }
    }

    private mutating func closeLink() {
        guard let target = address else { return }
        address = nil
        let words = layout.endLink()
        if let shown = HTMLLink(target).display(beside: words) { layout.appendToLastWord(shown) }
    }
}
