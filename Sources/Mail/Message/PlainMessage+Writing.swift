extension PlainMessage {
    /// Text with LF line ends, no NUL, no byte order mark at the beginning.
    static func body(_ text: String) -> String {
        var clean = LineEnds.normalised(text)
        while clean.unicodeScalars.first == "\u{FEFF}" { clean.unicodeScalars.removeFirst() }
        return clean
    }

    /// The mailbox as a header can hold it; nil when there is nothing in it.
    static func writable(_ mailbox: Mailbox) -> Mailbox? {
        let name = HeaderLine.cleaned(mailbox.name ?? "")
        if mailbox.address.isEmpty || Mailbox.isAddress(mailbox.address) {
            guard !name.isEmpty || !mailbox.address.isEmpty else { return nil }
            return Mailbox(name: name.isEmpty ? nil : name, address: mailbox.address)
        }
        let both = HeaderLine.cleaned("\(name) \(mailbox.address)")
        return both.isEmpty ? nil : Mailbox(name: both, address: "")
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
