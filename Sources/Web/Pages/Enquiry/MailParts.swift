import Mail
import Triage

/// What a page says about a kept mail besides its words: its attachments, with wrappings such as winmail.dat taken off,
/// invitations, signatures, and whether it was designed.
struct MailParts: Sendable, Hashable {
    struct Attachment: Sendable, Hashable {
        /// Where it stands in the message, counted from 1: `2`, or `2.1` inside another.
        let number: String
        /// Made safe for a page and for a disk.
        let name: String
        /// A media type, such as `application/pdf`, as the sender names it.
        let type: String
        /// Bytes.
        let size: Int
    }

    /// What a person would call attachments: without logos and what only programs need.
    let attachments: [Attachment]
    /// A line for each invitation in it.
    let invitations: [String]
    /// That it is signed or encrypted, and what follows from that.
    let seals: [String]
    /// Whether it has a part in HTML.
    let isDesigned: Bool
    /// Bytes of the whole mail.
    let size: Int

    init(_ message: Message) {
        let opened = message.opened
        attachments = opened.attachments.map { file in
            Attachment(number: file.label, name: FileLabel.safe(file), type: file.contentType, size: file.size)
        }
        invitations = opened.invitations.map { Words.untrusted($0.sentence) }
        seals = opened.seals.map(\.sentence)
        isDesigned = message.htmlBody.contains { message.parts[$0].contentType.essence == "text/html" }
        size = message.raw.count
    }
}

/// Names for files that came from outside.
enum FileLabel {
    /// Without what could disguise it, leave its folder, or be too long for a disk; one of our own where there is none.
    static func safe(_ file: OpenedAttachment) -> String {
        let plain = cleaned(file.filename ?? "")
        if !plain.isEmpty { return plain }
        return file.contentType == "message/rfc822"
            ? "message-\(file.label).eml" : "attachment-\(file.label)" + (endings[file.contentType] ?? "")
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
