/// Who wrote to the office.
package struct Correspondent: Hashable, Decodable, Sendable {
    /// As they give it; nil when only an address is known.
    package let name: String?
    /// An e-mail address in small letters; empty for somebody who telephoned, wrote by post or came in person.
    package let address: String

    package init(name: String?, address: String) {
        self.name = name
        self.address = address.lowercased()
    }

    /// What a list shows: the name, else the address.
    package var display: String {
        if let name, !name.isEmpty { return name }
        return address.isEmpty ? "unknown" : address
    }
}
