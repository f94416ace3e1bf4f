/// What the words of a possible attribution hold.
struct AttributionWords {
    private let line: [UInt8]
    private let words: [String]
    private let verb: Int?
    private let endsInColon: Bool
    private let address: Int?

    private static let longest = 600
    private static let mostOctetsBehindAddress = 32

    init(_ joined: [UInt8]) {
        var line = joined[...]
        while let last = line.last, last == Octet.space || last == Octet.hyphen || last == UInt8(ascii: "*") {
            line = line.dropLast()
        }
        let wide = Array("：".utf8)
        endsInColon = line.last == Octet.colon || line.suffix(wide.count).elementsEqual(wide)
        self.line = Array(line)
        words = line.split(whereSeparator: Self.parts).map { Octet.lowercasedText($0) }
        verb = words.lastIndex(where: AttributionNames.verbs.contains)
        address = line.lastIndex(of: Octet.at).map { $0 - line.startIndex }
    }

    /// Date and verb; or day, year and time before a colon.
    var isAttribution: Bool {
        guard line.count <= Self.longest, line.contains(where: Octet.isDigit) else { return false }
        if holdsVerb { return endsInColon || (verb == words.indices.last && address != nil && holdsTime) }
        return endsInColon && holdsTime && holdsYear
    }

    /// Whether it names an address, or a verb of writing.
    var namesWriter: Bool { address != nil || holdsVerb }

    /// Whether it is one though no quotation marks follow: the address and the verb are all there is at its end, which
    /// "On 3 May 2026 I wrote to ann@x about three things:" does not say.
    var standsWithoutMarks: Bool {
        guard let address, !isOfWriter else { return false }
        return line.count - address <= Self.mostOctetsBehindAddress + addressLength(from: address)
            && wordsBehind(address) <= 3
    }

    /// "On 26 Nov 2013 you wrote:", with nothing behind the verb.
    var isShortWithYear: Bool {
        line.count <= 120 && endsInColon && holdsYear && verb != nil && verb == words.indices.last && !isOfWriter
    }

    /// Whether a line begins like a date: with a digit, a day, a month, or a word that leads to a digit on it.
    static func opens(_ line: ArraySlice<UInt8>) -> Bool {
        let start = line.drop { "-*\"' ".utf8.contains($0) }
        guard let byte = start.first else { return false }
        if Octet.isDigit(byte) { return true }
        let word = start.prefix { !Octet.isBlank($0) && $0 != Octet.comma && $0 != Octet.dot }
        guard word.count <= 24, start.count > word.count, start.contains(where: Octet.isDigit) else { return false }
        let name = String(decoding: word, as: UTF8.self).lowercased()
        return AttributionNames.openings.contains(name) || AttributionNames.dates.contains(name)
            || ForwardedDateNames.days[name] != nil || ForwardedDateNames.months[name] != nil
    }

    /// Whether the words name a verb of writing, in any of the languages.
    var holdsVerb: Bool {
        if verb != nil { return true }
        guard line.contains(where: { $0 >= 0xE3 }) else { return false }
        let text = String(decoding: line, as: UTF8.self)
        return AttributionNames.joinedVerbs.contains(where: text.contains)
    }

    private var isOfWriter: Bool {
        guard let verb, verb > 0 else { return false }
        return AttributionNames.firstPersons.contains(words[verb - 1])
    }

    private func addressLength(from at: Int) -> Int {
        line[at...].prefix { !Octet.isWhitespace($0) && $0 != Octet.greater }.count
    }

    private func wordsBehind(_ at: Int) -> Int {
        line[at...].split(whereSeparator: Octet.isWhitespace).dropFirst().count { $0.contains(where: Self.isWordOctet) }
    }

    private static func isWordOctet(_ byte: UInt8) -> Bool {
        Octet.isLetter(byte) || Octet.isDigit(byte) || byte >= 0x80
    }

    /// Two digits behind a digit and a colon or dot, as in `18:12`, `9.05`, `10h30`.
    private var holdsTime: Bool {
        line.indices.dropFirst().dropLast(2).contains { at in
            [Octet.colon, Octet.dot, UInt8(ascii: "h")].contains(line[at]) && Octet.isDigit(line[at - 1])
                && Octet.isDigit(line[at + 1]) && Octet.isDigit(line[at + 2])
        }
    }

    /// Four digits that begin with 19 or 20.
    private var holdsYear: Bool {
        line.split { !Octet.isDigit($0) }.contains { digits in
            digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
        }
    }

    private static func parts(_ byte: UInt8) -> Bool {
        Octet.isWhitespace(byte) || byte == Octet.colon || byte == Octet.comma || byte == Octet.greater
    }
}
