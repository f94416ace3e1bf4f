extension PlainMessage {
    /// In octets of UTF-8: so much a header can hold many times over.
    private static let longestLine = 16 << 10

    /// One line of any text: line ends and tabs become blanks, other control characters and a byte order mark at the
    /// beginning go, ends are trimmed, and what is longer than 16 KiB is cut.
    static func line(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in PartText.cut(text, to: longestLine).unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x85, 0x2028, 0x2029: scalars.append(" ")
            case 0..<0x20, 0x7F..<0xA0: continue
            case 0xFEFF where scalars.isEmpty: continue
            default: scalars.append(scalar)
            }
        }
        // A mark that stands behind blanks comes to the front when they are trimmed.
        var octets = Octet.trimmed(Array(String(scalars).utf8)[...])
        while octets.starts(with: [0xEF, 0xBB, 0xBF]) { octets = Octet.trimmed(octets.dropFirst(3)) }
        return String(decoding: octets, as: UTF8.self)
    }

    /// Text with LF line ends, no NUL, no byte order mark at the beginning.
    static func body(_ text: String) -> String {
        var clean = LineEnds.normalised(text)
        while clean.unicodeScalars.first == "\u{FEFF}" { clean.unicodeScalars.removeFirst() }
        return clean
    }

    /// The mailbox as a header can hold it; nil when there is nothing in it.
    static func writable(_ mailbox: Mailbox) -> Mailbox? {
        let name = line(mailbox.name ?? "")
        if mailbox.address.isEmpty || Mailbox.isAddress(mailbox.address) {
            guard !name.isEmpty || !mailbox.address.isEmpty else { return nil }
            return Mailbox(name: name.isEmpty ? nil : name, address: mailbox.address)
        }
        let both = line("\(name) \(mailbox.address)")
        return both.isEmpty ? nil : Mailbox(name: both, address: "")
    }

    /// A name is always an encoded word or quoted, so that nothing in it is read as an address.
    static func written(_ mailbox: Mailbox) -> [UInt8] {
        let address = Array("<\(mailbox.address)>".utf8)
        guard let name = mailbox.name else { return address }
        let isPlain = !EncodedWords.isNeeded(for: name) && name.utf8.count <= 200
        return (isPlain ? quoted(name) : EncodedWords.encoded(name)) + [Octet.space] + address
    }

    /// Unstructured text: as it is where that is short and plain, else encoded words, which can be folded anywhere.
    static func written(_ text: String) -> [UInt8] {
        EncodedWords.isNeeded(for: text) || text.utf8.count > 900 ? EncodedWords.encoded(text) : Array(text.utf8)
    }

    private static func quoted(_ name: String) -> [UInt8] {
        var out: [UInt8] = [Octet.quote]
        for octet in name.utf8 {
            if octet == Octet.quote || octet == Octet.backslash { out.append(Octet.backslash) }
            out.append(octet)
        }
        return out + [Octet.quote]
    }

    /// The text with CRLF line ends.
    var withLineEnds: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + text.utf8.count / 16)
        for octet in text.utf8 {
            if octet == Octet.lf { out.append(Octet.cr) }
            out.append(octet)
        }
        return out
    }

    /// Whether the body cannot stand as it is: a line is too long (RFC 5322 §2.1.1), or one could be taken for the
    /// beginning of a uuencoded file.
    var needsEncoding: Bool {
        text.utf8.split(separator: Octet.lf).contains { $0.count > 998 || $0.starts(with: "begin ".utf8) }
    }
}
