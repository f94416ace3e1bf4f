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
        markTails()
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
        while line < kinds.count {
            guard kinds[line] == .own, !text.isBlank(line) else {
                line += 1
                continue
            }
            if let start = startOfHeading(at: line) { return mark(.quoted, start..<kinds.count) }
            guard let attribution = Attribution(in: text, at: line) else {
                line += 1
                continue
            }
            mark(.quoted, line..<(attribution.isMarkedBelow ? attribution.end : kinds.count))
            line = attribution.end
        }
    }

    /// Where older mail begins that has a header of its own at this line, or a divider that says so.
    private func startOfHeading(at line: Int) -> Int? {
        if ForwardedBanner.isOriginal(text.content(line)) { return line }
        return ForwardedMark.heading(in: text, at: line, text.lines.indices)?.start
            ?? (HeaderShape.follows(line, in: text) ? line : nil)
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

    /// Shorter ones need no wrapping, in octets.
    private static let leastWrapped = 58

    /// The rest of a quoted line that some program on the way broke, and left without its mark.
    private mutating func markTails() {
        for line in kinds.indices.dropFirst().dropLast() where kinds[line] == .own {
            guard text.lines[line - 1].depth > 0, text.lines[line + 1].depth > 0 else { continue }
            let above = text.content(line - 1)
            guard above.count >= Self.leastWrapped, above.last != Octet.question else { continue }
            let tail = text.content(line)
            guard let first = tail.first, tail.count <= above.count else { continue }
            if !(0x41...0x5A).contains(first), !Octet.isDigit(first), first < 0x80 { kinds[line] = .quoted }
        }
    }

    private mutating func markSignatures() {
        var start = 0
        while start < kinds.count {
            let end = kinds[start...].firstIndex { $0 != .own } ?? kinds.count
            for lines in SignatureLines(text, start..<end).found { mark(.signature, lines) }
            start = max(end, start + 1)
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
