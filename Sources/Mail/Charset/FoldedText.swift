/// Text made ready for looking up phrases: small ASCII letters, each run of white space one space, straight
/// apostrophes.
struct FoldedText: Sendable {
    private let bytes: [UInt8]

    /// Folds text that is bytes of UTF-8 already.
    init(_ text: [UInt8]) {
        bytes = text.map(Octet.lowercased)
    }

    /// Folds the first `limit` bytes of `text`. Letters beyond ASCII become small too.
    init(_ text: String, limit: Int = 4096) {
        var output: [UInt8] = []
        let start = String(decoding: text.utf8.prefix(limit), as: UTF8.self)
        for scalar in start.lowercased().unicodeScalars {
            switch scalar {
            case " ", "\t", "\n", "\r", "\u{A0}":
                if let last = output.last, last != 0x20 { output.append(0x20) }
            case "\u{2019}", "\u{2018}": output.append(UInt8(ascii: "'"))
            default: output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        if output.last == 0x20 { output.removeLast() }
        bytes = output
    }

    var isEmpty: Bool { bytes.isEmpty }

    /// The same without a bracket it begins with.
    var withoutOpeningBracket: FoldedText {
        bytes.first == UInt8(ascii: "[") || bytes.first == UInt8(ascii: "(")
            ? FoldedText(Array(bytes.dropFirst())) : self
    }

    func hasPrefix(_ phrase: String) -> Bool {
        bytes.starts(with: phrase.utf8)
    }

    func equals(_ phrase: String) -> Bool {
        bytes.elementsEqual(phrase.utf8)
    }

    /// Whether `phrase`, folded already, occurs anywhere.
    func contains(_ phrase: String) -> Bool {
        place(of: phrase) != nil
    }

    /// What stands between `name`, which ends in a colon, and the next semicolon; nil when the name does not occur.
    func value(of name: String) -> ArraySlice<UInt8>? {
        place(of: name).map { bytes[($0 + name.utf8.count)...].prefix { $0 != Octet.semicolon } }
    }

    private func place(of phrase: String) -> Int? {
        guard let first = phrase.utf8.first, bytes.count >= phrase.utf8.count else { return nil }
        var rest = bytes[...]
        while let place = rest.firstIndex(of: first) {
            if rest[place...].starts(with: phrase.utf8) { return place }
            rest = rest[(place + 1)...]
        }
        return nil
    }
}
