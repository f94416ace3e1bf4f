/// The lines of a stretch of somebody's words that are signature: what is signed below two hyphens, the line a telephone
/// writes, contact data below a closing, and what gateways and lists add.
struct SignatureLines {
    private let text: ForwardedText
    private let lines: Range<Int>
    /// In no particular order; they may overlap.
    private(set) var found: [Range<Int>] = []
    /// Where a gateway's warning begins.
    private var warning: Int?

    /// Most lines that a signature is looked for in.
    private static let reach = 40
    /// Most octets of a line in contact data.
    private static let longestContact = 90

    init(_ text: ForwardedText, _ lines: Range<Int>) {
        self.text = text
        self.lines = lines
        findParagraphs()
        let end = findRule() ?? firstAdded ?? lines.upperBound
        findAdvertisements(before: end)
        findContacts()
    }

    /// Where what was found begins, the warning above the writer's words aside.
    private var firstAdded: Int? { found.map(\.lowerBound).filter { $0 != warning }.min() }

    /// From a line of two hyphens (RFC 3676, section 4.3), or a rule with contact data below it, to the end.
    private mutating func findRule() -> Int? {
        guard let rule = [lines.first(where: isDashes), contactRule].compactMap({ $0 }).min() else { return nil }
        found.append(rule..<lines.upperBound)
        return rule
    }

    private func isDashes(_ line: Int) -> Bool {
        let content = text.content(line)
        if content.elementsEqual("--".utf8) { return true }
        return Self.isLongDashes(content) && lines.upperBound - line <= Self.reach && wordedLines(below: line) <= 8
    }

    /// The first line of underscores with a name below it and contact data not far below.
    private var contactRule: Int? {
        let rules = lines.filter { isUnderscores(text.content($0)) }
        guard !rules.isEmpty, let contact = lines.last(where: { isContactOrFooter($0) }) else { return nil }
        return rules.first { $0 < contact && contact - $0 <= Self.reach && hasNameBelow($0) }
    }

    private func isUnderscores(_ content: ArraySlice<UInt8>) -> Bool {
        content.count >= 2 && content.allSatisfy { $0 == Octet.underscore }
    }

    private func isContactOrFooter(_ line: Int) -> Bool {
        let content = text.content(line)
        return Self.isContact(content) || SignatureNames.isListFooter(content)
    }

    /// Nothing but dashes, one of them longer than a hyphen: U+2012…U+2015.
    private static func isLongDashes(_ content: ArraySlice<UInt8>) -> Bool {
        guard content.first == 0xE2 else { return false }
        return String(decoding: content, as: UTF8.self).unicodeScalars.allSatisfy {
            ("\u{2012}"..."\u{2015}").contains($0) || $0 == "-"
        }
    }

    private func wordedLines(below line: Int) -> Int {
        ((line + 1)..<lines.upperBound).count { !text.isBlank($0) }
    }

    /// Underscores part the sections of a form too: below a signature's stand a name and what it is.
    private func hasNameBelow(_ line: Int) -> Bool {
        let below = ((line + 1)..<min(line + 8, lines.upperBound)).filter { !text.isBlank($0) }
        return !below.isEmpty
            && below.prefix(2).map(text.content).allSatisfy {
                $0.count <= 70 && !$0.contains(Octet.colon) && $0.last != Octet.dot
            }
    }

    /// An address, a web page, a telephone number or a bar between two things.
    private static func isContact(_ content: ArraySlice<UInt8>) -> Bool {
        if content.contains(Octet.at) || content.contains(UInt8(ascii: "|")) { return true }
        if content.count(where: Octet.isDigit) >= 6 { return true }
        let words = FoldedText(Array(content))
        return words.contains("www.") || words.contains("http")
    }

    /// What says which program wrote the mail. Words of any sort after "Sent from" do only as the last line.
    private mutating func findAdvertisements(before end: Int) {
        for line in lines.lowerBound..<end {
            guard let kind = SignatureNames.advertisement(text.content(line)) else { continue }
            let isLast = text.nextWords(from: line + 1, before: end) == nil
            if kind == .certain || isLast { found.append(line..<(line + 1)) }
        }
    }

    /// Paragraphs that no person writes by hand: of confidence at the end, of caution at the beginning.
    private mutating func findParagraphs() {
        var line = lines.lowerBound
        while let start = text.nextWords(from: line, before: lines.upperBound) {
            let end = (start..<lines.upperBound).first { text.isBlank($0) } ?? lines.upperBound
            let words = FoldedText(text.text(start..<min(end, start + 12), unquoting: 0), limit: 1_200)
            let isFirst = text.lastWords(before: start, from: max(0, start - 3)) == nil && start < 4
            let isWarning = isFirst && SignatureNames.isCaution(words)
            if isWarning { warning = start }
            if isWarning || (!isFirst && SignatureNames.isDisclaimer(words)) { found.append(start..<end) }
            line = end
        }
    }

    /// Lines with a telephone number and the like below "Regards,": the closing is the writer's, the rest is not.
    private mutating func findContacts() {
        let end = firstAdded ?? lines.upperBound
        let start = max(lines.lowerBound, end - Self.reach)
        guard start < end else { return }
        guard let closing = (start..<end).last(where: { SignatureNames.isClosing(text.content($0)) }) else { return }
        let below = ((closing + 1)..<end).filter { !text.isBlank($0) }
        guard (2...12).contains(below.count), let first = below.first else { return }
        let contents = below.map(text.content)
        guard contents.allSatisfy({ $0.count <= Self.longestContact && !SignatureNames.isPostscript($0) }) else {
            return
        }
        if contents.dropFirst().contains(where: Self.isContact) { found.append(first..<end) }
    }
}
