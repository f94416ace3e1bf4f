extension MachineEvidence {
    /// Gathers the evidence of a parsed mail.
    /// - Parameters:
    ///   - envelopeSender: as the mail server gave it; nil where it is not known, and then Return-Path counts.
    ///   - officeAddresses: the office's own addresses.
    package init(_ message: Message, envelopeSender: String? = nil, officeAddresses: [String] = []) {
        let type = message.parts[0].contentType
        self.init(
            fields: message.headers.map { field in
                Field(name: field.lowercasedName(in: message.raw), value: HeaderText.text(message.unfolded(field)))
            },
            envelopeSender: envelopeSender ?? message.header("return-path"),
            subject: message.subject,
            fromAddress: message.from.first?.address ?? "",
            contentType: type.essence,
            contentParameters: Dictionary(type.parameters.map { ($0.name, $0.value) }) { first, _ in first },
            partTypes: message.parts.filter { !$0.isInsideMessage }.map(\.contentType.essence),
            openingText: Self.openingText(message),
            officeAddresses: officeAddresses
        )
    }

    /// The words of the mail's first text; a calendar entry and the like is not counted as words.
    private static func openingText(_ message: Message) -> String {
        guard let part = message.bodyPart else { return "" }
        let type = message.parts[part].contentType
        if type.isHTML { return HTMLText.render(message.text(of: part), limit: 2048) }
        return type.isPlainText ? String(decoding: message.text(of: part).utf8.prefix(2048), as: UTF8.self) : ""
    }
}
