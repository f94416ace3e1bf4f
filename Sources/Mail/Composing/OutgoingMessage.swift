/// A mail of ours, ready to be written: plain text, and files beside it.
///
/// The fields hold what the reader will get, so that a preview shows the truth: `Message.parse` of the composed octets
/// gives every one of them back. Nothing in any text can begin a header field, end the header or begin a part.
package struct OutgoingMessage: Sendable, Hashable {
    /// Who pressed the button.
    package enum Kind: Sendable, Hashable {
        /// A person wrote it, or released it.
        case personal
        case automatic(AutoSubmitted)
    }

    /// Addresses in the form of ``DeliverableAddress``; names are one line, nil where there is none.
    package let from: Mailbox
    package let replyTo: Mailbox?
    package let to: [Mailbox]
    /// There is no Bcc: nobody gets a copy that the others do not see.
    package let cc: [Mailbox]
    /// One line, with the marking where it belongs there.
    package let subject: String
    package let date: MailDate
    /// Without angle brackets.
    package let messageID: String
    package let inReplyTo: String?
    /// Oldest first, bounded as ``ReferencesChain`` is.
    package let references: [String]
    /// LF line ends, with the marking where it belongs there.
    package let text: String
    package let attachments: [OutgoingAttachment]
    package let kind: Kind
    /// In the order of the text.
    package let languages: [MailLanguage]

    /// The longest name of a mailbox, and subject, in octets.
    private static let longestName = 200
    private static let longestSubject = 900

    /// Brings everything into the form that is written. Only what cannot be repaired is refused:
    /// - Parameters:
    ///   - subject: line ends and tabs become blanks; control characters and those that reorder letters go; at most 900
    ///     octets. Names of mailboxes alike, at most 200.
    ///   - date: held between the years 1900, which RFC 5322 §3.3 begins with, and 9999.
    ///   - messageID: with or without angle brackets.
    ///   - inReplyTo: left out where it cannot be written, as are references.
    ///   - text: paragraphs as typed; see ``FlowedText``.
    ///   - languages: those of the text, none where they are not known.
    /// - Throws: ``Fault``, for addresses that nothing can be sent to, nobody to send to, or no Message-ID.
    package init(
        from: Mailbox,
        replyTo: Mailbox? = nil,
        to: [Mailbox],
        cc: [Mailbox] = [],
        subject: String,
        date: MailDate,
        messageID: String,
        inReplyTo: String? = nil,
        references: [String] = [],
        text: String,
        attachments: [OutgoingAttachment] = [],
        kind: Kind = .personal,
        languages: [MailLanguage] = [],
        marking: MailMarking? = nil
    ) throws(Fault) {
        guard !to.isEmpty || !cc.isEmpty else { throw .nobody }
        guard let messageID = MessageIDList.writable(messageID), messageID.utf8.contains(Octet.at) else {
            throw .messageID
        }
        self.from = try Self.written(from)
        self.replyTo = if let replyTo { try Self.written(replyTo) } else { nil }
        self.to = try Self.written(to)
        self.cc = try Self.written(cc)
        let line = HeaderLine.shown(subject, to: Self.longestSubject)
        self.subject = marking?.marked(subject: line) ?? line
        self.date = Self.held(date)
        self.messageID = messageID
        self.inReplyTo = inReplyTo.flatMap(MessageIDList.writable)
        self.references = ReferencesChain(references).ids
        let body = FlowedText(typed: text).text
        self.text = marking.map { FlowedText(typed: $0.marked(body: body)).text } ?? body
        self.attachments = attachments
        self.kind = kind
        self.languages = languages
    }

    private static func written(_ mailboxes: [Mailbox]) throws(Fault) -> [Mailbox] {
        var all: [Mailbox] = []
        for mailbox in mailboxes { all.append(try written(mailbox)) }
        return all
    }

    private static func written(_ mailbox: Mailbox) throws(Fault) -> Mailbox {
        let name = HeaderLine.shown(mailbox.name ?? "", to: longestName)
        do {
            return Mailbox(name: name.isEmpty ? nil : name, address: try DeliverableAddress(mailbox.address).text)
        } catch {
            throw .address(error)
        }
    }

    private static func held(_ date: MailDate) -> MailDate {
        // A day is kept from either end, for the zone; a zone of a day and more is none.
        let seconds = min(max(date.seconds, -2_208_902_400), 253_402_214_400)
        let hasZone = (-1_439...1_439).contains(date.offsetMinutes)
        return MailDate(seconds: seconds, offsetMinutes: hasZone ? date.offsetMinutes : 0)
    }
}
