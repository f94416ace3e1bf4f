/// Writes header text as RFC 2047 encoded words.
enum EncodedWords {
    /// 45 octets are 60 digits, with `=?utf-8?b?` and `?=` 72: a word has at most 75 (§2).
    private static let mostOctets = 45

    /// Words of UTF-8 in base64, one a line; no character is cut in two (§5). Readers drop the blanks between them.
    static func encoded(_ text: String) -> [UInt8] {
        let octets = Array(text.utf8)
        var out: [UInt8] = []
        var start = 0
        while start < octets.count {
            var end = min(start + mostOctets, octets.count)
            while end < octets.count, octets[end] & 0xC0 == 0x80 { end -= 1 }
            if start > 0 { out += "\r\n ".utf8 }
            out += "=?utf-8?b?".utf8
            out += Base64.encoded(octets[start..<end])
            out += "?=".utf8
            start = end
        }
        return out
    }

    /// Whether text cannot stand as it is: it is not printable ASCII, or a reader could take it for an encoded word.
    static func isNeeded(for text: String) -> Bool {
        let octets = Array(text.utf8)
        guard octets.allSatisfy({ (0x20...0x7E).contains($0) }) else { return true }
        return zip(octets, octets.dropFirst()).contains { $0 == Octet.equals && $1 == Octet.question }
    }
}
