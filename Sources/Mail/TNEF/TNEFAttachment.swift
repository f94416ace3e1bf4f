/// A file, or a message, inside a TNEF stream.
struct TNEFAttachment {
    /// Last component of the path that was sent; nil when none was.
    let filename: String?
    /// `type/subtype` in small letters; nil when none was said.
    let contentType: String?
    /// Without angle brackets.
    let contentID: String?
    let content: ArraySlice<UInt8>
    /// Whether the content is a TNEF stream: a message attached to the message.
    let isMessage: Bool
}

/// What has been said so far of the attachment at hand.
struct TNEFAttachmentDraft {
    var title: ArraySlice<UInt8>?
    var data: ArraySlice<UInt8>?
    private var properties: [MAPIProperty.Name: MAPIProperty.Value] = [:]

    /// IID_IMessage, {00020307-0000-0000-C000-000000000046}, as it is stored.
    private static let messageInterface: [UInt8] = [
        0x07, 0x03, 0x02, 0x00, 0x00, 0x00, 0x00, 0x00, 0xC0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46,
    ]

    /// The first of each counts.
    mutating func add(_ property: MAPIProperty) {
        if properties[property.name] == nil { properties[property.name] = property.value }
    }

    /// Nil when there is neither a name nor content.
    func attachment(page: Int?) -> TNEFAttachment? {
        let name = filename(page: page)
        let object = properties[.attachmentData]
        guard name != nil || data != nil || object != nil else { return nil }
        var isMessage = false
        if case .object(let octets, let interface) = object {
            isMessage = interface.elementsEqual(Self.messageInterface) && TNEFAttributeReader(octets) != nil
        }
        return TNEFAttachment(
            filename: name,
            contentType: text(.attachmentMIMETag, page).map {
                Octet.lowercasedText(Octet.trimmed(Array($0.utf8)[...]))
            },
            contentID: text(.attachmentContentID, page).map { $0.filter { $0 != "<" && $0 != ">" } },
            content: (isMessage ? object?.octets : data ?? object?.octets) ?? [],
            isMessage: isMessage
        )
    }

    /// The long name first, since the title may be one of eight and three letters.
    private func filename(page: Int?) -> String? {
        let names = [
            text(.attachmentLongFilename, page), text(.displayName, page), text(.attachmentFilename, page),
            title.map { CodePage.text($0, page: page) },
        ]
        return names.lazy.compactMap { $0.flatMap(Filename.clean) }.first
    }

    private func text(_ name: MAPIProperty.Name, _ page: Int?) -> String? {
        guard let text = properties[name]?.text(page: page), !text.isEmpty else { return nil }
        return text
    }
}
