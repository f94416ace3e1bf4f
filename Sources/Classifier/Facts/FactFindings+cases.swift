/// Numbers of cases: Crown Court, police, family, High Court and claim numbers by their shape, others by the word
/// before them.
extension FactFindings {
    mutating func findCaseNumbers() {
        for index in text.tokens.indices where text.tokens[index].digits > 0 && !isTaken(index) {
            let token = text.tokens[index]
            guard text.before(index) != .slash || isPrefixed(index) else { continue }
            if isCrownCourt(token) || isPolice(token) || isFamily(token) || isMinisterial(token) {
                add(.caseNumber, tokens: index...index)
            } else {
                findByContext(index)
            }
        }
        findDivided()
    }

    private func isPrefixed(_ index: Int) -> Bool { text.token(index - 1)?.count == 1 }

    /// Letters and digits at a place of a token: `L` a capital, `9` a digit, `?` either.
    private func matches(_ token: FactToken, _ pattern: StaticString) -> Bool {
        guard token.count == pattern.utf8CodeUnitCount else { return false }
        for offset in 0..<token.count {
            let byte = text.bytes[token.start + offset]
            let isDigit = byte &- 48 < 10
            let isCapital = byte &- 65 < 26
            switch pattern.utf8Start[offset] {
            case 57: if !isDigit { return false }
            case 76: if !isCapital { return false }
            default: if !isDigit && !isCapital { return false }
            }
        }
        return true
    }

    /// "T871902", "T20007319", "S20190123", "A20200045": trial, sentence, appeal; two or four digits of the year.
    private func isCrownCourt(_ token: FactToken) -> Bool {
        let letter = text.bytes[token.start]
        if matches(token, "L99999999") {
            let century = text.bytes[token.start + 1]
            return [65, 83, 84, 85].contains(letter) && (century == 49 || century == 50)
        }
        return letter == 84 && (matches(token, "L999999") || matches(token, "L9999999"))
    }

    /// A police unique reference number: force, area and seven digits, "01AB1234567".
    private func isPolice(_ token: FactToken) -> Bool { token.letters > 0 && matches(token, "99??9999999") }

    /// A family case, "ZE21P00418".
    private func isFamily(_ token: FactToken) -> Bool { matches(token, "LL99L99999") }

    /// Ministerial correspondence, "MC104482".
    private func isMinisterial(_ token: FactToken) -> Bool { matches(token, "LL999999") }

    private mutating func findByContext(_ index: Int) {
        let token = text.tokens[index]
        guard token.after != .slash, token.after != .hyphen, text.before(index) != .hyphen else { return }
        let isNumbered = introduces(index)
        if token.isNumber {
            let isLong = (6...10).contains(token.count) && (isNumbered || introduced(index, by: [.reference]))
            let isQuestion = (4...7).contains(token.count) && introduced(index, by: [.uin])
            if isLong || isQuestion { add(.caseNumber, tokens: index...index) }
        } else if isNumbered || introduced(index, by: [.reference]), token.isAllCapitals,
            (5...12).contains(token.count), token.digits >= 3
        {
            add(.caseNumber, tokens: index...index)
        }
    }

    /// Whether "case", "indictment", "claim", "appeal" or the like stands before, with at most "number" between.
    private func introduces(_ index: Int) -> Bool {
        introduced(index, by: [.caseContext, .caseWord, .trial, .appeal, .court])
    }

    private func introduced(_ index: Int, by wanted: Set<Keyword>) -> Bool {
        var position = index - 1
        let earliest = index - 4
        while position >= max(0, earliest) {
            if wanted.contains(text.tokens[position].keyword) { return true }
            guard [.number, .was, .the, .of, .reference].contains(text.tokens[position].keyword) else { return false }
            position -= 1
        }
        return false
    }

    /// Four digits of a year, or two between slashes.
    private func isYear(_ token: FactToken, _ separator: FactToken.Separator) -> Bool {
        let century = text.bytes[token.start...].prefix(2)
        let isFull = century.elementsEqual([49, 57]) || century.elementsEqual([50, 48])
        return token.count == 4 && isFull || token.count == 2 && separator == .slash
    }

    /// Numbers in parts: "KB-2026-003317", "LIT/2026/1187", "LAA/26/3310", "T1987/1234".
    private mutating func findDivided() {
        for index in text.tokens.indices where text.tokens[index].isAllCapitals && !isTaken(index) {
            let first = text.tokens[index]
            guard first.after == .hyphen || first.after == .slash,
                text.before(index) < .slash || text.before(index) > .slash,
                let second = text.token(index + 1), second.isNumber, second.start == first.end + 1
            else { continue }
            if first.count == 5, first.letters == 1, text.bytes[first.start] == 84, first.after == .slash,
                (3...5).contains(second.count), second.after != .slash
            {
                add(.caseNumber, tokens: index...(index + 1))
            } else if first.isWord, (2...4).contains(first.count), isYear(second, first.after),
                second.after == first.after, let third = text.token(index + 2), third.isNumber,
                third.start == second.end + 1, (3...6).contains(third.count), third.after != first.after
            {
                add(.caseNumber, tokens: index...(index + 2))
            }
        }
    }
}
