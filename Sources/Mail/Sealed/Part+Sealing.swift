extension Part {
    /// Content wrapped by S/MIME (RFC 8551 §3.1), also where a gateway took away its type.
    var isCMS: Bool {
        let isNamed = ["pkcs7-mime", "x-pkcs7-mime"].contains(contentType.subtype)
        if contentType.type == "application", isNamed { return true }
        return contentType.essence == "application/octet-stream" && hasEnding(".p7m")
    }

    /// A signature, key or mark of version that only a program needs (RFC 8551 §3.2.2, RFC 3156 §3 and §4).
    var isSealOnly: Bool {
        let names = ["pkcs7-signature", "x-pkcs7-signature", "pgp-signature", "pgp-encrypted", "pgp-keys"]
        return contentType.type == "application" && names.contains(contentType.subtype)
    }

    /// A message attached as a file, or one whose encoding the parser leaves closed (RFC 2046 §5.2.1 forbids it).
    var isClosedMessage: Bool {
        if isMessage { return transferEncoding != .identity }
        return contentType.essence == "application/octet-stream" && hasEnding(".eml")
    }

    var isCalendar: Bool {
        contentType.type == "text" && contentType.subtype == "calendar"
            || contentType.essence == "application/ics" || hasEnding(".ics")
    }

    /// Whether the file name ends so, ASCII letter case aside.
    func hasEnding(_ ending: String) -> Bool {
        filename.map { Octet.lowercasedText($0.utf8).hasSuffix(ending) } ?? false
    }

    /// What a container of signed or encrypted parts says it is (RFC 1847).
    var containerSeal: Seal? {
        guard isMultipart else { return nil }
        let scheme = contentType.parameter("protocol").map { Octet.lowercasedText($0.utf8) } ?? ""
        switch contentType.subtype {
        case "signed":
            return Seal(kind: scheme.hasSuffix("pgp-signature") ? .pgpSigned : .smimeSigned, isReadable: true)
        case "encrypted": return Seal(kind: .pgpEncrypted, isReadable: false)
        default: return nil
        }
    }
}

extension Seal {
    /// The seal of wrapped content: by what it holds, else by what is said of it (RFC 8551 §3.2.2).
    init(_ content: CMSContent?, stated: String?, isReadable: Bool) {
        switch content {
        case .signed: self.init(kind: .smimeSigned, isReadable: isReadable)
        case .encrypted: self.init(kind: .smimeEncrypted, isReadable: false)
        case .compressed: self.init(kind: .smimeCompressed, isReadable: false)
        case nil:
            let isSigned = stated == "signed-data" || stated == "certs-only"
            let kind: Kind = isSigned ? .smimeSigned : stated == "compressed-data" ? .smimeCompressed : .smimeEncrypted
            self.init(kind: kind, isReadable: false)
        }
    }

    /// The seal of armour that stands in the text, at the start of a line (RFC 9580 §6.2, §7): what is quoted has none.
    init?(armourIn text: String) {
        var text = text
        let kind: Kind? = text.withUTF8 { bytes in
            var start = 0
            while let hit = bytes.firstOffset(of: "-----BEGIN PGP ", from: start) {
                let isFirst = hit == 0 || Octet.isLineEnd(bytes[hit - 1])
                if isFirst, bytes.hasText("SIGNED MESSAGE-----", at: hit + 15) { return .pgpSigned }
                if isFirst, bytes.hasText("MESSAGE", at: hit + 15) { return .pgpEncrypted }
                start = hit + 15
            }
            return nil
        }
        guard let kind else { return nil }
        self.init(kind: kind, isReadable: kind == .pgpSigned)
    }
}
