/// The subject of an answer: `Re: [ENQ-2026-000123] Your question`. What the mail is about is the caller's choice; a case
/// has no place in it.
package struct ReplySubject: Sendable, Hashable {
    /// One line of at most 900 octets.
    package let text: String

    /// More marks than any honest subject has; the rest stays.
    private static let mostMarks = 20
    private static let longest = 900
    private static let longestRead = 4_000

    /// Beside those by which a passed-on mail is told from an answer.
    private static let otherPrefixes: Set<String> = [
        "atb", "svar", "odpověď", "отв", "отвт", "απ", "σχετ", "回复", "回覆", "答复", "返信", "답장",
    ]
    private static let gatewayTags: Set<String> = ["[external]", "[ext]", "[external email]", "[allanol]"]

    /// - Parameters:
    ///   - subject: of the mail answered, or another. `Re:` of any language is put once, before all; what a gateway
    ///     wrote before an incoming subject goes. `Fwd:` stays: it says what the mail was.
    ///   - reference: what people quote, as `ENQ-2026-000123`; put once, in square brackets, in front. Letters, digits and
    ///     hyphens of it count, 40 at most; empty or nil for none.
    package init(to subject: String, reference: String? = nil) {
        let letters = (reference ?? "").utf8.filter { Octet.isLetter($0) || Octet.isDigit($0) || $0 == Octet.hyphen }
        let tag = letters.isEmpty ? [] : [Octet.leftBracket] + letters.prefix(40) + [Octet.rightBracket]
        let line = HeaderLine.shown(subject, to: Self.longestRead)
        let rest = Self.withoutMarks(Self.without(tag, in: Array(line.utf8)))
        let shown = HeaderLine.shown(String(decoding: rest, as: UTF8.self), to: Self.longest - 60)
        let words = [Array("Re:".utf8), tag, Array(shown.utf8)].filter { !$0.isEmpty }
        text = String(decoding: Array(words.joined(separator: [Octet.space])), as: UTF8.self)
    }

    /// The subject without the tag, in whatever letter case.
    private static func without(_ tag: [UInt8], in subject: [UInt8]) -> [UInt8] {
        if tag.isEmpty { return subject }
        let wanted = tag.map(Octet.lowercased)
        var out: [UInt8] = []
        var index = 0
        while index < subject.count {
            if subject[index...].prefix(wanted.count).map(Octet.lowercased) == wanted {
                index += wanted.count
                while index < subject.count, subject[index] == Octet.space { index += 1 }
            } else {
                out.append(subject[index])
                index += 1
            }
        }
        return Array(Octet.trimmed(out[...]))
    }

    /// Takes marks of an answer from the beginning, those behind other tags too: `Re: [List] AW: x` is `[List] x`.
    private static func withoutMarks(_ subject: [UInt8]) -> [UInt8] {
        var tags: [UInt8] = []
        var rest = subject[...]
        for _ in 0..<mostMarks {
            rest = Octet.trimmed(rest)
            if let length = replyMark(rest) ?? warning(rest) {
                rest = rest.dropFirst(length)
            } else if let length = bracketTag(rest), isMarked(rest.dropFirst(length)) || isGateway(rest.prefix(length))
            {
                if !isGateway(rest.prefix(length)) { tags += Array(rest.prefix(length)) + [Octet.space] }
                rest = rest.dropFirst(length)
            } else {
                break
            }
        }
        return tags + Octet.trimmed(rest)
    }

    private static func isMarked(_ rest: ArraySlice<UInt8>) -> Bool { replyMark(Octet.trimmed(rest)) != nil }

    private static func isGateway(_ tag: ArraySlice<UInt8>) -> Bool { gatewayTags.contains(Octet.lowercasedText(tag)) }

    /// The octets of `Re:`, `AW:`, `RE[2]:`, `Re (3) :`, `回复：` at the beginning.
    private static func replyMark(_ rest: ArraySlice<UInt8>) -> Int? {
        let head = rest.prefix(32)
        guard let end = colon(in: head) else { return nil }
        var name = Octet.trimmed(head[..<end.lowerBound])
        let counter = name.reversed().prefix { Octet.isDigit($0) || "[]()^*".utf8.contains($0) }.count
        // `R2:` is no counter but a word of its own.
        let isBare = counter > 0 && name.suffix(counter).allSatisfy(Octet.isDigit)
        if counter > 0, !isBare { name = Octet.trimmed(name.dropLast(counter)) }
        let word = String(decoding: name, as: UTF8.self).lowercased()
        guard ForwardedNames.replyPrefixes.contains(word) || otherPrefixes.contains(word) else { return nil }
        return end.upperBound - rest.startIndex
    }

    /// The first colon, that of Chinese and Japanese keyboards too.
    private static func colon(in head: ArraySlice<UInt8>) -> Range<Int>? {
        for place in head.indices {
            if head[place] == Octet.colon { return place..<(place + 1) }
            if head[place...].starts(with: "：".utf8) { return place..<(place + 3) }
        }
        return nil
    }

    private static func warning(_ rest: ArraySlice<UInt8>) -> Int? {
        let head = Octet.lowercasedText(rest.prefix(32))
        return ForwardedNames.warnings.first(where: head.hasPrefix)?.utf8.count
    }

    /// The octets of a short `[tag]` at the beginning.
    private static func bracketTag(_ rest: ArraySlice<UInt8>) -> Int? {
        guard rest.first == Octet.leftBracket, let end = rest.prefix(80).firstIndex(of: Octet.rightBracket) else {
            return nil
        }
        return end + 1 - rest.startIndex
    }
}
