import Crypto
package import Triage

/// The signed name of an enquiry in the Message-IDs of our mail: whoever answers brings it back in References, and
/// nobody can make one up.
///
/// `intray-2026-000123-UNIQUE-MAC@DOMAIN`, where the MAC is the first 16 bytes of HMAC-SHA256 over everything before it,
/// in RFC 4648 base32 without padding, small letters.
package struct ReplyToken: Sendable {
    private let key: SymmetricKey

    /// - Parameter key: the office's own, `Session.officeKey(ReplyToken.keyName)`.
    package init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

    /// What the office's key for tokens is called.
    package static let keyName = "reply-token"

    /// A Message-ID without angle brackets.
    ///
    /// - Parameters:
    ///   - unique: differs for each mail; letters and digits.
    ///   - domain: of the office's address.
    package func messageID(for reference: EnquiryReference, unique: String, domain: String) -> String {
        let words = "\(Self.mark)\(reference.description.dropFirst(Self.prefix.count))-\(unique)"
        return "\(words)-\(mac(of: words))@\(domain)"
    }

    /// The enquiry a Message-ID names; nil for one that is not ours or was changed.
    package func enquiry(in messageID: String) -> EnquiryReference? {
        guard Self.isToken(messageID), messageID.utf8.count <= 200 else { return nil }
        let local = messageID.prefix { $0 != "@" }
        guard let dash = local.lastIndex(of: "-") else { return nil }
        let words = String(local[..<dash])
        guard isRight(String(local[local.index(after: dash)...]), for: words) else { return nil }
        let parts = words.dropFirst(Self.mark.count).split(separator: "-")
        return parts.count == 3 ? EnquiryReference("\(Self.prefix)\(parts[0])-\(parts[1])") : nil
    }

    /// Whether a Message-ID looks like one of ours, signed or not.
    package static func isToken(_ messageID: String) -> Bool { messageID.hasPrefix(mark) }

    private static let mark = "intray-"
    /// What every reference begins with, and no Message-ID needs to.
    private static let prefix = "ENQ-"

    private func mac(of words: String) -> String {
        Base32.text(Array(HMAC<SHA256>.authenticationCode(for: Array(words.utf8), using: key).prefix(16)))
    }

    private func isRight(_ claimed: String, for words: String) -> Bool {
        let (claimed, right) = (Array(claimed.lowercased().utf8), Array(mac(of: words).utf8))
        // Every letter is looked at, so that the time taken tells nothing.
        return claimed.count == right.count && zip(claimed, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
