/// From the octets of one part to text a person can read.
struct PartText {
    private let part: Part
    private let parts: [Part]
    private let raw: UnsafeBufferPointer<UInt8>
    private let limits: Limits

    init(_ part: Part, among parts: [Part], in raw: UnsafeBufferPointer<UInt8>, _ limits: Limits) {
        self.part = part
        self.parts = parts
        self.raw = raw
        self.limits = limits
    }

    var decoded: String {
        let text = LineEnds.normalised(content)
        guard part.contentType.isPlainText, isFlowed else { return Self.cut(text, to: limits.decodedTextBytes) }
        let isDelSp = part.contentType.parameter("delsp").map { Octet.lowercasedText($0.utf8) } == "yes"
        return Self.cut(FormatFlowed.unwrapped(text, deletesSpace: isDelSp), to: limits.decodedTextBytes)
    }

    private var isFlowed: Bool {
        part.contentType.parameter("format").map { Octet.lowercasedText($0.utf8) } == "flowed"
    }

    private var content: String {
        let body = raw.view(part.body)
        let blocks = part.children.map { parts[$0] }.filter { $0.transferEncoding == .uuencode }
        if !blocks.isEmpty { return text(Array(withoutBlocks(blocks).prefix(limits.decodedTextBytes))) }
        if part.transferEncoding == .identity { return text(body.view(0..<limits.decodedTextBytes)) }
        return text(TransferDecoder.decode(body, part.transferEncoding, limit: limits.decodedTextBytes))
    }

    private func withoutBlocks(_ blocks: [Part]) -> [UInt8] {
        var out: [UInt8] = []
        var start = part.body.lowerBound
        for block in blocks {
            out += raw[start..<block.body.lowerBound]
            start = block.body.upperBound
        }
        return out + raw[start..<max(start, part.body.upperBound)]
    }

    private func text(_ bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer(text) }

    private func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let isCut = bytes.count >= limits.decodedTextBytes
        let whole = isCut ? bytes.view(0..<Self.endOfWholeCharacters(bytes)) : bytes
        return Charset.decode(whole, label: label(of: whole))
    }

    /// Where the last whole UTF-8 character ends: a character cut by the limit would make valid UTF-8 look invalid.
    private static func endOfWholeCharacters(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var start = bytes.count
        while start > 0, bytes.count - start < 3, bytes[start - 1] & 0xC0 == 0x80 { start -= 1 }
        guard start > 0, bytes[start - 1] >= 0xC0 else { return bytes.count }
        let lead = bytes[start - 1]
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        return start - 1 + length <= bytes.count ? bytes.count : start - 1
    }

    /// The charset to decode by; nil lets the octets decide.
    private func label(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let stated = part.contentType.charset ?? (part.contentType.isHTML ? Self.declaredInHTML(bytes) : nil)
        guard let stated, Self.isSevenBit(stated), bytes.contains(where: { $0 >= 0x80 }) else { return stated }
        return nil
    }

    /// Charsets that hold no octet above 0x7F (RFC 1468, RFC 2152, RFC 1843): where there is one, the label is wrong.
    private static func isSevenBit(_ label: String) -> Bool {
        label.hasPrefix("iso-2022-") || label == "utf-7" || label == "hz-gb-2312"
    }

    /// The charset in a `meta` element within the first 1,024 octets (HTML Standard §4.2.5.4), in lower case.
    private static func declaredInHTML(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let start = bytes.view(0..<1_024).map(Octet.lowercased)
        return start.withUnsafeBufferPointer { head in
            guard let hit = head.firstOffset(of: "charset=") else { return nil }
            let rest = head.view((hit + 8)..<head.count).drop { $0 == Octet.quote || $0 == UInt8(ascii: "'") }
            let word = rest.prefix {
                Octet.isLetter($0) || Octet.isDigit($0) || $0 == Octet.hyphen || $0 == Octet.underscore
            }
            return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
        }
    }

    /// The text cut to so many octets of UTF-8, at a character.
    static func cut(_ text: String, to limit: Int) -> String {
        if text.utf8.count <= limit { return text }
        let bytes = Array(text.utf8.prefix(limit + 1))
        var end = limit
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}
