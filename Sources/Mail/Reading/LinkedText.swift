/// Plain text with the web and mail addresses in it found, so that a page can make links of them.
package struct LinkedText: Sendable, Hashable {
    /// An address in the text.
    package struct Link: Sendable, Hashable {
        /// Bytes of the text's UTF-8.
        package let range: Range<Int>
        /// Where it leads: visible ASCII without quotes and brackets, beginning with `http://`, `https://` or
        /// `mailto:`. The name of a server in other letters stands here as `xn--…`.
        package let address: String
    }

    package enum Piece: Sendable, Hashable {
        case text(String)
        /// Words as they stand in the text, and where they lead.
        case link(String, address: String)
    }

    /// In order and apart from each other; at most 2,000, those after them are left text.
    package let links: [Link]
    /// The whole text in order; the words joined give it back.
    package let pieces: [Piece]

    /// Finds the addresses in time proportionate to the text. Of other schemes (`javascript:`, `file:`) nothing becomes
    /// a link.
    package init(_ text: String) {
        let bytes = Array(text.utf8)
        let links = bytes.withUnsafeBufferPointer { bytes in
            var scanner = AddressScanner(bytes)
            scanner.run()
            return scanner.links
        }
        self.links = links
        pieces = Self.pieces(bytes, links)
    }

    private static func pieces(_ bytes: [UInt8], _ links: [Link]) -> [Piece] {
        var pieces: [Piece] = []
        var start = 0
        func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        for link in links {
            if start < link.range.lowerBound { pieces.append(.text(words(start..<link.range.lowerBound))) }
            pieces.append(.link(words(link.range), address: link.address))
            start = link.range.upperBound
        }
        if start < bytes.count { pieces.append(.text(words(start..<bytes.count))) }
        return pieces
    }
}
