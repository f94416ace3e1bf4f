import Mail
import Triage

/// What a page says about a kept mail besides its words: its attachments, and whether it was designed.
struct MailParts: Sendable, Hashable {
    struct Attachment: Sendable, Hashable {
        /// Counted from 1, in the order of the message.
        let number: Int
        /// Made safe for a page and for a disk.
        let name: String
        /// A media type, such as `application/pdf`, as the sender names it.
        let type: String
        /// Bytes.
        let size: Int
    }

    let attachments: [Attachment]
    /// Whether it has a part in HTML.
    let isDesigned: Bool
    /// Bytes of the whole mail.
    let size: Int

    init(_ message: Message) {
        attachments = message.attachments.enumerated().map { position, index in
            let part = message.parts[index]
            return Attachment(
                number: position + 1,
                name: FileLabel.safe(part.filename, of: part, number: position + 1),
                type: part.contentType.essence,
                size: part.decodedSize
            )
        }
        isDesigned = message.htmlBody.contains { message.parts[$0].contentType.essence == "text/html" }
        size = message.raw.count
    }
}

/// Names for files that came from outside.
enum FileLabel {
    /// Without what could disguise it, leave its folder, or be too long for a disk; one of our own where there is none.
    static func safe(_ name: String?, of part: Part, number: Int) -> String {
        let plain = cleaned(name ?? "")
        if !plain.isEmpty { return plain }
        return part.isMessage
            ? "message-\(number).eml" : "attachment-\(number)" + (endings[part.contentType.essence] ?? "")
    }

    private static let endings = [
        "image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "application/pdf": ".pdf", "text/plain": ".txt",
        "text/calendar": ".ics", "text/csv": ".csv",
    ]

    /// The end is kept where a name is too long: it says what kind of file it is.
    static func cleaned(_ name: String, most: Int = 120) -> String {
        let scalars = Words.untrusted(name).unicodeScalars.filter { scalar in
            !"/\\:*?\"<>|".unicodeScalars.contains(scalar) && scalar.value >= 0x20
        }
        var plain = String(String.UnicodeScalarView(scalars)).trimmed
        while plain.first == "." { plain.removeFirst() }
        guard plain.count > most else { return plain }
        return plain.prefix(most - 21) + "…" + plain.suffix(20)
    }
}
