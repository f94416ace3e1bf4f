/// Journals, volumes, issues and pages.
extension FactFindings {
    mutating func findCitations() {
        for index in text.tokens.indices where !isTaken(index) {
            switch text.tokens[index].keyword {
            case .volume: findVolume(index)
            case .page: findPages(index)
            case .issue: findIssue(index)
            case .journalNoun, .review: findJournal(endingAt: index)
            default:
                if isJournalWord(index) { findJournal(endingAt: index) }
                findCompactVolume(index)
            }
        }
    }

    private func isJournalWord(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.keyword == .book && token.isCapital
            && text.bytes[token.start..<token.end].dropFirst().elementsEqual("ournal".utf8)
    }

    private func isRoman(_ token: FactToken) -> Bool {
        token.isAllCapitals && token.isWord && token.count <= 6
            && text.bytes[token.start..<token.end].allSatisfy { [73, 86, 88, 76, 67].contains($0) }
    }

    /// "vol. 3", "volume XII"; then "no. 2" or "issue 2".
    private mutating func findVolume(_ index: Int) {
        guard text.tokens[index].after <= .stop, text.token(index + 1)?.after != .hyphen,
            let number = text.token(index + 1),
            number.isNumber && number.count <= 4 || isRoman(number)
        else { return }
        add(.volume, tokens: (index + 1)...(index + 1))
        let label = text.keyword(index + 2)
        if label == .number || label == .issue, let issue = text.token(index + 3), issue.isNumber, issue.count <= 4 {
            add(.issue, tokens: (index + 3)...(index + 3))
        } else if number.after == .opening, let issue = text.token(index + 2), issue.isNumber, issue.count <= 3 {
            add(.issue, tokens: (index + 2)...(index + 2))
        }
    }

    private mutating func findIssue(_ index: Int) {
        guard let number = text.token(index + 1), number.isNumber, number.count <= 3,
            text.tokens[index].after <= .space,
            text.has([.volume, .journalNoun, .book, .review], near: index, before: 8, after: 6)
        else { return }
        add(.issue, tokens: (index + 1)...(index + 1))
    }

    /// "pp. 12-34", "pages 12-34"; a single page ("p. 5") only near words about books; "p" alone needs its stop.
    private mutating func findPages(_ index: Int) {
        let label = text.tokens[index]
        guard label.count != 1 || label.after == .stop, label.after <= .stop || label.after == .colon,
            let first = text.token(index + 1), first.isNumber, first.count <= 4
        else { return }
        if isPageRange(index + 1) {
            add(.pages, tokens: (index + 1)...(index + 2))
        } else if text.has([.volume, .journalNoun, .issn, .isbn, .doi, .book], near: index, before: 8, after: 6) {
            add(.pages, tokens: (index + 1)...(index + 1))
        }
    }

    /// "12(3)", and "31(2), 144-171": volume, issue and pages without labels, near a book word or a DOI.
    private mutating func findCompactVolume(_ index: Int) {
        let token = text.tokens[index]
        guard token.isNumber, token.count <= 3, token.after == .opening, let issue = text.token(index + 1),
            issue.isNumber,
            issue.count <= 2, issue.start == token.end + 1, issue.after > .quote || issue.after == .closing,
            text.has([.book, .journalNoun, .review, .page, .doi, .issn], near: index, before: 12, after: 8)
        else { return }
        guard add(.volume, tokens: index...index), add(.issue, tokens: (index + 1)...(index + 1)) else { return }
        for start in (index + 2)...(index + 3) where isPageRange(start) {
            add(.pages, tokens: start...(start + 1))
            return
        }
    }

    /// "144-171"
    private func isPageRange(_ index: Int) -> Bool {
        guard let first = text.token(index), first.isNumber, first.after == .hyphen || first.after == .dash,
            let last = text.token(index + 1), last.isNumber
        else { return false }
        return first.count <= 4 && last.count <= 4
    }

    /// "Civil Justice Quarterly", "Journal of Carceral Geography", "International Review of Victimology and Law".
    private mutating func findJournal(endingAt index: Int) {
        let token = text.tokens[index]
        guard token.isCapital else { return }
        var first = index
        while first > 0, index - first < 4, text.before(first) <= .hyphen, isTitleWord(first - 1) { first -= 1 }
        var last = index
        if text.keyword(index + 1) == .of || text.keyword(index + 1) == .inWord, token.after == .space {
            last = endOfTitle(from: index + 2) ?? index
        }
        guard last > first, isJournal(token, first, index, last) else { return }
        add(.journal, tokens: first...last)
    }

    /// A review is a journal when it says of what, or whose title is cited with volume or year.
    private func isJournal(_ token: FactToken, _ first: Int, _ index: Int, _ last: Int) -> Bool {
        guard token.keyword == .review else { return true }
        if first < index, [.notJournal, .caseWord].contains(text.keyword(index - 1)) { return false }
        return text.has([.volume, .journalNoun, .issn, .doi, .issue, .page], near: last, before: 6, after: 8)
            || last > index && first < index
    }

    func isTitleWord(_ index: Int) -> Bool {
        guard let token = text.token(index), token.isCapital, token.isWord, !isTaken(index) else { return false }
        return ![.the, .inWord, .by, .at].contains(token.keyword)
    }

    /// The last word of a title's run of capitals with small words between.
    func endOfTitle(from index: Int) -> Int? {
        var position = text.keyword(index) == .the ? index + 1 : index
        guard isTitleWord(position) else { return nil }
        var last = position
        while position - index < 9, text.tokens[position].after <= .apostrophe {
            position += 1
            if isTitleWord(position) { last = position } else if !isSmall(position) { break }
        }
        return last
    }

    private func isSmall(_ index: Int) -> Bool {
        [.of, .the, .and, .inWord, .on].contains(text.keyword(index))
    }
}
