/// Gathers what the attributes of a TNEF stream say. Texts are decoded at the end, since the code page may come late.
struct TNEFDraft {
    private(set) var codePage: Int?
    private(set) var properties: [MAPIProperty.Name: MAPIProperty.Value] = [:]
    private(set) var attachments: [TNEFAttachmentDraft] = []
    var faults: Set<TNEF.Fault> = []
    private var current: TNEFAttachmentDraft?
    private let mostAttachments: Int

    init(mostAttachments: Int) {
        self.mostAttachments = mostAttachments
    }

    mutating func take(_ attribute: TNEFAttribute) {
        if !attribute.isIntact { faults.insert(.checksum) }
        switch attribute.name {
        case .oemCodePage:
            var cursor = OctetCursor(attribute.value)
            if let page = cursor.long(), page > 0 { codePage = page }
        case .messageClass: setIfNone(.messageClass, .octetText(attribute.value))
        case .subject: setIfNone(.subject, .octetText(attribute.value))
        case .body: setIfNone(.body, .octetText(attribute.value))
        case .messageProperties: takeProperties(attribute.value) { $0.set($1) }
        case .attachmentRendering:
            endAttachment()
            current = TNEFAttachmentDraft()
        case .attachmentTitle: change { $0.title = attribute.value }
        case .attachmentTransportName: change { $0.title = $0.title ?? attribute.value }
        case .attachmentData: change { $0.data = attribute.value }
        case .attachmentProperties: takeProperties(attribute.value) { draft, found in draft.change { $0.add(found) } }
        case nil: break
        }
    }

    mutating func endAttachment() {
        guard let draft = current else { return }
        current = nil
        if attachments.count < mostAttachments { attachments.append(draft) } else { faults.insert(.broken) }
    }

    func text(_ name: MAPIProperty.Name) -> String? {
        guard let text = properties[name]?.text(page: codePage), !text.isEmpty else { return nil }
        return HeaderText.withoutControls(PartText.cut(text, to: 4_096))
    }

    private mutating func takeProperties(_ list: ArraySlice<UInt8>, _ use: (inout TNEFDraft, MAPIProperty) -> Void) {
        var reader = MAPIPropertyReader(list)
        while let property = reader.next() { use(&self, property) }
        if reader.isBroken { faults.insert(.broken) }
    }

    /// A property says more exactly what an attribute says too: it may be in Unicode.
    private mutating func set(_ property: MAPIProperty) {
        properties[property.name] = property.value
        if property.name == .messageCodePage, codePage == nil { codePage = property.value.number }
    }

    private mutating func setIfNone(_ name: MAPIProperty.Name, _ value: MAPIProperty.Value) {
        if properties[name] == nil { properties[name] = value }
    }

    /// Some programs leave out what begins the first attachment.
    private mutating func change(_ body: (inout TNEFAttachmentDraft) -> Void) {
        var draft = current ?? TNEFAttachmentDraft()
        body(&draft)
        current = draft
    }
}
