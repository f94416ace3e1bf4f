import Mail

extension MachineEvidence {
    /// What a message offers as evidence of being written by a machine.
    init(_ message: Message) {
        let root = message.parts[0].contentType
        self.init(
            fields: Self.fields(of: message),
            subject: message.subject,
            fromAddress: message.from.first?.address ?? "",
            contentType: root.essence,
            contentParameters: Dictionary(
                root.parameters.map { ($0.name, $0.value) },
                uniquingKeysWith: { first, _ in first }
            ),
            openingText: message.bodyPart.map {
                String(decoding: message.text(of: $0).utf8.prefix(2_048), as: UTF8.self)
            }
                ?? ""
        )
    }

    /// Every field but the long ones that say nothing about who wrote.
    private static func fields(of message: Message) -> [Field] {
        message.headers.prefix(200).compactMap { field in
            let name = field.lowercasedName(in: message.raw)
            guard !uninformative.contains(name), field.value.count < 4_096 else { return nil }
            return Field(name: name, value: String(decoding: message.raw[field.value], as: UTF8.self))
        }
    }

    private static let uninformative: Set<String> = [
        "received", "dkim-signature", "arc-seal", "arc-message-signature", "arc-authentication-results",
        "authentication-results", "references", "message-id", "in-reply-to", "date", "to", "from", "subject",
    ]
}
