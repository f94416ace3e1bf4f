/// Prison numbers: "A1234BC" since 2008; older ones ("B18802", "FB2931", "4472/37") only near a word that says so.
extension FactFindings {
    private static let context: Set<Keyword> = [.prison]

    mutating func findPrisonNumbers() {
        for index in text.tokens.indices where text.tokens[index].digits >= 2 {
            let token = text.tokens[index]
            if isModern(token) || isOld(token, index) {
                add(.prisonNumber, tokens: index...index)
            } else if isRegistered(token, index) {
                add(.prisonNumber, tokens: index...(index + 1))
            }
        }
    }

    private func isModern(_ token: FactToken) -> Bool {
        token.count == 7 && token.isAllCapitals && shape(token) == [true, false, false, false, false, true, true]
    }

    private func isOld(_ token: FactToken, _ index: Int) -> Bool {
        guard token.isAllCapitals, (1...2).contains(token.letters), (4...5).contains(token.digits),
            text.before(index) != .slash, token.after != .slash,
            shape(token).prefix(Int(token.letters)).allSatisfy({ $0 }), text.keyword(index - 1) != .reference
        else { return false }
        return text.has(Self.context, near: index, before: 12, after: 4)
    }

    private func isRegistered(_ token: FactToken, _ index: Int) -> Bool {
        guard token.isNumber, (3...5).contains(token.count), token.after == .slash, let year = text.token(index + 1),
            year.isNumber, year.count == 2, year.after != .slash, text.before(index) != .slash
        else { return false }
        return text.has([.number], near: index, before: 5, after: 0)
            && text.has(Self.context, near: index, before: 40, after: 20)
    }

    private func shape(_ token: FactToken) -> [Bool] {
        text.bytes[token.start..<token.end].map { $0 > 57 }
    }
}
