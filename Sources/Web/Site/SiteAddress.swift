import Triage

/// An address inside the site: a path and a query, each part encoded. Every link and redirect is one of these.
struct SiteAddress: Sendable, Hashable, CustomStringConvertible {
    let path: String
    private(set) var query: [(name: String, value: String)] = []

    private init(_ path: String) {
        self.path = path
    }

    static func == (one: SiteAddress, other: SiteAddress) -> Bool { one.description == other.description }
    func hash(into hasher: inout Hasher) { hasher.combine(description) }

    /// Path and query as they stand in a link.
    var description: String {
        guard !query.isEmpty else { return path }
        return path + "?" + query.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }.joined(separator: "&")
    }

    /// The same address with a further parameter; as it was for nil.
    func with(_ name: String, _ value: String?) -> SiteAddress {
        var changed = self
        if let value { changed.query.append((name, value)) }
        return changed
    }

    /// The same address with a parameter put in the place of those of its name; without it for nil.
    func setting(_ name: String, _ value: String?) -> SiteAddress {
        var changed = self
        changed.query.removeAll { $0.name == name }
        return changed.with(name, value)
    }

    /// The same address with a place inside the page.
    func place(_ id: String) -> String { description + "#" + id }

    /// Percent-encoding of everything but RFC 3986's unreserved characters.
    static func encoded(_ text: String) -> String {
        guard !text.utf8.allSatisfy(isUnreserved) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), Self.hexadecimal[Int(byte >> 4)], Self.hexadecimal[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}

extension SiteAddress {
    static let home = SiteAddress("/")
    static let signIn = SiteAddress("/sign-in")
    static let signOut = SiteAddress("/sign-out")
    static let account = SiteAddress("/account")
    static let live = SiteAddress("/live")
    static let triage = SiteAddress("/triage")
    static let queue = SiteAddress("/queue")
    static let backlog = SiteAddress("/backlog")
    static let search = SiteAddress("/search")
    static let list = SiteAddress("/list")
    static let newEnquiry = SiteAddress("/new")
    static let accessibility = SiteAddress("/accessibility")
    static let admin = SiteAddress("/admin")

    /// A page below another; each step is encoded.
    func below(_ steps: String...) -> SiteAddress {
        SiteAddress((path == "/" ? "" : path) + steps.map { "/" + Self.encoded($0) }.joined())
    }

    static func enquiry(_ reference: EnquiryReference) -> SiteAddress {
        SiteAddress("/enquiries").below(reference.description)
    }

    /// Where an action on an enquiry is sent.
    static func action(_ name: String, on reference: EnquiryReference) -> SiteAddress {
        enquiry(reference).below(name)
    }

    /// A style sheet or script, whose address changes with its content.
    static func asset(_ name: String, version: String) -> SiteAddress {
        SiteAddress("/assets").below(version, name)
    }

    /// Where a request asked to be sent afterwards; nil unless it is a path of this site. A browser takes `//host` and
    /// `/\host` for other sites, and drops tabs and line ends before it looks.
    init?(returning text: String) {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "/"), bytes.count < 2_000,
            bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }),
            bytes.dropFirst().first != UInt8(ascii: "/"), !text.contains("#")
        else { return nil }
        self.init(requested: text)
    }

    /// The address of a request, as it came.
    init(requested text: String) {
        let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        self.init(String(parts.first ?? "/"))
        query = FormFields(encoded: parts.count > 1 ? String(parts[1]) : "").pairs
    }
}
