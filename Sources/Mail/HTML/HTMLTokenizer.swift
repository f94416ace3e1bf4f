/// Cuts HTML into text and tags, in one pass and as tolerantly as a browser.
///
/// Whatever search runs to the end of the input without success is remembered and never made again: that, and not
/// luck, keeps the time linear on hostile input.
struct HTMLTokenizer {
    enum Token {
        /// Text with its character references still in it: a range of positions.
        case text(Range<Int>)
        case start(HTMLElement?, HTMLAttributes)
        case end(HTMLElement?)
    }

    private enum Markup {
        case token(Token)
        case comment
        case text
    }

    let bytes: UnsafeBufferPointer<UInt8>
    /// Where the next token begins.
    var position = 0
    private var hasNoTagEnd = false
    private var hasBrokenQuotes = false
    private var unclosed: Set<HTMLElement> = []
    /// Bytes looked at so far, those searched ahead included.
    private(set) var examined = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The next token; nil at the end.
    mutating func next() -> Token? {
        while position < bytes.count {
            guard isMarkup(at: position) else { return takeText() }
            switch takeMarkup() {
            case .token(let token): return token
            case .comment: continue
            case .text: return takeText()
            }
        }
        return nil
    }

    /// Skips the content of an element that holds no HTML, to its end tag. Without an end tag a script or style runs to
    /// the end, as in a browser; anything else is taken for ordinary content.
    mutating func skipRawText(of element: HTMLElement) {
        guard !unclosed.contains(element) else { return }
        let name = Array(element.rawValue.utf8)
        var at = position
        while let open = find(UInt8(ascii: "<"), from: at) {
            if open + 1 < bytes.count, bytes[open + 1] == UInt8(ascii: "/"), isName(name, at: open + 2) {
                position = open
                return
            }
            at = open + 1
        }
        unclosed.insert(element)
        if element == .script || element == .style { position = bytes.count }
    }

    /// Skips one line end, LF or CR LF, if there is one here.
    mutating func skipLineEnd() {
        if position < bytes.count, bytes[position] == 0x0D { position += 1 }
        if position < bytes.count, bytes[position] == 0x0A { position += 1 }
    }

    private func isName(_ name: [UInt8], at start: Int) -> Bool {
        guard start + name.count <= bytes.count else { return false }
        guard zip(name, bytes[start...]).allSatisfy({ $0 == Octet.lowercased($1) }) else { return false }
        let after = start + name.count
        return after == bytes.count || !(Octet.isLetter(bytes[after]) || Octet.isDigit(bytes[after]))
    }

    private mutating func find(_ byte: UInt8, from start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        let found = bytes[start...].firstIndex(of: byte)
        examined += (found ?? bytes.count) - start + 1
        return found
    }

    /// Whether a "<" here opens a tag or comment rather than standing for itself.
    private func isMarkup(at place: Int) -> Bool {
        guard bytes[place] == UInt8(ascii: "<"), place + 1 < bytes.count, !hasNoTagEnd else { return false }
        switch bytes[place + 1] {
        case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case let byte: return Octet.isLetter(byte)
        }
    }

    private mutating func takeText() -> Token {
        let start = position
        position += 1
        while position < bytes.count, !isMarkup(at: position) { position += 1 }
        examined += position - start
        return .text(start..<position)
    }

    private mutating func takeMarkup() -> Markup {
        if bytes[position + 1] == UInt8(ascii: "!"), bytes[(position + 2)...].starts(with: [0x2D, 0x2D]) {
            return takeComment()
        }
        let isEnd = bytes[position + 1] == UInt8(ascii: "/")
        let nameStart = position + (isEnd ? 2 : 1)
        var nameEnd = nameStart
        while nameEnd < bytes.count, isNameByte(bytes[nameEnd]) { nameEnd += 1 }
        guard let close = tagEnd(from: nameEnd) else { return .text }
        position = close + 1
        guard nameStart < bytes.count, Octet.isLetter(bytes[nameStart]) else { return .comment }
        let element = HTMLElement(name: bytes[nameStart..<nameEnd])
        if isEnd { return .token(.end(element)) }
        return .token(.start(element, HTMLAttributes(bytes: bytes, range: nameEnd..<close)))
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        !(Octet.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">"))
    }

    /// A comment ends at "-->" or "--!>"; "<!-->" and "<!--->" are whole comments (HTML, section 13.2.5.43 and on). One
    /// that never ends hides the rest, as in a browser.
    private mutating func takeComment() -> Markup {
        // The two hyphens that open the comment may close it too, so the search for ">" starts right behind them.
        var at = position + 4
        while let close = find(UInt8(ascii: ">"), from: at) {
            let isPlain = bytes[close - 1] == 0x2D && bytes[close - 2] == 0x2D
            let isBang = close >= position + 7 && bytes[(close - 3)...].starts(with: [0x2D, 0x2D, 0x21])
            if isPlain || isBang {
                position = close + 1
                return .comment
            }
            at = close + 1
        }
        position = bytes.count
        return .comment
    }

    /// The position of the ">" that ends a tag, minding quoted values. After the first tag whose quotes do not come in
    /// pairs, quotes count for nothing and every tag ends at the next ">".
    private mutating func tagEnd(from start: Int) -> Int? {
        if !hasBrokenQuotes {
            if let end = quotedTagEnd(from: start) { return end }
            hasBrokenQuotes = true
        }
        let end = find(UInt8(ascii: ">"), from: start)
        if end == nil { hasNoTagEnd = true }
        return end
    }

    private mutating func quotedTagEnd(from start: Int) -> Int? {
        var at = start
        defer { examined += at - start + 1 }
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: ">") { return at }
            at += 1
            guard byte == UInt8(ascii: "=") else { continue }
            while at < bytes.count, Octet.isSpace(bytes[at]) { at += 1 }
            guard at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x27 else { continue }
            guard let close = find(bytes[at], from: at + 1) else { return nil }
            at = close + 1
        }
        return nil
    }
}
