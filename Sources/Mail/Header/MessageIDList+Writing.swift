extension MessageIDList {
    /// In octets: a few clients make ids of two hundred, and a line holds 998.
    private static let longestWritten = 400

    /// An id as a header of ours can hold it, without angle brackets; nil for one that cannot be written so that every
    /// reader reads the same. An id that was repaired would name another message, so none is.
    static func writable(_ text: String) -> String? {
        var octets = Octet.trimmed(Array(text.utf8)[...])
        if octets.first == Octet.less, octets.last == Octet.greater { octets = octets.dropFirst().dropLast() }
        guard (1...longestWritten).contains(octets.count), octets.allSatisfy(isWritable) else { return nil }
        let id = String(decoding: octets, as: UTF8.self)
        // Some readers decode encoded words wherever they see them.
        return EncodedWords.isNeeded(for: id) ? nil : id
    }

    /// Printable ASCII but for what begins a comment, a quoted string, a pair or another id (RFC 5322 §3.6.4).
    private static func isWritable(_ octet: UInt8) -> Bool {
        guard octet > Octet.space, octet < Octet.delete else { return false }
        return ![
            Octet.less, Octet.greater, Octet.leftParenthesis, Octet.rightParenthesis, Octet.quote, Octet.backslash,
            Octet.comma,
        ].contains(octet)
    }
}
