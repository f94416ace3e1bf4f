/// Courts by name and place, in English and Welsh.
extension FactFindings {
    mutating func findCourts() {
        for index in text.tokens.indices where !isTaken(index) {
            switch text.tokens[index].keyword {
            case .court: findCourt(index)
            case .assizes, .sessions: findAssizes(index)
            case .bailey where text.keyword(index - 1) == .old && text.tokens[index].isCapital:
                add(.court, tokens: (index - 1)...index)
            case .guildhall: findPlaced(index, from: index)
            case .courts where text.keyword(index - 1) == .royal: findRoyalCourts(index)
            case .llys: findWelsh(index)
            default: continue
            }
        }
    }

    private static let kinds: Set<Keyword> = [.crown, .magistrates, .county, .combined, .youth, .family, .coroners]

    private mutating func findCourt(_ index: Int) {
        if text.keyword(index + 1) == .of, text.keyword(index + 2) == .appeal, text.tokens[index].isCapital {
            return addCourtOfAppeal(index)
        }
        let kind = text.keyword(index - 1)
        if kind == .criminal, text.keyword(index - 2) == .central {
            add(.court, tokens: (index - 2)...index)
        } else if Self.kinds.contains(kind) {
            if let last = placeAfter(index) {
                add(.court, tokens: (index - 1)...last)
            } else {
                findPlaced(index, from: index - 1)
            }
        }
    }

    private mutating func addCourtOfAppeal(_ index: Int) {
        let isDivided = text.keyword(index + 3) == .criminal && text.keyword(index + 4) == .division
        guard isDivided, let division = text.token(index + 4) else {
            add(.court, tokens: index...(index + 2))
            return
        }
        let isBracketed = text.before(index + 3) == .opening && division.end < text.bytes.count
        let end = isBracketed && text.bytes[division.end] == 41 ? division.end + 1 : division.end
        add(.court, tokens: index...(index + 4), bytes: text.tokens[index].start..<end)
    }

    private mutating func findAssizes(_ index: Int) {
        let isKind = text.keyword(index - 1) == .sessionKind
        guard text.tokens[index].keyword == .assizes || isKind else { return }
        if let last = placeAfter(index) {
            add(.court, tokens: (isKind ? index - 1 : index)...last)
        } else {
            findPlaced(index, from: isKind ? index - 1 : index)
        }
    }

    private mutating func findRoyalCourts(_ index: Int) {
        guard text.keyword(index + 1) == .of, text.keyword(index + 2) == .justice else { return }
        add(.court, tokens: (index - 1)...(index + 2))
    }

    /// "Llys y Goron Abertawe", "Llys Ynadon Caerdydd".
    private mutating func findWelsh(_ index: Int) {
        var last = index + 1
        if text.keyword(last) == .y { last += 1 }
        guard text.keyword(last) == .goron || text.keyword(last) == .ynadon else { return }
        guard let end = endOfName(from: last + 1, most: 2) else { return }
        add(.court, tokens: index...end)
    }

    /// The place in "Crown Court at Kingston upon Thames" or "Assizes in Cardiff".
    private func placeAfter(_ index: Int) -> Int? {
        let link = text.keyword(index + 1)
        guard link == .at || link == .inWord, text.tokens[index].after <= .line,
            let end = endOfName(from: index + 2, most: 3)
        else { return nil }
        return endOfLongPlace(end)
    }

    /// "Newcastle upon Tyne", "Stratford-on-Avon": a place with a small word inside.
    private func endOfLongPlace(_ end: Int) -> Int {
        guard let link = text.token(end + 1), text.tokens[end].after <= .hyphen, link.after <= .hyphen,
            isSmallLink(link), isName(end + 2)
        else { return end }
        return end + 2
    }

    private func isSmallLink(_ token: FactToken) -> Bool {
        token.keyword == .on || text.bytes[token.start..<token.end].elementsEqual("upon".utf8)
    }

    /// The place before a kind of court: "Wood Green Crown Court"; one small word will do ("leeds crown court").
    private mutating func findPlaced(_ index: Int, from kind: Int) {
        guard kind > 0, text.before(kind) <= .line else { return }
        if let first = startOfName(to: kind - 1, most: 3) {
            add(.court, tokens: startOfLongPlace(first)...index)
        } else if isSmallPlace(kind - 1), !text.tokens[kind].isCapital {
            add(.court, tokens: (kind - 1)...index)
        }
    }

    private func startOfLongPlace(_ first: Int) -> Int {
        guard first >= 2, let link = text.token(first - 1), link.after <= .hyphen, text.before(first - 1) <= .hyphen,
            isSmallLink(link), isName(first - 2)
        else { return first }
        return first - 2
    }

    /// A word in small letters that can only be a place: after "at" or "in".
    private func isSmallPlace(_ index: Int) -> Bool {
        guard let token = text.token(index), token.keyword == .none, token.isWord, token.count > 3 else { return false }
        let link = text.keyword(index - 1)
        return (link == .at || link == .inWord) && !Self.determiners.contains(text.string(token.start..<token.end))
    }

    private static let determiners: Set<String> = [
        "your", "their", "every", "each", "some", "another", "that", "local", "open", "which", "both", "most", "many",
        "various", "different", "other", "several",
    ]
}
