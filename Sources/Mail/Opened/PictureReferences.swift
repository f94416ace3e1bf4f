/// The Content-IDs that the HTML of a message refers to (RFC 2392).
struct PictureReferences {
    private var identifiers: Set<[UInt8]> = []
    private static let most = 2_000
    private static let longest = 998

    /// Looks only where a picture can be referred to at all.
    init(_ message: Message) {
        guard message.parts.contains(where: { $0.contentID != nil && $0.contentType.type == "image" }) else { return }
        for index in message.parts.indices {
            let part = message.parts[index]
            if part.contentType.isHTML, part.isLeaf, !part.isAttachment { add(message.text(of: index)) }
        }
    }

    /// Whether the HTML shows this part where it stands.
    func show(_ part: Part) -> Bool {
        guard part.contentType.type == "image", let id = part.contentID else { return false }
        return identifiers.contains(Array(id.utf8))
    }

    private mutating func add(_ html: String) {
        var html = html
        let found = html.withUTF8 { bytes in
            var found: [[UInt8]] = []
            var start = 0
            while found.count < Self.most, let colon = bytes.firstOffset(of: Octet.colon, from: start) {
                start = colon + 1
                guard colon >= 3, Octet.lowercasedText(bytes[(colon - 3)..<colon]) == "cid" else { continue }
                let rest = bytes[start...].prefix(Self.longest).prefix { !Self.ends($0) }
                found.append(HTMLLink.percentDecoded(Array(rest)[...]))
            }
            return found
        }
        identifiers.formUnion(found)
    }

    private static func ends(_ octet: UInt8) -> Bool {
        octet <= Octet.space || octet == Octet.quote || octet == UInt8(ascii: "'") || octet == Octet.greater
            || octet == Octet.rightParenthesis || octet == UInt8(ascii: "&")
    }
}
