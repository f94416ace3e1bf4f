/// The address of a link, and how it is shown to a person beside the words of the link.
struct HTMLLink {
    private let address: [UInt8]
    private static let longest = 200

    init(_ target: [UInt8]) {
        let clean = target.filter { $0 > 0x20 && $0 != 0x7F }
        address = Self.withoutSafeLink(clean) ?? clean
    }

    /// " (address)" for a link whose words do not tell the address; nil when they do, when there are no words, or when
    /// the address leads nowhere outside the mail. Of an address above 200 bytes only the server is shown.
    func display(beside words: [UInt8]) -> [UInt8]? {
        guard !words.isEmpty, let shown = shown(beside: words) else { return nil }
        let key = Self.key(shown)
        if key.utf8.count <= 512, FoldedText(Array(words.prefix(512))).contains(key) { return nil }
        return Array(" (".utf8) + Self.shortened(shown) + Array(")".utf8)
    }

    /// The address without what only a program needs; nil for anchors, scripts, and parts of the mail.
    private func shown(beside words: [UInt8]) -> [UInt8]? {
        let folded = FoldedText(address)
        // A telephone number in the words is the same one, only written for a person.
        if folded.hasPrefix("tel:"), words.contains(where: Octet.isDigit) { return nil }
        if folded.hasPrefix("mailto:") || folded.hasPrefix("tel:") {
            let behind = address.drop { $0 != UInt8(ascii: ":") }.dropFirst()
            let name = Array(behind.prefix { $0 != UInt8(ascii: "?") })
            return name.isEmpty ? nil : name
        }
        let schemes = ["http://", "https://", "ftp://", "www."]
        return schemes.contains(where: folded.hasPrefix) ? address : nil
    }

    /// What must stand in the words for them to tell the address: scheme, "www." and a last slash do not matter.
    private static func key(_ shown: [UInt8]) -> String {
        var rest = String(decoding: shown.map(Octet.lowercased), as: UTF8.self)[...]
        for start in ["https://", "http://", "ftp://", "www."] where rest.hasPrefix(start) {
            rest = rest.dropFirst(start.count)
        }
        return String(rest.hasSuffix("/") ? rest.dropLast() : rest)
    }

    private static func shortened(_ shown: [UInt8]) -> [UInt8] {
        guard shown.count > longest else { return shown }
        let slashes = shown.indices.filter { shown[$0] == UInt8(ascii: "/") }
        guard slashes.count > 2, slashes[2] <= longest else { return shown.prefix(longest) + Array("\u{2026}".utf8) }
        return shown[...slashes[2]] + Array("\u{2026}".utf8)
    }

    /// The address that Microsoft's Safe Links has wrapped; nil for any other.
    static func withoutSafeLink(_ address: [UInt8]) -> [UInt8]? {
        let folded = FoldedText(Array(address.prefix(100)))
        guard folded.hasPrefix("https://"), folded.contains(".safelinks.protection.outlook.com/") else { return nil }
        guard let query = address.firstIndex(of: UInt8(ascii: "?")) else { return nil }
        for pair in address[(query + 1)...].split(separator: UInt8(ascii: "&")) where pair.starts(with: "url=".utf8) {
            return percentDecoded(pair.dropFirst(4)).filter { $0 > 0x20 && $0 != 0x7F }
        }
        return nil
    }

    static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        var at = text.startIndex
        while at < text.endIndex {
            if text[at] == UInt8(ascii: "%"), at + 2 < text.endIndex, let high = Octet.hexValue(text[at + 1]),
                let low = Octet.hexValue(text[at + 2])
            {
                output.append(high << 4 | low)
                at += 3
            } else {
                output.append(text[at])
                at += 1
            }
        }
        return output
    }
}
