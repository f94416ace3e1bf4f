/// What the value of an attribute may be. Whatever is let through is also let through the second time.
enum AttributeRule {
    /// One of these words, in any case.
    case word([String])
    /// Digits at the beginning, in this range; `canBePercent` lets 1% to 100% through too.
    case number(ClosedRange<Int>, canBePercent: Bool = false)
    /// A language tag (RFC 5646).
    case language
    /// 1 to 7, or a sign and such a digit.
    case fontSize
    /// Anything, cut at 300 bytes.
    case text

    /// nil when the element may not have the attribute.
    init?(_ name: SafeAttributes.Name, on element: HTMLElement) {
        guard let rule = Self.everywhere(name, element) ?? Self.rule(name, element, element.place) else { return nil }
        self = rule
    }

    private static func everywhere(_ name: SafeAttributes.Name, _ element: HTMLElement) -> AttributeRule? {
        switch name {
        case .lang: .language
        case .dir: .word(["ltr", "rtl", "auto"])
        // The words that appear over a link must not name another target.
        case .title where element != .a: .text
        default: nil
        }
    }

    private static func rule(
        _ name: SafeAttributes.Name,
        _ element: HTMLElement,
        _ place: HTMLElement.Place?
    ) -> AttributeRule? {
        let isOfTable = place == .table || place == .section || place == .row || place == .cell
        switch (name, element) {
        case (.alt, .img): return .text
        case (.width, .img), (.height, .img): return .number(1...4_000)
        case (.width, .table), (.width, .td), (.width, .th), (.width, .hr):
            return .number(1...2_000, canBePercent: true)
        case (.colspan, .td), (.colspan, .th), (.rowspan, .td), (.rowspan, .th): return .number(1...100)
        case (.border, .table): return .number(0...20)
        case (.cellpadding, .table), (.cellspacing, .table): return .number(0...100)
        case (.start, .ol), (.value, .li): return .number(0...99_999)
        case (.size, .font): return .fontSize
        case (.valign, _) where isOfTable: return .word(["top", "middle", "bottom", "baseline"])
        case (.align, _) where isOfTable || place == .block || place == .heading || element == .hr:
            return .word(["left", "right", "center", "justify"])
        default: return nil
        }
    }

    /// The value as it is to be written; nil when it may not be.
    func checked(_ value: [UInt8]) -> [UInt8]? {
        let trimmed = Octet.trimmed(value[...])
        switch self {
        case .word(let words):
            let word = trimmed.count <= 20 ? Octet.lowercasedText(trimmed) : ""
            return words.contains(word) ? Array(word.utf8) : nil
        case .number(let range, let canBePercent): return Self.number(trimmed, range, canBePercent)
        case .language:
            let isTag = trimmed.allSatisfy { Octet.isLetter($0) || Octet.isDigit($0) || $0 == Octet.hyphen }
            return isTag && (1...35).contains(trimmed.count) ? Array(trimmed) : nil
        case .fontSize:
            let digits =
                trimmed.first == UInt8(ascii: "+") || trimmed.first == Octet.hyphen ? trimmed.dropFirst() : trimmed
            return digits.count == 1 && digits.allSatisfy { (0x31...0x37).contains($0) } ? Array(trimmed) : nil
        case .text: return Self.cut(value)
        }
    }

    private static func number(_ text: ArraySlice<UInt8>, _ range: ClosedRange<Int>, _ canBePercent: Bool) -> [UInt8]? {
        let digits = text.prefix { Octet.isDigit($0) }
        guard digits.count <= 6, let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        if text.dropFirst(digits.count).first == UInt8(ascii: "%") {
            return canBePercent && (1...100).contains(number) ? Array("\(number)%".utf8) : nil
        }
        return range.contains(number) ? Array("\(number)".utf8) : nil
    }

    private static func cut(_ value: [UInt8]) -> [UInt8] {
        guard value.count > 300 else { return value }
        var end = 300
        while end > 0, value[end] & 0xC0 == 0x80 { end -= 1 }
        return Array(value[..<end])
    }
}
