/// What a server replied to one command (RFC 5321 §4.2).
package struct SMTPReply: Sendable, Hashable {
    /// 200–599.
    package let code: Int
    /// The words of all its lines, without the codes, on one line and at most 1,000 bytes.
    package let text: String

    /// The server did what it was asked, or will once it is told more.
    package var isPositive: Bool { code < 400 }
    /// The same may succeed later.
    package var isTransient: Bool { (400..<500).contains(code) }
    /// The same will not succeed.
    package var isPermanent: Bool { code >= 500 }
}

extension SMTPReply: CustomStringConvertible {
    /// As the server wrote it: `550 5.1.1 no such user`.
    package var description: String { text.isEmpty ? "\(code)" : "\(code) \(text)" }
}
