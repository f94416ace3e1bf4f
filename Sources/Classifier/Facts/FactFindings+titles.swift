/// Titles and authors of books and articles: quoted near words about books, labelled, or in front of an ISBN.
extension FactFindings {
    mutating func findTitles() {
        findQuotedTitles()
        for index in text.tokens.indices {
            switch text.tokens[index].keyword {
            case .title, .author: findLabelled(index)
            case .isbn: findCited(before: index)
            case .book: findChapter(index)
            default: continue
            }
        }
    }

    private static let bookish: Set<Keyword> = [
        .book, .isbn, .issn, .doi, .volume, .edition, .author, .title, .page, .journalNoun, .review,
    ]

    /// Two words or more in double quotation marks, the first with a capital, and a word about books near.
    private mutating func findQuotedTitles() {
        var index = 0
        while index < text.tokens.count {
            guard let close = closingQuote(of: index) else {
                index += 1
                continue
            }
            if close > index, text.tokens[index].isCapital,
                text.has(Self.bookish, near: index, before: 8, after: close - index + 8),
                add(.title, tokens: index...close)
            {
                findAuthor(beforeTitle: index)
                findAuthor(afterTitle: close)
            }
            index = close + 1
        }
    }

    /// The last token inside the quotation marks that open right before a token.
    private func closingQuote(of index: Int) -> Int? {
        guard opensQuote(index) else { return nil }
        for last in index..<min(text.tokens.count, index + 30) {
            if text.tokens[last].after == .paragraph { return nil }
            if closesQuote(last) { return last }
        }
        return nil
    }

    private func opensQuote(_ index: Int) -> Bool {
        let start = text.tokens[index].start
        guard start > 0 else { return false }
        return text.bytes[start - 1] == 34
            || start >= 3 && text.bytes[(start - 3)..<start].elementsEqual([0xE2, 0x80, 0x9C])
    }

    private func closesQuote(_ index: Int) -> Bool {
        var end = text.tokens[index].end
        if end < text.bytes.count, [44, 46, 63, 33].contains(text.bytes[end]) { end += 1 }
        guard end < text.bytes.count else { return false }
        return text.bytes[end] == 34 || text.bytes[end...].prefix(3).elementsEqual([0xE2, 0x80, 0x9D])
    }

    /// "Title: …" and "Author: …" up to the end of the line.
    private mutating func findLabelled(_ index: Int) {
        guard text.tokens[index].after == .colon, text.tokens[index].isCapital, text.token(index + 1) != nil else {
            return
        }
        var last = index + 1
        while text.tokens[last].after != .line, text.tokens[last].after != .paragraph, last - index < 30,
            text.token(last + 1) != nil,
            text.bytes[text.tokens[last].end..<text.tokens[last + 1].start].allSatisfy({ $0 != 10 })
        {
            last += 1
        }
        add(text.tokens[index].keyword == .title ? .title : .author, tokens: (index + 1)...last)
    }

    /// The title in "Maren Holdt-Pryce, Children in the Dock, 2nd edn (2019) ISBN …".
    private mutating func findCited(before isbn: Int) {
        var last = isbn - 1
        while last >= 0, isbn - last < 10, isPublication(last) { last -= 1 }
        guard last >= 0, isbn - last < 10, text.tokens[last].after < .paragraph else { return }
        var first = last
        while first > 0, last - first < 16, continuesTitle(first - 1) { first -= 1 }
        while first < last, !text.tokens[first].isCapital { first += 1 }
        guard last > first, text.tokens[first].isCapital, text.tokens[first].isWord else { return }
        if add(.title, tokens: first...last) { findAuthor(beforeTitle: first) }
    }

    /// "chapter 2 of Blackthorn on Tribunal Practice": three words at least.
    private mutating func findChapter(_ index: Int) {
        guard let number = text.token(index + 1), number.isNumber, text.keyword(index + 2) == .of,
            let last = endOfTitle(from: index + 3), last >= index + 5
        else { return }
        add(.title, tokens: (index + 3)...last)
    }

    /// Years, editions and publishers in brackets between a title and its ISBN.
    private func isPublication(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.digits > 0 || token.keyword == .edition || token.keyword == .book
            || text.before(index) == .opening || isInBrackets(index)
    }

    private func isInBrackets(_ index: Int) -> Bool {
        for position in stride(from: index, to: max(-1, index - 8), by: -1) {
            let separator = text.before(position)
            if separator == .opening { return true }
            if separator == .closing || separator == .paragraph { return false }
        }
        return false
    }

    private func continuesTitle(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard !isTaken(index), token.keyword != .edition, token.keyword != .item else { return false }
        switch token.after {
        case .space, .hyphen, .apostrophe, .line: return true
        case .colon: return token.isCapital
        default: return false
        }
    }

    /// "Loxton, P." or "T. Abiodun-Kerr," right before a title.
    private mutating func findAuthor(beforeTitle title: Int) {
        var last = title - 1
        while last >= 0, text.tokens[last].keyword == .edition { last -= 1 }
        guard last >= 0, text.tokens[last].after != .paragraph, isName(last) || isInitial(last) else { return }
        var first = last
        while first > 0, last - first < 4, isName(first - 1) || isInitial(first - 1), joinsAuthor(first - 1, last) {
            first -= 1
        }
        guard last > first else { return }
        let end = isInitial(last) ? text.tokens[last].end + 1 : text.tokens[last].end
        add(.author, tokens: first...last, bytes: text.tokens[first].start..<min(end, text.bytes.count))
    }

    private func joinsAuthor(_ index: Int, _ last: Int) -> Bool {
        let after = text.tokens[index].after
        return after <= .apostrophe || after == .stop && isInitial(index) || after == .comma && isInitial(last)
    }

    /// "by NAME" right behind a title.
    private mutating func findAuthor(afterTitle title: Int) {
        guard text.keyword(title + 1) == .by, let last = endOfName(from: title + 2), last > title + 2 else { return }
        add(.author, tokens: (title + 2)...last)
    }

    private func isInitial(_ index: Int) -> Bool {
        guard let token = text.token(index), token.isWord, token.isCapital, token.count == 1 else { return false }
        return token.end < text.bytes.count && text.bytes[token.end] == 46
    }
}
