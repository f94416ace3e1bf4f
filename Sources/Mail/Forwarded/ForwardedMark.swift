/// The first place in a stretch of text where older mail begins.
struct ForwardedMark {
    /// The first line that is no longer the writer's own: a banner, a rule, or the header itself.
    let start: Int
    /// Where the older mail's own text begins.
    let end: Int
    /// Quotation marks before the older mail's text, at least.
    let depth: Int
    /// Whether a line above the header says in words that the mail is passed on, and its quotation marks.
    let bannerDepth: Int?
    let source: ForwardedSource
    /// Whether older mail begins here even when nothing was passed on: true of a header, not of `On …, Ann wrote:`.
    var hasHeader: Bool { source.kind == .header }

    /// nil when there is no older mail between these lines.
    static func first(in text: ForwardedText, _ range: Range<Int>) -> ForwardedMark? {
        for line in range where !text.isBlank(line) {
            let content = text.content(line)
            if content.count > ForwardedField.longestValue { continue }
            if let mark = heading(in: text, at: line, range) ?? attribution(text, line, range) { return mark }
        }
        return nil
    }

    /// Older mail with a header of its own at this line, or behind a banner on it.
    static func heading(in text: ForwardedText, at line: Int, _ range: Range<Int>) -> ForwardedMark? {
        let content = text.content(line)
        guard content.count <= ForwardedField.longestValue else { return nil }
        if ForwardedBanner.isForward(content), let mark = afterBanner(text, line, range) { return mark }
        return header(text, line, range)
    }

    /// The header may come some lines below the banner, and lack a label for the writer.
    private static func afterBanner(_ text: ForwardedText, _ banner: Int, _ range: Range<Int>) -> ForwardedMark? {
        let words = ((banner + 1)..<min(banner + 7, range.upperBound)).filter { !text.isBlank($0) }
        let labelled = words.lazy.compactMap { ForwardedHeader(text, at: $0, before: range.upperBound) }.first
        let isLotus = ForwardedBanner.isLotus(text.content(banner))
        let header =
            labelled
            ?? (isLotus
                ? words.first.flatMap { ForwardedHeader(text, unlabelledAt: $0, before: range.upperBound) } : nil)
        guard let header, let source = ForwardedSource(header) else { return nil }
        return ForwardedMark(
            start: banner,
            end: header.lines.upperBound,
            depth: header.depth,
            bannerDepth: text.lines[banner].depth,
            source: source
        )
    }

    private static func header(_ text: ForwardedText, _ line: Int, _ range: Range<Int>) -> ForwardedMark? {
        guard let header = ForwardedHeader(text, at: line, before: range.upperBound) else { return nil }
        guard let source = ForwardedSource(header) else { return nil }
        var start = line
        while let above = text.lastWords(before: start, from: range.lowerBound), ForwardedBanner.isRule(text, above) {
            start = above
        }
        return ForwardedMark(
            start: start,
            end: header.lines.upperBound,
            depth: header.depth,
            bannerDepth: nil,
            source: source
        )
    }

    /// `On …, Ann wrote:`, on up to three lines, with quoted text below or an address in it.
    private static func attribution(_ text: ForwardedText, _ line: Int, _ range: Range<Int>) -> ForwardedMark? {
        guard ForwardedBanner.opensAttribution(text.content(line)) else { return nil }
        var words: [UInt8] = []
        for at in line..<min(line + 3, range.upperBound) {
            guard !text.isBlank(at), text.lines[at].depth == text.lines[line].depth else { return nil }
            if !words.isEmpty, words.last != Octet.less { words.append(Octet.space) }
            words += text.content(at).prefix(ForwardedField.longestValue)
            guard ForwardedBanner.endsAttribution(words) else { continue }
            let below = text.nextWords(from: at + 1, before: range.upperBound).map { text.lines[$0].depth } ?? 0
            guard below > text.lines[line].depth || words.contains(Octet.at) else { return nil }
            guard let source = ForwardedSource(attribution: words) else { return nil }
            return ForwardedMark(start: line, end: at + 1, depth: below, bannerDepth: nil, source: source)
        }
        return nil
    }
}
