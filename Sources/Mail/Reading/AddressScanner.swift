/// Finds web and mail addresses in plain text, in one pass: nothing before the last find is looked at again, and no
/// address is longer than a bound.
struct AddressScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var links: [LinkedText.Link] = []
    /// Where the next address may begin.
    private var start = 0

    private static let most = 2_000
    private static let longestWeb = 2_000
    private static let longestName = 64
    private static let longestServer = 253

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func run() {
        var at = 0
        while at < bytes.count, links.count < Self.most {
            switch bytes[at] {
            case UInt8(ascii: "h"), UInt8(ascii: "H"): at = web(at)
            case Octet.at: at = mail(at)
            default: at += 1
            }
        }
    }

    /// Reads on behind an address, else behind its first letter.
    private mutating func web(_ at: Int) -> Int {
        guard at == start || !URLText.isWord(bytes, before: at), isScheme(at) else { return at + 1 }
        let end = URLText.end(bytes, from: at)
        let last = URLText.withoutEndMarks(bytes, at..<end)
        guard last - at <= Self.longestWeb else { return end }
        return add(at..<last, Array(bytes[at..<last]))
    }

    private func isScheme(_ at: Int) -> Bool {
        let start = Octet.lowercasedText(bytes[at..<min(at + 8, bytes.count)])
        return start.hasPrefix("http://") || start == "https://"
    }

    /// An address with this "@": as much of a name before it and of a server behind it as there is.
    private mutating func mail(_ at: Int) -> Int {
        var first = at
        while first > max(start, at - Self.longestName), URLText.isMailName(bytes[first - 1]) { first -= 1 }
        let isWhole = first == start || !URLText.isMailName(bytes[first - 1]) && !URLText.isLetterBehind(bytes, first)
        while first < at, bytes[first] == Octet.dot || bytes[first] == UInt8(ascii: "'") { first += 1 }
        let end = endOfServer(from: at + 1)
        guard isWhole, first < at, URLText.hasTopLevel(bytes[(at + 1)..<end]) else { return at + 1 }
        return add(first..<end, Array("mailto:".utf8) + bytes[first..<end])
    }

    private func endOfServer(from start: Int) -> Int {
        var end = start
        while end < min(bytes.count, start + Self.longestServer), URLText.isServer(bytes[end]) { end += 1 }
        while end > start, bytes[end - 1] == Octet.dot || bytes[end - 1] == Octet.hyphen { end -= 1 }
        return end
    }

    private mutating func add(_ range: Range<Int>, _ value: [UInt8]) -> Int {
        guard let target = LinkTarget(value) else { return range.upperBound }
        links.append(LinkedText.Link(range: range, address: String(decoding: target.address, as: UTF8.self)))
        start = range.upperBound
        return range.upperBound
    }
}
