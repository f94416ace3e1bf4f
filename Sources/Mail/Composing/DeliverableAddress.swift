/// An address that any mail server takes: ASCII, in the form of RFC 5321 §4.1.2, both in a header and after RCPT TO. No
/// character in it can end a command or a field.
package struct DeliverableAddress: Sendable, Hashable {
    /// `local@domain`: the local part quoted where it has to be, the domain in letters, digits and hyphens, letters beyond
    /// ASCII in it as `xn--…` (RFC 5891). At most 254 octets.
    package let text: String

    /// RFC 5321 §4.5.3.1, and its erratum 1690.
    private static let longestLocal = 64
    private static let longest = 254

    /// - Throws: what a person can do about an address that cannot be written to.
    package init(_ address: String) throws(Fault) {
        func fault(_ reason: Fault.Reason) -> Fault { Fault(address: address, reason: reason) }
        let octets = Octet.trimmed(Array(address.utf8)[...])
        guard let at = octets.lastIndex(of: Octet.at), at > octets.startIndex, at + 1 < octets.endIndex else {
            throw fault(.incomplete)
        }
        let local = try Self.local(octets[..<at]) { fault($0) }
        let domain = try Self.domain(octets[(at + 1)...]) { fault($0) }
        guard local.count <= Self.longestLocal, local.count + 1 + domain.count <= Self.longest else {
            throw fault(.tooLong)
        }
        text = String(decoding: local + [Octet.at] + domain, as: UTF8.self)
    }

    /// A dot-atom as it is; what came in quotation marks, and names with dots where RFC 5322 §3.2.3 has none (some
    /// providers gave them out), in quotation marks. UTF-8 (RFC 6531) is refused: few servers pass it on, and libcurl not
    /// at all.
    private static func local(
        _ octets: ArraySlice<UInt8>,
        _ fault: (Fault.Reason) -> Fault
    ) throws(Fault) -> [UInt8] {
        if octets.contains(where: { $0 >= 0x80 }) { throw fault(.foreignName) }
        guard octets.allSatisfy({ (0x20...0x7E).contains($0) }) else { throw fault(.badName) }
        if octets.allSatisfy({ isAtom($0) || $0 == Octet.dot }) {
            let atoms = octets.split(separator: Octet.dot, omittingEmptySubsequences: false)
            return atoms.contains(where: \.isEmpty) ? quoted(Array(octets)) : Array(octets)
        }
        guard let content = unquoted(octets) else { throw fault(.badName) }
        return quoted(content)
    }

    private static func quoted(_ content: [UInt8]) -> [UInt8] {
        HeaderWriter.quoted(String(decoding: content, as: UTF8.self))
    }

    /// The content of one quoted string; nil for anything else.
    private static func unquoted(_ octets: ArraySlice<UInt8>) -> [UInt8]? {
        guard octets.count > 2, octets.first == Octet.quote, octets.last == Octet.quote else { return nil }
        var content: [UInt8] = []
        var isPair = false
        for octet in octets.dropFirst().dropLast() {
            if !isPair, octet == Octet.backslash {
                isPair = true
                continue
            }
            if !isPair, octet == Octet.quote { return nil }
            content.append(octet)
            isPair = false
        }
        return isPair ? nil : content
    }

    /// RFC 5322 §3.2.3.
    private static func isAtom(_ octet: UInt8) -> Bool {
        Octet.isLetter(octet) || Octet.isDigit(octet) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(octet)
    }

    /// Letters of every alphabet, digits and hyphens. Invisible characters and combining marks are refused, not dropped:
    /// the mail would go to another domain than the one that was read. So is a machine by its number, which is no
    /// correspondent's address but a way to reach into a network.
    private static func domain(
        _ octets: ArraySlice<UInt8>,
        _ fault: (Fault.Reason) -> Fault
    ) throws(Fault) -> [UInt8] {
        if octets.first == Octet.leftBracket { throw fault(.machine) }
        let isPlain = octets.allSatisfy { $0 < 0x80 }
        guard isPlain || String(decoding: octets, as: UTF8.self).unicodeScalars.allSatisfy(isInName),
            let ascii = isPlain ? Array(octets) : HostName(Array(octets))?.ascii
        else { throw fault(.badDomain) }
        let labels = ascii.split(separator: Octet.dot, omittingEmptySubsequences: false)
        guard labels.allSatisfy(isLabel) else { throw fault(.badDomain) }
        if labels.last?.allSatisfy(Octet.isDigit) == true { throw fault(.machine) }
        return ascii
    }

    private static func isInName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .decimalNumber: true
        default: scalar == "." || scalar == "-"
        }
    }

    private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
        (1...63).contains(label.count) && label.first != Octet.hyphen && label.last != Octet.hyphen
            && label.allSatisfy { Octet.isLetter($0) || Octet.isDigit($0) || $0 == Octet.hyphen }
    }
}
