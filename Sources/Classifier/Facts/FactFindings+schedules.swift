/// Items of a retention schedule: "item 4.2", "schedule item 12", "rows 4 to 9", "item 17a", "14(b)".
extension FactFindings {
    mutating func findScheduleItems() {
        guard text.tokens.contains(where: { $0.keyword == .schedule }) else { return }
        for index in text.tokens.indices {
            let keyword = text.tokens[index].keyword
            guard keyword == .item || keyword == .row, text.tokens[index].after == .space,
                let number = text.token(index + 1), number.digits > 0, number.count <= 4
            else { continue }
            var last = index + 1
            while last - index < 4, continues(last) { last += 1 }
            add(.scheduleItem, tokens: index...last, bytes: text.tokens[index].start..<end(of: last))
        }
    }

    /// "4.2", "4 to 9", "17a-17d", "14(b)": whether the next token belongs to the number.
    private func continues(_ index: Int) -> Bool {
        guard let next = text.token(index + 1), next.count <= 4 else { return false }
        let gap = next.start - text.tokens[index].end
        switch text.tokens[index].after {
        case .stop: return gap == 1 && next.isNumber
        case .hyphen, .dash: return next.digits > 0
        case .opening: return gap == 1 && next.count <= 2
        case .space:
            return isTo(next) && (text.token(index + 2)?.digits ?? 0) > 0 || next.isNumber && isTo(text.tokens[index])
        default: return false
        }
    }

    private func isTo(_ token: FactToken) -> Bool {
        token.count == 2 && text.bytes[token.start] == 116 && text.bytes[token.start + 1] == 111
    }

    private func end(of index: Int) -> Int {
        let end = text.tokens[index].end
        let isBracketed = text.before(index) == .opening && text.tokens[index].start == text.tokens[index - 1].end + 1
        return isBracketed && end < text.bytes.count && text.bytes[end] == 41 ? end + 1 : end
    }
}
