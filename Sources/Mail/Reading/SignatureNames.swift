/// What telephones and programs write below a mail, in small letters.
enum SignatureNames {
    private static let openings = [
        "sent from my ", "sent from outlook", "sent from mail for", "sent from yahoo mail", "get outlook for",
        "anfonwyd o fy ", "anfonwyd o'm ", "anfonwyd oddi ar fy ", "anfonwyd o outlook",
    ]
    private static let longest = 100

    /// Whether a line says no more than which program wrote the mail.
    static func isAdvertisement(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, line.count <= longest, "sgaSGA".utf8.contains(first) else { return false }
        let folded = FoldedText(String(decoding: line, as: UTF8.self))
        return openings.contains(where: folded.hasPrefix)
    }
}
