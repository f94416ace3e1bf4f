/// Where a link leads, for links that a person may follow: to a web page, a mail address or a telephone.
///
/// Read as browsers read it (URL Standard, section 4.4), and stricter where they are lenient: what is kept leads to the
/// same place in every one of them.
struct LinkTarget {
    private enum Kind { case web, mail, telephone }

    private let kind: Kind
    /// Visible ASCII without quotes, brackets and backslashes; `http://`, `https://`, `mailto:` or `tel:` and the rest.
    let address: [UInt8]
    /// The server, as browsers write it; for mail that of the address, for a telephone empty.
    let host: [UInt8]
    /// The mail address in small letters; empty for other targets.
    let mailbox: [UInt8]

    private static let longest = 4096

    /// nil for every other scheme, for relative addresses, and for what is malformed.
    init?(_ value: [UInt8]) {
        let clean = Self.normalised(value)
        guard let colon = clean.prefix(7).firstIndex(of: Octet.colon) else { return nil }
        let rest = clean[(colon + 1)...]
        switch Octet.lowercasedText(clean[..<colon]) {
        case "http": self.init(scheme: "http://", web: rest)
        case "https": self.init(scheme: "https://", web: rest)
        case "mailto": self.init(mail: rest)
        case "tel": self.init(telephone: rest)
        default: return nil
        }
        // Each "&" becomes five bytes in an attribute, where longer values are not read.
        guard address.count + 4 * address.count(where: { $0 == UInt8(ascii: "&") }) <= Self.longest else { return nil }
    }

    /// What browsers look at: without blanks and control characters at the ends, and without tabs and line ends anywhere.
    static func normalised(_ value: [UInt8]) -> ArraySlice<UInt8> {
        var slice = value.filter { $0 != Octet.tab && !Octet.isLineEnd($0) && $0 != Octet.nul }[...]
        while let first = slice.first, first <= Octet.space { slice.removeFirst() }
        while let last = slice.last, last <= Octet.space { slice.removeLast() }
        // Positions from 0.
        return Array(slice)[...]
    }

    /// What is shown in brackets behind a link whose words say something else; empty for a telephone.
    var shown: [UInt8] { kind == .mail ? mailbox : host }

    // MARK: Web pages

    /// The parts of a web address behind the scheme.
    private struct Web {
        let host: HostName
        /// With its colon; empty when there is none.
        let port: ArraySlice<UInt8>
        /// Path, query and fragment.
        let rest: ArraySlice<UInt8>

        init?(_ text: ArraySlice<UInt8>) {
            // With fewer slashes the address would be read as part of the page's own.
            let behind = text.drop(while: LinkTarget.isSlash)
            guard text.count - behind.count >= 2 else { return nil }
            let authority = behind.prefix { !LinkTarget.isSlash($0) && $0 != Octet.question && $0 != UInt8(ascii: "#") }
            rest = behind[authority.endIndex...]
            // What stands before the "@" is a user name, though it may look like a server.
            let server = authority.lastIndex(of: Octet.at).map { authority[($0 + 1)...] } ?? authority
            let afterBracket = server.lastIndex(of: Octet.rightBracket) ?? server.startIndex
            let colon = server[afterBracket...].firstIndex(of: Octet.colon) ?? server.endIndex
            let digits = server[colon...].dropFirst()
            guard digits.count <= 5, digits.allSatisfy(Octet.isDigit) else { return nil }
            guard let host = HostName(Array(server[..<colon])) else { return nil }
            self.host = host
            port = digits.isEmpty ? [] : server[colon...]
        }
    }

    private init?(scheme: String, web text: ArraySlice<UInt8>) {
        guard let web = Web(text) else { return nil }
        kind = .web
        mailbox = []
        let pathEnd = web.rest.firstIndex { $0 == Octet.question || $0 == UInt8(ascii: "#") } ?? web.rest.endIndex
        let path = web.rest[..<pathEnd].map { $0 == Octet.backslash ? Octet.slash : $0 }
        let safe = Self.percentEncoded(path) + Self.percentEncoded(web.rest[pathEnd...])
        address = Array(scheme.utf8) + web.host.ascii + web.port + safe
        host = Self.destination(of: address, web.host.ascii)
    }

    static func isSlash(_ byte: UInt8) -> Bool { byte == Octet.slash || byte == Octet.backslash }

    /// The server behind Microsoft's Safe Links, which send a browser on.
    private static func destination(of address: [UInt8], _ host: [UInt8]) -> [UInt8] {
        guard String(decoding: host, as: UTF8.self).hasSuffix(".safelinks.protection.outlook.com") else { return host }
        guard let target = HTMLLink.withoutSafeLink(address) else { return host }
        let behind = normalised(target).drop { $0 != Octet.colon }.dropFirst()
        return Web(behind)?.host.ascii ?? host
    }

    /// Everything that is not visible ASCII, and what could end an attribute or be read as two things.
    private static func percentEncoded(_ text: some Collection<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        for byte in text {
            if byte <= Octet.space || byte >= Octet.delete || escaped.contains(byte) {
                output += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
            } else {
                output.append(byte)
            }
        }
        return output
    }

    private static let escaped = Set("\"'<>`{}|^\\".utf8)
    private static let hexadecimal = Array("0123456789ABCDEF".utf8)

    // MARK: Mail and telephone

    /// One address; what a link would write into the mail is left out (RFC 6068).
    private init?(mail text: ArraySlice<UInt8>) {
        let name = HTMLLink.percentDecoded(text.prefix { $0 != Octet.question })
        let sides = name.split(separator: Octet.at, omittingEmptySubsequences: false)
        guard name.count <= 254, sides.count == 2, !sides[0].isEmpty, let server = HostName(Array(sides[1])) else {
            return nil
        }
        guard sides[0].allSatisfy({ Octet.isLetter($0) || Octet.isDigit($0) || Self.marks.contains($0) }) else {
            return nil
        }
        kind = .mail
        host = server.ascii
        mailbox = sides[0].map(Octet.lowercased) + [Octet.at] + server.ascii
        address = Array("mailto:".utf8) + Self.percentEncoded(sides[0]) + [Octet.at] + server.ascii
    }

    /// The marks of RFC 5322 section 3.2.3, without those that have a meaning in an address of the web.
    private static let marks = Set("!$'*+-/=^_`{|}~.".utf8)

    private init?(telephone text: ArraySlice<UInt8>) {
        let number = HTMLLink.percentDecoded(text).filter { $0 != Octet.space }
        // Stars and hashes are commands to a telephone, not numbers.
        let isNumber = number.allSatisfy { Octet.isDigit($0) || "+-.()".utf8.contains($0) }
        guard isNumber, (3...30).contains(number.count) else { return nil }
        kind = .telephone
        host = []
        mailbox = []
        address = Array("tel:".utf8) + number
    }
}
