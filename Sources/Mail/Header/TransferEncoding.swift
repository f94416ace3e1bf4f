/// A Content-Transfer-Encoding (RFC 2045 §6).
package enum TransferEncoding: String, Sendable, Hashable {
    /// 7bit, 8bit, binary, or nothing said: the octets are the content.
    case identity
    case quotedPrintable = "quoted-printable"
    case base64
    /// `x-uuencode` and its other names, and blocks found in plain text.
    case uuencode

    /// nil for a name that is not known; the octets are then taken as they are.
    init?(_ value: [UInt8]) {
        let clean = HeaderText.withoutComments(value)
        let word = Octet.trimmed(clean[...]).prefix { !Octet.isWhitespace($0) && $0 != Octet.semicolon }
        switch Octet.lowercasedText(word.filter { $0 != Octet.quote }) {
        case "", "7bit", "8bit", "binary", "7-bit", "8-bit", "7bits", "8bits", "none": self = .identity
        case "quoted-printable", "quotedprintable", "quoted/printable", "qp": self = .quotedPrintable
        case "base64", "base-64": self = .base64
        case "x-uuencode", "uuencode", "x-uue", "uue", "x-uu": self = .uuencode
        default: return nil
        }
    }
}
