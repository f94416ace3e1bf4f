import Correspondence
package import Mail
package import QueueStore
package import Triage
package import WorkingTime

/// A kept message as it was understood.
package struct Understood: Sendable {
    package private(set) var kept: KeptMessage
    package let messageID: String?
    /// Messages it says it follows, nearest last.
    package let follows: [String]
    package let from: Correspondent
    /// Who wrote it first, where it was forwarded.
    package let forwarded: ForwardedOrigin?
    /// Every address it went from or to, in small letters.
    package let participants: [String]
    package let subject: String
    package let sentAt: Instant?
    package let text: String
    /// Names of what a person would call attachments, or types of those without: wrappings taken off, logos left out.
    package let attachments: [String]
    /// SHA-256 of the content without trace headers.
    package let content: [UInt8]
    package let machine: MachineVerdict
    /// What a report says of mail that was sent; nil for anything but a report.
    package let report: MailReport?
    /// Why it could not be understood or kept whole, in words; nil when it was.
    package let quarantine: String?
    /// That it is encrypted or otherwise sealed so that its words are hidden from everybody here; nil when it is not.
    package let unopened: String?

    /// The same as a person filed it; unchanged for nil.
    func filed(under category: String?) -> Understood {
        var message = self
        message.kept = kept.filed(under: category)
        return message
    }
}

/// Stage 3: bytes in, a message out. Never throws on content.
package enum Parse {
    /// - Parameters:
    ///   - giveUp: whether looking inside ended the program before: then nothing looks inside again.
    ///   - own: the office's own addresses.
    package static func understand(_ kept: KeptMessage, giveUp: Bool = false, own: [String] = []) -> Understood {
        if giveUp { return unread(kept, because: tooManyAttempts) }
        return understand(Message.parse(kept.bytes), kept, own: own)
    }

    /// The same for bytes that have been parsed.
    static func understand(_ message: Message, _ kept: KeptMessage, own: [String] = []) -> Understood {
        understand(message, kept, own: own, quarantine: quarantine(message, kept))
    }

    /// The message as if it were empty: what is said of one that cannot be looked into.
    package static func unread(_ kept: KeptMessage, because reason: String) -> Understood {
        understand(Message.parse([]), kept, quarantine: reason)
    }

    private static func understand(
        _ message: Message,
        _ kept: KeptMessage,
        own: [String] = [],
        quarantine: String?
    ) -> Understood {
        let opened = message.opened
        let machine = MachineMail.judge(MachineEvidence(message, officeAddresses: own))
        let report = MailReport(message, machine.kind)
        return Understood(
            kept: kept,
            messageID: message.messageID,
            follows: follows(message) + (report?.originals.reversed() ?? []),
            from: correspondent(message),
            forwarded: message.forwardedOrigin,
            participants: participants(message),
            subject: message.subject,
            sentAt: message.date.map { Instant(seconds: $0.seconds) },
            text: opened.text,
            attachments: opened.attachments.map { $0.filename ?? $0.contentType },
            content: MessageContent.hash(message.raw),
            machine: machine,
            report: report,
            quarantine: quarantine,
            unopened: opened.seals.first { !$0.isReadable }?.sentence
        )
    }

    private static let tooManyAttempts = """
        Reading this message ended the program before, so it was set aside unread. Look at the original with care.
        """

    private static func follows(_ message: Message) -> [String] {
        let references = message.references
        return references + message.inReplyTo.filter { !references.contains($0) }
    }

    /// Who wrote: the first From, else Sender, else Reply-To (RFC 5322 §3.6.2).
    package static func correspondent(_ message: Message) -> Correspondent {
        let writer = message.from.first ?? message.sender.first ?? message.replyTo.first
        return Correspondent(name: writer?.name, address: writer?.address ?? "")
    }

    private static func participants(_ message: Message) -> [String] {
        var seen: Set<String> = []
        return (message.from + message.to + message.cc)
            .map { $0.address.lowercased() }
            .filter { !$0.isEmpty && !$0.utf8.contains(0x20) && seen.insert($0).inserted }
    }

    private static func quarantine(_ message: Message, _ kept: KeptMessage) -> String? {
        if let reduced = kept.reduced { return reduced }
        guard message.isUnreadable else { return nil }
        let severe = message.defects.filter(\.kind.isSevere).map(\.kind.rawValue)
        return "The message could not be understood whole (\(severe.joined(separator: ", ")))."
    }
}
