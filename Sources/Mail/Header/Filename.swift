/// The file name of a part: disposition `filename`, else Content-Type `name` (RFC 2046 §4.5.1, still common).
enum Filename {
    /// Longest name kept, in octets of UTF-8, cut at a character.
    private static let longest = 255

    static func of(_ disposition: ContentDisposition?, _ type: ContentType) -> String? {
        let candidates = [disposition?.parameter("filename"), disposition?.parameter("name"), type.parameter("name")]
        for case let value? in candidates {
            if let name = clean(value) { return name }
        }
        return nil
    }

    /// Decodes RFC 2047 words, takes out controls, and leaves only the last path component: RFC 2183 §2.3 forbids trust
    /// in directories named by a sender.
    static func clean(_ value: String) -> String? {
        let decoded = HeaderText.withoutControls(EncodedWordDecoder.decode(Array(value.utf8)))
        // They make `…gpj.exe` look like `…exe.jpg`.
        let bytes = Array(HeaderLine.withoutReordering(decoded).utf8)
        let separator = bytes.lastIndex { $0 == Octet.slash || $0 == Octet.backslash }
        let last = Octet.trimmed(bytes[(separator.map { $0 + 1 } ?? 0)...])
        guard !last.isEmpty, !last.allSatisfy({ $0 == Octet.dot }) else { return nil }
        if last.count <= longest { return String(decoding: last, as: UTF8.self) }
        var cut = last.startIndex + longest
        while cut > last.startIndex, last[cut] & 0xC0 == 0x80 { cut -= 1 }
        return String(decoding: last[..<cut], as: UTF8.self)
    }
}
