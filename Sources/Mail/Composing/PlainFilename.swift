/// A file name for readers that do not know RFC 2231.
enum PlainFilename {
    /// The name in ASCII, of at most 50 octets with its ending kept: accents go from the letters of Western Europe and
    /// Wales, and anything else is `_`.
    static func of(_ name: String) -> String {
        var out: [UInt8] = []
        for scalar in name.unicodeScalars {
            if scalar.isASCII {
                out.append(scalar == "\"" || scalar == "\\" ? Octet.underscore : UInt8(scalar.value))
            } else if !isMark(scalar) {
                out += letters[scalar] ?? [Octet.underscore]
            }
        }
        return String(decoding: shortened(out), as: UTF8.self)
    }

    private static let longest = 50

    private static func shortened(_ name: [UInt8]) -> [UInt8] {
        guard name.count > longest else { return name }
        let ending = name.lastIndex(of: Octet.dot).map { name[$0...] } ?? []
        return Array(ending.count > 10 ? name.prefix(longest) : name.prefix(longest - ending.count) + ending)
    }

    /// An accent that follows its letter.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
    }

    private static let letters: [Unicode.Scalar: [UInt8]] = {
        var letters: [Unicode.Scalar: [UInt8]] = [:]
        let plain = [
            "a": "àáâãäåā", "c": "çčć", "d": "ďð", "e": "èéêëēę", "g": "ğ", "i": "ìíîïī", "l": "ł", "n": "ñńň",
            "o": "òóôõöøō", "r": "ř", "s": "śšş", "t": "ťţ", "u": "ùúûüūů", "w": "ẁẃŵẅ", "y": "ỳýŷÿ", "z": "źżž",
            "ss": "ß", "ae": "æ", "oe": "œ", "-": "–—", "'": "‘’",
        ]
        for (letter, accented) in plain {
            for scalar in accented.unicodeScalars { letters[scalar] = Array(letter.utf8) }
            for scalar in accented.uppercased().unicodeScalars where letters[scalar] == nil && !scalar.isASCII {
                letters[scalar] = Array(letter.uppercased().utf8)
            }
        }
        return letters
    }()
}
