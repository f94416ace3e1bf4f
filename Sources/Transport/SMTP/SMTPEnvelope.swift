/// From whom and to whom a mail is sent. Nothing in it can be more than an address: libcurl writes recipients into its
/// commands as they are, line ends included.
package struct SMTPEnvelope: Sendable, Hashable {
    /// So many recipients every server must take (RFC 5321 §4.5.3.1.8).
    package static let mostRecipients = 100

    /// Where delivery failures go; empty for mail that must cause none (RFC 5321 §4.5.5).
    package let sender: String
    /// At least one, in the order given; an address named twice is asked once.
    package let recipients: [String]

    /// - Parameters:
    ///   - sender: an address, or empty.
    ///   - recipients: 1 to 100 addresses.
    /// - Throws: `Unusable`, which names the address.
    package init(sender: String, recipients: [String]) throws(Unusable) {
        if !sender.isEmpty, let fault = Self.fault(ofAddress: sender) { throw Unusable(address: sender, reason: fault) }
        var seen: Set<String> = []
        let different = recipients.filter { seen.insert($0).inserted }
        for recipient in different {
            if let fault = Self.fault(ofAddress: recipient) { throw Unusable(address: recipient, reason: fault) }
        }
        guard (1...Self.mostRecipients).contains(different.count) else {
            throw Unusable(address: nil, reason: "it has \(different.count) recipients; 1 to 100 are possible")
        }
        self.sender = sender
        self.recipients = different
    }
}

extension SMTPEnvelope {
    /// Why a mail cannot go to or from an address; `description` is a sentence for whoever wrote it.
    package struct Unusable: Error, Hashable, Sendable, CustomStringConvertible {
        /// The address, fit to be shown; nil when it is the number of them.
        package let address: String?
        package let reason: String

        init(address: String?, reason: String) {
            self.address = address.map { ServerText.printable($0.utf8, limit: 120) }
            self.reason = reason
        }

        package var description: String {
            guard let address else { return "The mail cannot be sent: \(reason)." }
            return "No mail can be sent to or from \"\(address)\": \(reason). Write it as name@example.gov.uk."
        }
    }

    /// Why the text is not an address that goes into a command as it is; nil when it is one.
    ///
    /// Only the dot-atom form of RFC 5321 §4.1.2 and host names are taken, within the lengths of §4.5.3.1. Quoted local
    /// parts and address literals are not: nobody enquires from them, and they are what injections are made of.
    package static func fault(ofAddress address: String) -> String? {
        let bytes = address.utf8
        if bytes.isEmpty { return "it is empty" }
        if bytes.contains(where: { $0 < 0x21 || $0 > 0x7E }) {
            return "it holds a space, a control character or a letter outside ASCII"
        }
        guard let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return "it has no @" }
        let local = bytes[..<at]
        let host = bytes[bytes.index(after: at)...]
        if local.isEmpty { return "there is nothing before the @" }
        if local.count > 64 { return "there are more than 64 letters before the @" }
        if bytes.count > 254 { return "it is longer than 254 letters" }
        if !local.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy(isAtom) {
            return "what stands before the @ is not a name of letters, digits and single dots"
        }
        return isHost(host) ? nil : "what stands behind the @ is not a host name"
    }

    /// Labels of letters, digits and inner hyphens, 1 to 63 each and 255 in all (RFC 1123 §2.1).
    static func isHost(_ name: some Collection<UInt8>) -> Bool {
        guard name.count <= 255 else { return false }
        return name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
            let hyphen = UInt8(ascii: "-")
            guard (1...63).contains(label.count) else { return false }
            guard label.first != hyphen, label.suffix(1).first != hyphen else { return false }
            return label.allSatisfy { $0 == hyphen || isLetterOrDigit($0) }
        }
    }

    /// `Atom` of RFC 5321 §4.1.2.
    private static func isAtom(_ word: some Collection<UInt8>) -> Bool {
        !word.isEmpty && word.allSatisfy { isLetterOrDigit($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: false
        }
    }
}
