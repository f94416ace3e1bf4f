/// Writes header text as RFC 2047 encoded words.
enum EncodedWords {
    /// §2: a word has at most 75 octets, those of `=?utf-8?q?` and `?=` among them.
    private static let longest = 75
    private static let frame = 12
    /// Below this a word would hold hardly anything; the line is a little longer instead.
    private static let leastRoom = 30

    /// Words of UTF-8, no character cut in two (§5), in whichever encoding is shorter. Readers drop the blanks between
    /// them, so that every blank of the text is inside a word.
    /// - Parameter firstRoom: the octets that are left for the first word on its line.
    static func words(_ text: String, firstRoom: Int) -> [[UInt8]] {
        let octets = Array(text.utf8)
        let isQ = octets.reduce(0) { $0 + width($1) } <= octets.count * 4 / 3
        var words: [[UInt8]] = []
        var room = min(max(firstRoom, leastRoom), longest)
        var start = 0
        while start < octets.count {
            let end = self.end(in: octets, from: start, room: room - frame, isQ: isQ)
            let part = octets[start..<end]
            words.append(Array("=?utf-8?\(isQ ? "q" : "b")?".utf8) + (isQ ? q(part) : Base64.encoded(part)) + "?=".utf8)
            start = end
            room = longest
        }
        return words
    }

    /// Where the word that begins at `start` ends: behind as many whole characters as the room takes, one at least.
    private static func end(in octets: [UInt8], from start: Int, room: Int, isQ: Bool) -> Int {
        var end = start
        var used = 0
        while end < octets.count {
            let length = octets[end...].dropFirst().prefix { $0 & 0xC0 == 0x80 }.count + 1
            let cost = isQ ? octets[end..<(end + length)].reduce(0) { $0 + width($1) } : length
            guard used + cost <= (isQ ? room : room / 4 * 3) || end == start else { return end }
            used += cost
            end += length
        }
        return end
    }

    /// The octets that one takes in the Q encoding.
    private static func width(_ octet: UInt8) -> Int { octet == Octet.space || isSafe(octet) ? 1 : 3 }

    /// What may stand for itself even in a name (§5, rule 3).
    private static func isSafe(_ octet: UInt8) -> Bool {
        Octet.isLetter(octet) || Octet.isDigit(octet) || [0x21, 0x2A, 0x2B, 0x2D, 0x2F].contains(octet)
    }

    /// The Q encoding (§4.2).
    private static func q(_ octets: ArraySlice<UInt8>) -> [UInt8] {
        octets.flatMap { octet in
            if octet == Octet.space { return [Octet.underscore] }
            return isSafe(octet) ? [octet] : [Octet.equals] + Octet.hexDigits(octet)
        }
    }

    /// Whether text cannot stand as it is: it is not printable ASCII, or a reader could take it for an encoded word.
    static func isNeeded(for text: String) -> Bool {
        let octets = Array(text.utf8)
        guard octets.allSatisfy({ (0x20...0x7E).contains($0) }) else { return true }
        return zip(octets, octets.dropFirst()).contains { $0 == Octet.equals && $1 == Octet.question }
    }
}
