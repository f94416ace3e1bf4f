/// Mail passed on in the text of another: the innermost writer, and what each forwarder wrote above.
struct InlineForward {
    let source: ForwardedSource
    let text: String
    /// One for each step, the last forwarder's first; empty where nothing was written.
    let remarks: [String]

    /// nil when nothing in the message's text was passed on. The HTML part is read where the plain text shows nothing.
    static func read(_ message: Message) -> InlineForward? {
        let sign = ForwardedSubject(message.subject)
        if let found = read(ForwardedText(message.text), sign) { return found }
        guard let part = message.htmlBody.first(where: { message.parts[$0].contentType.isHTML }) else { return nil }
        guard !message.textBody.contains(part) else { return nil }
        let html = HTMLText.render(message.text(of: part), limit: message.limits.decodedTextBytes)
        return read(ForwardedText(html), sign)
    }

    /// A text without the older mail below it that has a header of its own.
    static func ownWords(_ text: String) -> String {
        let text = ForwardedText(text)
        let older = ForwardedMark.first(in: text, text.lines.indices).flatMap { $0.hasHeader ? $0.start : nil }
        return text.text(0..<(older ?? text.lines.count), unquoting: 0)
    }

    private static func read(_ text: ForwardedText, _ subject: ForwardedSubject) -> InlineForward? {
        var walk = Walk(text, subject)
        while walk.remarks.count < ForwardedTrail.deepest, walk.step() {}
        guard let source = walk.source else { return nil }
        return InlineForward(source: source, text: walk.ownText, remarks: walk.remarks)
    }

    /// Goes from each mail into the one it passes on.
    private struct Walk {
        private let text: ForwardedText
        private var range: Range<Int>
        private var depth = 0
        private var sign: ForwardedSubject
        /// The mark that was not followed: older mail that was answered and not passed on.
        private var end: ForwardedMark?
        private(set) var source: ForwardedSource?
        private(set) var remarks: [String] = []

        init(_ text: ForwardedText, _ subject: ForwardedSubject) {
            self.text = text
            range = text.lines.indices
            sign = subject
        }

        mutating func step() -> Bool {
            guard let mark = ForwardedMark.first(in: text, range) else { return false }
            guard isPassedOn(mark) else {
                end = mark
                return false
            }
            remarks.append(text.text(range.lowerBound..<mark.start, unquoting: depth))
            range = mark.end..<endOfQuotation(mark)
            depth = quotedThroughout ?? mark.depth
            source = mark.source
            sign = mark.source.subject.map { ForwardedSubject($0) } ?? .plain
            return true
        }

        private func isPassedOn(_ mark: ForwardedMark) -> Bool {
            guard let bannerDepth = mark.bannerDepth else { return sign == .forward }
            // An answer may quote a mail that was passed on.
            return sign != .reply || bannerDepth <= depth
        }

        /// Quoted mail ends where words with fewer marks begin: the forwarder's own below it.
        private func endOfQuotation(_ mark: ForwardedMark) -> Int {
            guard mark.depth > 0 else { return range.upperBound }
            return (mark.end..<range.upperBound).first { text.lines[$0].depth < mark.depth && !text.isBlank($0) }
                ?? range.upperBound
        }

        /// Some programs quote the text and not the header above it. Nil when any line of the text has fewer marks than
        /// its first: then the quotation is the writer's own.
        private var quotedThroughout: Int? {
            guard let first = text.nextWords(from: range.lowerBound, before: range.upperBound) else { return nil }
            let marks = text.lines[first].depth
            return range.allSatisfy { text.lines[$0].depth >= marks || text.isBlank($0) } ? marks : nil
        }

        /// What the innermost writer wrote.
        var ownText: String {
            let end = end.flatMap { $0.hasHeader ? $0.start : nil } ?? range.upperBound
            return text.text(range.lowerBound..<end, unquoting: depth)
        }
    }
}
