/// Names of defendants: "R v Smith", "the defendant was Keith Marlowe", "the trial of Josiah Stroud", "Gary Maddern
/// was sentenced".
extension FactFindings {
    mutating func findDefendants() {
        for index in text.tokens.indices {
            switch text.tokens[index].keyword {
            case .versus: findProsecuted(index)
            case .defendant: findNamed(after: index, skipping: [.was, .nameTitle])
            case .trial, .caseWord, .appeal:
                if text.keyword(index + 1) == .of { findNamed(after: index + 1, skipping: [.nameTitle]) }
            case .tried, .guilty: findConvicted(index)
            default: continue
            }
        }
    }

    /// The name behind "R v", "Regina v", "R. -v-".
    private mutating func findProsecuted(_ index: Int) {
        let crown = text.keyword(index - 1)
        guard crown == .letterR && text.tokens[index - 1].isCapital || crown == .rex,
            text.tokens[index].after <= .dash
        else { return }
        var first = index + 1
        if text.keyword(first) == .nameTitle { first += 1 }
        if let last = endOfName(from: first) { add(.defendant, tokens: first...last) }
    }

    /// Two words of a name at least, within two words that lead to it.
    private mutating func findNamed(after index: Int, skipping: Set<Keyword>) {
        var first = index + 1
        guard
            text.tokens[index].after <= .line || text.tokens[index].after == .colon
                || text.tokens[index].after == .comma
        else { return }
        if text.keyword(first) == .my { first += 2 }
        while first - index < 4, skipping.contains(text.keyword(first)) { first += 1 }
        if let last = endOfName(from: first), last > first { add(.defendant, tokens: first...last) }
    }

    /// The name before "was convicted", "found guilty", or between commas after "convicted".
    private mutating func findConvicted(_ index: Int) {
        if text.tokens[index].after == .comma, let last = endOfName(from: index + 1), last > index + 1 {
            add(.defendant, tokens: (index + 1)...last)
            return
        }
        var last = index - 1
        while last >= 0, index - last < 8, text.keyword(last) == .was || isFound(last) || isBirth(last) { last -= 1 }
        guard last < index - 1, last >= 0, text.tokens[last].after <= .line || isBirth(last + 1),
            let first = startOfName(to: last), first < last
        else { return }
        add(.defendant, tokens: first...last)
    }

    private func isFound(_ index: Int) -> Bool {
        guard let token = text.token(index) else { return false }
        let word = text.bytes[token.start..<token.end]
        return word.elementsEqual("found".utf8) || word.elementsEqual("yn".utf8)
    }

    /// "DOB 14/02/1951" between a name and its verb.
    private func isBirth(_ index: Int) -> Bool {
        isTaken(index) || text.keyword(index) == .dob || text.keyword(index) == .born
    }
}
