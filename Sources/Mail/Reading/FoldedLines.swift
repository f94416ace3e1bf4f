/// Tells for each line of a text whether its writer wrote it.
struct FoldedLines {
    enum Kind {
        case own
        case quoted
        case signature
    }

    /// Neighbouring lines of one kind.
    struct Run {
        let kind: Kind
        var count = 0
        /// Lines that are not blank.
        var worded = 0
        var isLast = false
    }

    private let text: ForwardedText
    private var kinds: [Kind]

    init(_ text: ForwardedText) {
        self.text = text
        kinds = text.lines.map { $0.depth > 0 ? .quoted : .own }
        markOlderMail()
        markIntroductions()
        markSignatures()
        closeGaps()
    }

    var runs: [Run] {
        var runs: [Run] = []
        for (line, kind) in kinds.enumerated() {
            if runs.last?.kind != kind { runs.append(Run(kind: kind)) }
            runs[runs.count - 1].count += 1
            if !text.isBlank(line) { runs[runs.count - 1].worded += 1 }
        }
        if !runs.isEmpty { runs[runs.count - 1].isLast = true }
        return runs
    }

    /// Older mail without quotation marks reaches to the end: nothing says where it would end sooner.
    private mutating func markOlderMail() {
        var line = 0
        let end = kinds.indices.first { kinds[$0] == .own && ForwardedBanner.isOriginal(text.content($0)) }
        let stop = end ?? kinds.count
        while let mark = ForwardedMark.first(in: text, line..<stop) {
            if kinds[mark.start] == .own, mark.depth == 0 { return self.mark(.quoted, mark.start..<kinds.count) }
            self.mark(.quoted, mark.start..<mark.end)
            line = mark.end
        }
        mark(.quoted, stop..<kinds.count)
    }

    /// "Ann wrote:" above quoted lines, which need not have a date in it there.
    private mutating func markIntroductions() {
        for line in kinds.indices.dropFirst() where kinds[line] == .quoted && kinds[line - 1] == .own {
            guard let above = text.lastWords(before: line, from: max(0, line - 3)), kinds[above] == .own else {
                continue
            }
            if ForwardedBanner.introduces(text.content(above)) { mark(.quoted, above..<line) }
        }
    }

    /// From a line of two hyphens (RFC 3676, section 4.3) to the next quotation or the end; or the one line that
    /// telephones write.
    private mutating func markSignatures() {
        var isSignature = false
        for line in kinds.indices {
            guard kinds[line] == .own else {
                isSignature = false
                continue
            }
            let content = text.content(line)
            isSignature = isSignature || content.elementsEqual("--".utf8)
            if isSignature || SignatureNames.isAdvertisement(content) { kinds[line] = .signature }
        }
    }

    /// Blank lines are no piece of their own: beside the writer's words they belong to them, else to what is above.
    private mutating func closeGaps() {
        var before: Int?
        for line in kinds.indices where !text.isBlank(line) || kinds[line] != .own {
            let gap = (before.map { $0 + 1 } ?? 0)..<line
            let above = before.map { kinds[$0] } ?? kinds[line]
            if above != .own, kinds[line] != .own { mark(above, gap) }
            before = line
        }
        if let before { mark(kinds[before], (before + 1)..<kinds.count) }
    }

    private mutating func mark(_ kind: Kind, _ lines: Range<Int>) {
        for line in lines { kinds[line] = kind }
    }
}
