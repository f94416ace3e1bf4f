/// One line of the header that a mail program writes above what is passed on, as in `From: Ann Rees <ann@x>`.
struct ForwardedField {
    let kind: ForwardedNames.Field
    let value: ArraySlice<UInt8>

    /// Most octets of a name and of a value that are looked at.
    private static let longestName = 40
    static let longestValue = 998

    /// nil when the line is none. The stars of bold text and the bars of table cells are passed over.
    init?(_ line: ArraySlice<UInt8>) {
        let start = line.drop { $0 == Self.star || $0 == Octet.space }
        guard let colon = Self.colon(in: start.prefix(Self.longestName)) else { return nil }
        let label = Self.trimmed(start[..<colon.lowerBound])
        let name = String(decoding: label, as: UTF8.self).lowercased()
        let rest = start[colon.upperBound...]
        if let kind = ForwardedNames.fields[name] {
            self.kind = kind
        } else if Self.isTechnical(label), rest.first.map(Octet.isBlank) ?? true {
            kind = .other
        } else {
            return nil
        }
        value = Self.trimmed(rest).prefix(Self.longestValue)
    }

    /// The first colon; Chinese and Japanese programs write U+FF1A, three octets wide.
    private static func colon(in line: ArraySlice<UInt8>) -> Range<Int>? {
        let found = line.indices.first {
            line[$0] == Octet.colon || (line[$0] == 0xEF && line[$0...].starts(with: [0xEF, 0xBC, 0x9A]))
        }
        return found.map { $0..<($0 + (line[$0] == Octet.colon ? 1 : 3)) }
    }

    private static let star = UInt8(ascii: "*")
    private static let bar = UInt8(ascii: "|")

    /// A header name of two words or more, as in `Message-ID`: such lines are passed on by some programs.
    private static func isTechnical(_ label: ArraySlice<UInt8>) -> Bool {
        label.contains(Octet.hyphen) && label.first != Octet.hyphen && label.last != Octet.hyphen
            && label.allSatisfy { Octet.isLetter($0) || $0 == Octet.hyphen }
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var slice = bytes
        while let first = slice.first, Octet.isWhitespace(first) || first == star || first == bar {
            slice.removeFirst()
        }
        while let last = slice.last, Octet.isWhitespace(last) || last == star { slice.removeLast() }
        return slice
    }
}
