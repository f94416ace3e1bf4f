/// Outlook's winmail.dat, application/ms-tnef (MS-OXTNEF): a message and its attachments in one file.
///
/// Read in one pass; nothing in it is trusted to be as long or as many as it says.
struct TNEF {
    enum Fault: Hashable {
        /// A value whose octets do not add up to the sum stated.
        case checksum
        /// The stream, or a list in it, ends before it should, or has more attachments than are looked at.
        case broken
    }

    let subject: String?
    /// Such as `IPM.Note`.
    let messageClass: String?
    /// The Windows code page of its texts.
    let codePage: Int?
    let attachments: [TNEFAttachment]
    let faults: Set<Fault>

    /// Nil when the octets are no TNEF stream.
    init?(_ octets: ArraySlice<UInt8>, limits: Limits) {
        guard var attributes = TNEFAttributeReader(octets) else { return nil }
        var draft = TNEFDraft(mostAttachments: limits.parts)
        while let attribute = attributes.next() { draft.take(attribute) }
        draft.endAttachment()
        if attributes.isBroken { draft.faults.insert(.broken) }
        codePage = draft.codePage
        subject = draft.text(.subject)
        messageClass = draft.text(.messageClass)
        attachments = draft.attachments.compactMap { [codePage] in $0.attachment(page: codePage) }
        let body = TNEFBody(draft, limit: limits.decodedTextBytes)
        text = body.text
        faults = draft.faults.union(body.isIntact ? [] : [.checksum])
    }

    /// The message's words: the plain text, else that of the HTML, else that of the rich text. LF line ends, at most
    /// `limits.decodedTextBytes` octets; empty when there are none.
    let text: String
}
