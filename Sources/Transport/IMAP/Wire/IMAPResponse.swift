/// One response of a server, as far as this client acts on it.
enum IMAPResponse: Equatable {
    /// `+ …`: the server waits for more.
    case continuation
    /// The end of the command with this tag.
    case tagged(String, StatusLine)
    /// `* OK …`, `* NO …`, `* BAD …`, `* BYE …`, `* PREAUTH …`.
    case status(StatusLine)
    case exists(Int)
    case expunge(Int)
    case fetch(FetchItems)
    case search(UIDSet)
    case capability(Set<String>)
    /// Something else that the protocol allows; it was read past.
    case other(String)
    /// A line that no response begins like.
    case unrecognised(String)
}

/// What one FETCH response says about one message; a server may say it in several, and unasked (RFC 3501 §7.4.2).
struct FetchItems: Equatable {
    /// The bytes of one section, or the size of a body that was too large to hold.
    enum Body: Equatable {
        case bytes([UInt8])
        case omitted(Int)
    }

    var uid: UInt32?
    var size: Int?
    var internalDate: Int64?
    var flags: [String]?
    var structure: IMAPValue?
    /// Section (`""`, `HEADER`, `1.2.MIME`) to what was sent for it.
    var bodies: [String: Body] = [:]
}

/// The status, code and words of a status response (RFC 3501 §7.1).
struct StatusLine: Equatable {
    enum Kind: String {
        case ok = "OK"
        case no = "NO"
        case bad = "BAD"
        case bye = "BYE"
        case preauth = "PREAUTH"
    }

    let kind: Kind
    /// The name of the response code in capitals, without brackets.
    let code: String?
    /// What follows the name within the brackets.
    let argument: String
    /// What the server says to a person, fit to be shown.
    let text: String

    /// Takes the line apart that follows the word for `kind`.
    init(kind: Kind, rest: [UInt8]) {
        self.kind = kind
        let rest = rest.drop { $0 == UInt8(ascii: " ") }
        guard rest.first == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")) else {
            code = nil
            argument = ""
            text = ServerText.printable(rest)
            return
        }
        let inside = rest[rest.startIndex + 1..<end]
        let space = inside.firstIndex(of: UInt8(ascii: " ")) ?? inside.endIndex
        code = ServerText.printable(inside[..<space], limit: 64).uppercased()
        argument = String(decoding: inside[space...].dropFirst(), as: UTF8.self)
        text = ServerText.printable(rest[(end + 1)...])
    }
}
