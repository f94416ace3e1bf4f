/// What application/pkcs7-mime holds (RFC 5652 §3), told without any key and without checking anything.
enum CMSContent {
    /// Signed: the content that was signed; nil where it is not inside, as beside detached signatures and certificates.
    case signed([UInt8]?)
    case encrypted
    case compressed

    private static let signedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
    private static let envelopedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x03]
    private static let encryptedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x06]
    private static let authEnvelopedData: [UInt8] = [
        0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x01, 0x17,
    ]
    private static let compressedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x01, 0x09]

    /// Nil when the octets are none of these.
    init?(_ octets: [UInt8]) {
        let reader = BERReader(octets: octets)
        guard let outer = reader.element(at: 0, before: octets.count), outer.tag == BERElement.sequence else {
            return nil
        }
        let fields = reader.children(of: outer, most: 2)
        guard fields.count == 2, fields[0].tag == BERElement.objectIdentifier,
            fields[1].tag == BERElement.explicitZero
        else { return nil }
        switch Array(octets[fields[0].content]) {
        case Self.signedData: self = .signed(Self.signedContent(reader, fields[1]))
        case Self.envelopedData, Self.encryptedData, Self.authEnvelopedData: self = .encrypted
        case Self.compressedData: self = .compressed
        default: return nil
        }
    }

    /// RFC 5652 §5.1 and §5.2: version, digest algorithms, then the content with its type.
    private static func signedContent(_ reader: BERReader, _ wrapper: BERElement) -> [UInt8]? {
        guard let signed = reader.children(of: wrapper, most: 1).first, signed.tag == BERElement.sequence,
            let info = reader.children(of: signed, most: 3).last, info.tag == BERElement.sequence,
            let content = reader.children(of: info, most: 2).last, content.tag == BERElement.explicitZero,
            let string = reader.children(of: content, most: 1).first, string.tag & 0x1F == BERElement.octetString
        else { return nil }
        return reader.octetString(string)
    }
}
