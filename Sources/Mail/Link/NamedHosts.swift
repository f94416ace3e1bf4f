/// The servers and mail addresses that words seem to name, as a person would read them.
struct NamedHosts {
    private let tokens: [[Unicode.Scalar]]

    /// - Parameter words: as ``HTMLEscape`` writes them; a few thousand bytes at most.
    init(_ words: [UInt8]) {
        var text = String(decoding: words, as: UTF8.self).replacing("&#39;", with: "'")
        for mark in ["&amp;", "&lt;", "&gt;", "&quot;", "&#96;"] { text.replace(mark, with: " ") }
        let seen = text.unicodeScalars.filter { !Self.isInvisible($0) }
        tokens = seen.split { $0.properties.isWhitespace }.map(Array.init)
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
        default: false
        }
    }

    /// Whether any of them is neither the target nor a part of it: `bank.example` may lead to `www.bank.example`, and
    /// to nothing else.
    func name(anotherThan target: LinkTarget) -> Bool {
        tokens.contains { token in
            if !target.mailbox.isEmpty, token.contains("@") { return !Self.isMailbox(token, target.mailbox) }
            return Self.hosts(in: token).contains { !Self.isSame($0, target.host) || Self.isEncoded($0) }
        }
    }

    /// Letters of another alphabet can look like those of a known name, even where the link leads to what it says.
    private static func isEncoded(_ host: [UInt8]) -> Bool {
        host.split(separator: Octet.dot).contains { $0.starts(with: "xn--".utf8) }
    }

    private static func isMailbox(_ token: [Unicode.Scalar], _ mailbox: [UInt8]) -> Bool {
        let bare = String(String.UnicodeScalarView(token)).utf8.map(Octet.lowercased)
        let marks = Set("<>()[]{}.,;:!?\"&".utf8)
        let start = bare.drop { marks.contains($0) }
        let end = start.lastIndex { !marks.contains($0) }.map { $0 + 1 } ?? start.startIndex
        return start[..<end].elementsEqual(mailbox)
    }

    /// The first run of letters that looks like the name of a server: what follows is a path, and what stands before an
    /// "@" is a person. Of an address with "://" every such run up to the path, since there a person's name pretends to
    /// be a server.
    private static func hosts(in token: [Unicode.Scalar]) -> [[UInt8]] {
        let web = token.indices.dropLast(2).first { token[$0...].starts(with: [":", "/", "/"]) }
        let authority = web.map { token[($0 + 3)...].prefix { $0 != "/" && $0 != "\\" && $0 != "?" && $0 != "#" } }
        let place = authority ?? token[...]
        var hosts: [[UInt8]] = []
        var at = place.startIndex
        while at < place.endIndex, web != nil || hosts.isEmpty {
            let run = place[at...].prefix(while: isNamePart)
            let isPerson = run.endIndex < place.endIndex && place[run.endIndex] == "@" && web == nil
            if !isPerson, let host = host(run) { hosts.append(host) }
            at = run.endIndex + 1
        }
        return hosts
    }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2E, 0x5F, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x3002, 0xFF61, 0xFF0E: true
        case 0..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    private static func host(_ run: ArraySlice<Unicode.Scalar>) -> [UInt8]? {
        let name = String(String.UnicodeScalarView(run.drop { $0 == "." }))
        guard let host = HostName(Array(name.utf8))?.ascii else { return nil }
        let labels = host.split(separator: Octet.dot)
        guard labels.count > 1, let last = labels.last else { return nil }
        let isIPv4 = labels.count == 4 && labels.allSatisfy { $0.allSatisfy(Octet.isDigit) }
        return isIPv4 || last.count > 1 && last.contains(where: Octet.isLetter) ? host : nil
    }

    private static func isSame(_ named: [UInt8], _ target: [UInt8]) -> Bool {
        let one = withoutWWW(named)
        let other = withoutWWW(target)
        if one == other || other.reversed().starts(with: ([Octet.dot] + one).reversed()) { return true }
        return other.contains(Octet.dot) && one.reversed().starts(with: ([Octet.dot] + other).reversed())
    }

    private static func withoutWWW(_ host: [UInt8]) -> [UInt8] {
        host.starts(with: "www.".utf8) ? Array(host.dropFirst(4)) : host
    }
}
