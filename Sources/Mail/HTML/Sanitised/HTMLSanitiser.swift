/// Walks over the tokens of a mail's HTML and writes what may be shown.
struct HTMLSanitiser {
    private var tokenizer: HTMLTokenizer
    private(set) var markup: SafeMarkup
    private(set) var withheld = SanitisedHTML.Withheld()
    private let inline: (String) -> String?
    private var dropped: HTMLRenderer.Reach?
    /// False once an element to be dropped was never closed.
    private var believesDropping = true
    private var isInForm = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int, inline: @escaping (String) -> String?) {
        tokenizer = HTMLTokenizer(bytes)
        markup = SafeMarkup(limit: limit)
        self.inline = inline
    }

    var steps: Int { tokenizer.examined + markup.steps }

    mutating func run() {
        while !markup.isFull {
            if let token = tokenizer.next() {
                take(token)
            } else if let reach = dropped {
                // Never closed, so nothing says where it ends: its words are shown, that no mail can hide them so.
                believesDropping = false
                dropped = nil
                tokenizer.position = reach.start
            } else {
                break
            }
        }
        withheld.isCut = markup.isFull
        markup.closeAll()
    }

    private mutating func take(_ token: HTMLTokenizer.Token) {
        switch token {
        case .text(let range): if dropped == nil { markup.append(html: tokenizer.bytes, range) }
        case .start(let element?, let attributes): start(element, attributes)
        case .end(let element?): end(element)
        case .start(nil, let attributes): if dropped == nil { count(SafeAttributes(attributes)) }
        case .end(nil): break
        }
    }

    private mutating func start(_ element: HTMLElement, _ attributes: HTMLAttributes) {
        if dropped?.element.dropped == .foreign { return openInside(element, attributes) }
        if dropped == nil { withhold(element) }
        if element.dropped == .raw { return tokenizer.skipRawText(of: element) }
        guard dropped == nil else { return openInside(element, attributes) }
        let safe = SafeAttributes(attributes)
        count(safe)
        if element.dropped != nil, believesDropping {
            let isClosed = element.dropped == .foreign && safe.closesItself
            if !isClosed { dropped = HTMLRenderer.Reach(element, start: tokenizer.position) }
        } else {
            write(element, safe)
        }
    }

    private mutating func openInside(_ element: HTMLElement, _ attributes: HTMLAttributes) {
        guard element == dropped?.element else { return }
        if element.dropped == .foreign, SafeAttributes(attributes).closesItself { return }
        dropped?.open(element)
    }

    private mutating func end(_ element: HTMLElement) {
        if dropped != nil {
            if dropped?.close(element) == true { dropped = nil }
            return
        }
        if element == .form { isInForm = false }
        // A browser reads the end tag of a line break as a line break (HTML, section 13.2.6.4.7).
        if element == .br { return markup.void(.br, []) }
        markup.close(element)
    }

    private mutating func write(_ element: HTMLElement, _ safe: SafeAttributes) {
        switch element {
        case .a: link(safe)
        case .img: picture(safe)
        case .pre, .listing:
            markup.open(element, safe)
            tokenizer.skipLineEnd()
        default: markup.open(element, safe)
        }
    }

    // MARK: Links and pictures

    private mutating func link(_ safe: SafeAttributes) {
        guard let value = safe[.href] else { return }
        if let target = LinkTarget(value) {
            markup.open(target, safe)
        } else if value.first(where: { $0 > Octet.space }) != UInt8(ascii: "#") {
            // A place within the mail is no loss.
            withheld.links += 1
        }
    }

    private mutating func picture(_ safe: SafeAttributes) {
        if let path = ownPath(safe[.src]) {
            return markup.void(.img, SafeAttributes.written("src", path) + safe.written(for: .img))
        }
        if Self.isRemote(safe[.src]) { withheld.remotePictures += 1 } else { withheld.otherPictures += 1 }
        guard let alternative = safe[.alt] else {
            return safe.isSpeck ? () : markup.append(words: "[picture]".utf8)
        }
        guard alternative.contains(where: { $0 > Octet.space }) else { return }
        markup.append(words: alternative.contains(where: Octet.isLetter) ? [0x5B] + alternative + [0x5D] : alternative)
    }

    /// The address the page gives to a picture of this mail (RFC 2392).
    private func ownPath(_ source: [UInt8]?) -> [UInt8]? {
        guard let source else { return nil }
        let clean = Array(LinkTarget.normalised(source))
        guard FoldedText(Array(clean.prefix(4))).equals("cid:") else { return nil }
        let id = String(decoding: HTMLLink.percentDecoded(clean[4...]), as: UTF8.self)
        guard !id.isEmpty, let path = inline(id).map({ Array($0.utf8) }) else { return nil }
        // "//" and "/\" begin the name of another server.
        let isOwn = path.first == Octet.slash && path.count <= 2_000 && path.dropFirst().first != Octet.slash
        return isOwn && path.allSatisfy { $0 > Octet.space && $0 < Octet.delete && $0 != Octet.backslash } ? path : nil
    }

    private static func isRemote(_ source: [UInt8]?) -> Bool {
        guard let source else { return false }
        let start = FoldedText(Array(LinkTarget.normalised(source).prefix(8)))
        return ["http:", "https:", "ftp:", "//", "\\\\", "/\\", "\\/"].contains(where: start.hasPrefix)
    }

    // MARK: Counting

    private mutating func withhold(_ element: HTMLElement) {
        guard let count = element.withholding else { return }
        let isForm = count == \.forms
        if !isForm || !isInForm { withheld[keyPath: count] += 1 }
        if element == .form { isInForm = true }
    }

    private mutating func count(_ safe: SafeAttributes) {
        withheld.scripts += safe.eventHandlers
        if safe.hasBackground { withheld.remotePictures += 1 }
    }
}
