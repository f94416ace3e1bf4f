/// ISBN, ISSN and DOI: numbers with a shape and, where there is one, a check digit.
extension FactFindings {
    mutating func findBookNumbers() {
        for index in text.tokens.indices where text.tokens[index].digits > 0 {
            if findDOI(index) || findISSN(index) { continue }
            findISBN(index)
        }
    }

    /// ISO 26324: `10.` registrant `/` suffix, up to a space; what punctuation follows belongs to the sentence.
    private mutating func findDOI(_ index: Int) -> Bool {
        let start = text.tokens[index].start
        guard text.number(index) == 10, let registrant = text.token(index + 1), registrant.isNumber,
            (4...9).contains(registrant.count), registrant.start == start + 3, text.bytes[start + 2] == 46,
            registrant.end < text.bytes.count, text.bytes[registrant.end] == 47
        else { return false }
        var end = registrant.end + 1
        while end < text.bytes.count, text.bytes[end] > 32, !Self.endsDOI(text.bytes[end]), end - start < 200 {
            end += 1
        }
        while end > registrant.end, Self.isTrailing(text.bytes[end - 1]) { end -= 1 }
        guard end > registrant.end + 1 else { return false }
        var last = index
        while let next = text.token(last + 1), next.start < end { last += 1 }
        return add(.doi, tokens: index...last, bytes: start..<end)
    }

    private static func endsDOI(_ byte: UInt8) -> Bool { byte == 34 || byte == 60 || byte == 62 || byte == 0xE2 }

    private static func isTrailing(_ byte: UInt8) -> Bool {
        [33, 39, 41, 44, 46, 47, 58, 59, 63, 93].contains(byte)
    }

    /// ISO 3297: four digits, hyphen, three digits and a check character.
    private mutating func findISSN(_ index: Int) -> Bool {
        guard let first = text.token(index), let last = text.token(index + 1), first.isNumber, first.count == 4,
            last.count == 4, first.after == .hyphen, text.before(index) != .hyphen, last.after != .hyphen,
            let check = checkDigits(first.start..<last.end), check.count == 8
        else { return false }
        let sum = zip(check, stride(from: 8, to: 0, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
        let isYears = check[0] <= 2 && check[4] <= 2
        if isYears && !text.has([.issn], near: index, before: 3, after: 0) { return false }
        return sum % 11 == 0 && add(.issn, tokens: index...(index + 1))
    }

    /// ISO 2108: ten or thirteen digits with hyphens or spaces, and a right check digit. Ten digits alone may be
    /// anything, so the word ISBN must be near or the hyphens in place. Right behind that word the check digit may be
    /// wrong: the number was copied badly, and who looks for the book should see it.
    private mutating func findISBN(_ index: Int) {
        var last = index
        while last - index < 4, let token = text.token(last), token.digits > 0 || last > index,
            token.after == .hyphen || token.after == .space, let next = text.token(last + 1),
            next.digits > 0 || Self.isX(next, text), next.digits >= next.count - 1,
            text.token(index).map({ next.end - $0.start <= 17 }) == true
        {
            last += 1
        }
        while last >= index {
            if isISBN(index...last), add(.isbn, tokens: index...last) { return }
            last -= 1
        }
    }

    private func isISBN(_ range: ClosedRange<Int>) -> Bool {
        guard let first = text.token(range.lowerBound), let last = text.token(range.upperBound),
            let digits = checkDigits(first.start..<last.end)
        else { return false }
        let isLabelled = text.keyword(range.lowerBound - 1) == .isbn
        if isLabelled && (digits.count == 13 || digits.count == 10) { return true }
        if digits.count == 13, digits[0] == 9, digits[1] == 7, digits[2] >= 8, !digits.contains(10) {
            return digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 3) } % 10 == 0
        }
        guard digits.count == 10 else { return false }
        let sum = zip(digits, stride(from: 10, to: 0, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
        let isHyphened = range.count == 4 && first.after == .hyphen
        return sum % 11 == 0 && (isHyphened || text.has([.isbn], near: range.lowerBound, before: 4, after: 0))
    }

    private static func isX(_ token: FactToken, _ text: FactText) -> Bool {
        token.count == 1 && text.bytes[token.start] | 0x20 == 120
    }

    /// The digits of a number, 10 for an X at its end; nil when it holds other letters.
    private func checkDigits(_ range: Range<Int>) -> [Int]? {
        var digits: [Int] = []
        for index in range {
            let byte = text.bytes[index]
            if byte &- 48 < 10 {
                digits.append(Int(byte) - 48)
            } else if byte | 0x20 == 120, index == range.upperBound - 1 {
                digits.append(10)
            } else if byte != 45 && byte != 32 {
                return nil
            }
        }
        return digits
    }
}
