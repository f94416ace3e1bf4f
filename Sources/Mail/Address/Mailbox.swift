/// One mailbox of an address field (RFC 5322 §3.4).
package struct Mailbox: Sendable, Hashable {
    /// The display name, decoded, or the comment that old mail carries instead; nil when there is neither.
    package let name: String?
    /// `local@domain` without blanks, comments, routes and control characters, letter case kept. May lack a domain when
    /// the sender gave none, and is empty for `Name <>`.
    package let address: String

    package init(name: String?, address: String) {
        self.name = name
        self.address = address
    }

    /// What follows the last `@`, in lower case; nil when there is none.
    package var domain: String? {
        let bytes = Array(address.utf8)
        guard let at = bytes.lastIndex(of: Octet.at), at + 1 < bytes.count else { return nil }
        return Octet.lowercasedText(bytes[(at + 1)...])
    }
}
