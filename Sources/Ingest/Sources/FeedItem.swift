package import Mail

/// One enquiry as a feed or a webhook writes it, read as far as it can be: what is wrong with it stands in `faults`.
package struct FeedItem: Sendable {
    /// Permanent within the feed; nil when there is none, and then the item cannot be told from others.
    package let id: String?
    /// `received_at` as it stands there.
    package let receivedAt: String?
    package let from: Mailbox?
    package let subject: String
    package let text: String?
    /// A whole message in base64, as it stands there.
    package let raw: String?
    /// Whole sentences; empty when all is well.
    package let faults: [String]
}

extension FeedItem: Decodable {
    private enum Key: String, CodingKey {
        case id, from, subject, text, raw
        case receivedAt = "received_at"
    }

    private enum MailboxKey: String, CodingKey {
        case name, address
    }

    /// Never throws: one bad item must not take its page with it.
    package init(from decoder: any Decoder) {
        var faults: [String] = []
        guard let fields = try? decoder.container(keyedBy: Key.self) else {
            let fault = "It is no object."
            self.init(id: nil, receivedAt: nil, from: nil, subject: "", text: nil, raw: nil, faults: [fault])
            return
        }
        self.init(
            id: Self.id(fields),
            receivedAt: Self.text(fields, .receivedAt, &faults),
            from: Self.writer(fields, &faults),
            subject: Self.text(fields, .subject, &faults) ?? "",
            text: Self.text(fields, .text, &faults),
            raw: Self.text(fields, .raw, &faults).flatMap { $0.isEmpty ? nil : $0 },
            faults: faults
        )
    }

    /// Text, or a whole number, which many portals count by.
    private static func id(_ fields: KeyedDecodingContainer<Key>) -> String? {
        if let text = try? fields.decode(String.self, forKey: .id) { return text.isEmpty ? nil : text }
        return (try? fields.decode(Int64.self, forKey: .id)).map(String.init)
    }

    private static func text(
        _ fields: KeyedDecodingContainer<Key>,
        _ key: Key,
        _ faults: inout [String]
    ) -> String? {
        do {
            return try fields.decodeIfPresent(String.self, forKey: key)
        } catch {
            faults.append("“\(key.rawValue)” is no text.")
            return nil
        }
    }

    /// `"Ann Roe <ann@example.org>"`, or an object with `name` and `address`.
    private static func writer(_ fields: KeyedDecodingContainer<Key>, _ faults: inout [String]) -> Mailbox? {
        guard let parts = try? fields.nestedContainer(keyedBy: MailboxKey.self, forKey: .from) else {
            return text(fields, .from, &faults).map(Mailbox.init(typed:))
        }
        let name = try? parts.decodeIfPresent(String.self, forKey: .name)
        let address = try? parts.decodeIfPresent(String.self, forKey: .address)
        return Mailbox(name: name, address: address ?? "")
    }
}
