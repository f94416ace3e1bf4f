/// Lines that part a mail from older mail below it.
enum ForwardedBanner {
    private static let longest = 200

    /// Whether the line says in words that what follows is passed on. It has dashes before it or a colon behind it:
    /// the same words alone may be a sentence.
    static func isForward(_ line: ArraySlice<UInt8>) -> Bool {
        guard let words = words(line) else { return false }
        return ForwardedNames.banners.contains(words) || ForwardedNames.lotusBanners.contains(where: words.hasPrefix)
    }

    static func isLotus(_ line: ArraySlice<UInt8>) -> Bool {
        words(line).map { words in ForwardedNames.lotusBanners.contains(where: words.hasPrefix) } ?? false
    }

    /// Whether a line only parts what is above and below: dashes, underscores, or "Original Message" between dashes.
    static func isRule(_ text: ForwardedText, _ line: Int) -> Bool {
        let content = text.content(line)
        if content.count >= 3, content.allSatisfy(isRuleOctet) { return true }
        return isOriginal(content)
    }

    /// "Original Message" between dashes, in the languages of mail programs.
    static func isOriginal(_ line: ArraySlice<UInt8>) -> Bool {
        words(line).map(ForwardedNames.originalBanners.contains) ?? false
    }

    private static func isRuleOctet(_ byte: UInt8) -> Bool {
        byte == Octet.hyphen || byte == Octet.underscore || byte == Octet.equals || byte == UInt8(ascii: "*")
    }

    /// The words of a line between dashes, or before a colon, in small letters; nil for any other line.
    private static func words(_ line: ArraySlice<UInt8>) -> String? {
        guard line.count <= longest, let first = line.first, let last = line.last else { return nil }
        guard first == Octet.hyphen || first == UInt8(ascii: "*") || first == UInt8(ascii: "_") || last == Octet.colon
        else { return nil }
        var words = line
        while let byte = words.first, isRuleOctet(byte) || byte == Octet.space { words.removeFirst() }
        while let byte = words.last, isRuleOctet(byte) || byte == Octet.space || byte == Octet.colon {
            words.removeLast()
        }
        return String(decoding: words, as: UTF8.self).lowercased().split(separator: "\u{2019}").joined(separator: "'")
    }

    static func opensAttribution(_ line: ArraySlice<UInt8>) -> Bool {
        let start = Octet.lowercasedText(line.prefix(10))
        return ForwardedNames.attributionOpenings.contains(where: start.hasPrefix)
    }

    static func endsAttribution(_ words: [UInt8]) -> Bool {
        guard words.last == Octet.colon || words.last == Octet.hyphen, words.contains(where: Octet.isDigit) else {
            return false
        }
        return holdsVerb(words)
    }

    /// Whether a line above quoted words says who wrote them: "Ann wrote:".
    static func introduces(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= longest, line.last == Octet.colon else { return false }
        return AttributionWords(Array(line)).holdsVerb
    }

    private static func holdsVerb(_ words: [UInt8]) -> Bool {
        words.split { Octet.isWhitespace($0) || $0 == Octet.colon }
            .contains { ForwardedNames.attributionVerbs.contains(Octet.lowercasedText($0)) }
    }
}
