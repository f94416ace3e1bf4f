/// What signs, locks or packs a message so that a mail program must take part in reading it. Nothing is ever verified
/// or decrypted here.
package struct Seal: Sendable, Hashable {
    /// RFC 8551 for S/MIME, RFC 3156 and RFC 9580 for PGP, whether in MIME or as armour in the text.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case smimeSigned = "smime-signed"
        case smimeEncrypted = "smime-encrypted"
        case smimeCompressed = "smime-compressed"
        case pgpSigned = "pgp-signed"
        case pgpEncrypted = "pgp-encrypted"

        package var isSigned: Bool { self == .smimeSigned || self == .pgpSigned }
    }

    package let kind: Kind
    /// Whether the words under it can be read.
    package let isReadable: Bool

    /// One sentence for the colleague who looks at the message.
    package var sentence: String {
        switch kind {
        case .smimeSigned where isReadable, .pgpSigned:
            "This message is signed (\(method)). Intray does not check signatures, so this proves nothing about who sent it."
        case .smimeSigned:
            """
            This message is signed (S/MIME), and its words could not be taken out of the signature. Ask the sender to \
            send it again without a signature, or by post.
            """
        case .smimeCompressed:
            """
            This message is compressed (S/MIME), and Intray cannot open it. Ask the sender to send it again in the \
            usual way, or by post.
            """
        case .smimeEncrypted, .pgpEncrypted:
            """
            This message is encrypted (\(method)), and the office cannot open it. Ask the sender to send it again \
            without encryption, or by post.
            """
        }
    }

    private var method: String {
        switch kind {
        case .smimeSigned, .smimeEncrypted, .smimeCompressed: "S/MIME"
        case .pgpSigned, .pgpEncrypted: "PGP"
        }
    }
}
