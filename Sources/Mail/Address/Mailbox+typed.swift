extension Mailbox {
    /// A mailbox as a person or a form writes it: `Ann Roe <ann@example.org>`, an address alone, or a name alone.
    ///
    /// Unlike a header field it may hold any text: a comma in it parts nothing, and what is no address is the name.
    package init(typed text: String) {
        let clean = HeaderLine.cleaned(text)
        let octets = Array(clean.utf8)
        if octets.last == Octet.greater, let open = octets.lastIndex(of: Octet.less) {
            let address = String(decoding: Octet.trimmed(octets[(open + 1)...].dropLast()), as: UTF8.self)
            if Self.isAddress(address) {
                self.init(name: Self.withoutQuotes(octets[..<open]), address: address)
                return
            }
        }
        if Self.isAddress(clean) {
            self.init(name: nil, address: clean)
        } else {
            self.init(name: clean.isEmpty ? nil : clean, address: "")
        }
    }

    /// RFC 5321 §4.5.3.1 allows 64 octets before the `@` and 255 after it; a little more does no harm.
    private static let longestAddress = 400

    /// Whether text can stand between angle brackets and is read back as it is, with something on either side of an `@`.
    static func isAddress(_ text: String) -> Bool {
        let octets = Array(text.utf8)
        guard let at = octets.lastIndex(of: Octet.at), at > 0, at + 1 < octets.count, octets.count <= longestAddress
        else {
            return false
        }
        let read = AddressParser.parse(Array("<\(text)>".utf8), limit: 2)
        return read == [.mailbox(Mailbox(name: nil, address: text))]
    }

    private static func withoutQuotes(_ octets: ArraySlice<UInt8>) -> String? {
        var name = Octet.trimmed(octets)
        if name.count >= 2, name.first == Octet.quote, name.last == Octet.quote {
            name = Octet.trimmed(name.dropFirst().dropLast())
        }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
}
