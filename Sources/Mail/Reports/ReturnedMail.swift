/// The mail, or its header, that a report carries as a part.
struct ReturnedMail {
    private(set) var messageID: String?
    private(set) var subject: String?
    private(set) var references: [String] = []

    init(_ message: Message) {
        for index in message.parts.indices where !message.parts[index].isInsideMessage {
            let part = message.parts[index]
            let isHeader = ["rfc822-headers", "global-headers", "rfc822-header"].contains(part.contentType.subtype)
            guard index > 0, part.isMessage || isHeader else { continue }
            let returned = Message.parse(message.bytes(of: index), limits: message.limits)
            guard returned.messageID != nil || !returned.subject.isEmpty else { continue }
            messageID = returned.messageID
            subject = returned.subject.isEmpty ? nil : returned.subject
            references = returned.references
            return
        }
    }
}
