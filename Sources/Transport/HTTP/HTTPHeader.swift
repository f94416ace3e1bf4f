/// One header field of a request or an answer.
package struct HTTPHeader: Sendable, Hashable {
    /// The name as it is sent; letter case does not matter (RFC 9110 §5.1).
    package let name: String
    package let value: String
    /// Whether the value proves who asks: such a field never goes to another origin, and is never printed.
    package let isSecret: Bool

    /// - Parameter isSecret: for fields of a server's own, such as `X-Api-Key`; `Authorization`, `Cookie` and
    ///   `Proxy-Authorization` are secret in any case.
    package init(_ name: String, _ value: String, isSecret: Bool = false) {
        self.name = name
        self.value = value
        self.isSecret = isSecret || ["authorization", "cookie", "proxy-authorization"].contains(name.lowercased())
    }

    /// `Authorization: Bearer …` (RFC 6750 §2.1).
    package static func bearer(_ token: String) -> HTTPHeader { HTTPHeader("Authorization", "Bearer \(token)") }
}

extension HTTPHeader: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Name and value; of a secret the name only.
    package var description: String { "\(name): \(isSecret ? "(hidden)" : value)" }
    package var debugDescription: String { description }
    /// Has no children, so that `dump` shows no secret either.
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension HTTPHeader {
    /// Why the field cannot be sent; nil when it can. A line end in a value would begin a field of somebody else's.
    var fault: String? {
        guard !name.isEmpty, name.utf8.allSatisfy(Self.mayStandInName) else { return "a header field has a bad name" }
        guard value.utf8.contains(where: { $0 > 0x20 }), value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            return "the header field \(name) is empty or holds a control character"
        }
        return nil
    }

    func isNamed(_ other: String) -> Bool {
        name.utf8.count == other.utf8.count && name.lowercased() == other.lowercased()
    }

    /// The characters of a token (RFC 9110 §5.6.2).
    private static func mayStandInName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}

extension [HTTPHeader] {
    /// The value of the first field of this name; nil when there is none.
    package func value(_ name: String) -> String? { first { $0.isNamed(name) }?.value }
}
