/// References of The National Archives: letters, series, piece and item, as in "J 82/1234/5".
extension FactFindings {
    mutating func findArchiveReferences() {
        for index in text.tokens.indices where text.tokens[index].isAllCapitals {
            findReference(index)
        }
    }

    private mutating func findReference(_ index: Int) {
        let token = text.tokens[index]
        let letters = Int(token.letters)
        guard text.before(index) != .slash,
            let kind = ArchiveSeries.kind(text.bytes[token.start..<(token.start + letters)])
        else { return }
        var series = index
        if token.isWord {
            guard token.after == .space, let number = text.token(index + 1), number.isNumber else { return }
            series = index + 1
        } else {
            guard Int(token.digits) + letters == token.count, token.after == .slash else { return }
        }
        guard text.tokens[series].digits <= 3 else { return }
        let last = lastPiece(after: series)
        if last == series {
            let next = text.tokens[series].after
            guard kind == .distinct, next != .hyphen, next != .slash else { return }
        }
        add(.archiveReference, tokens: index...last)
    }

    /// The last of up to three numbers joined by slashes.
    private func lastPiece(after series: Int) -> Int {
        var last = series
        while last - series < 3, text.tokens[last].after == .slash, let next = text.token(last + 1),
            next.digits > 0, next.count <= 7, next.start == text.tokens[last].end + 1
        {
            last += 1
        }
        return last
    }
}
