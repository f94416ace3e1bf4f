extension Message {
    /// The first field of this name as text: unfolded, UTF-8 or else windows-1252, RFC 2047 words left alone. nil when
    /// there is none. ASCII letter case of the name does not matter.
    /// - Parameter part: index of the part whose header is meant; the message's own by default.
    package func header(_ name: String, in part: Int = 0) -> String? {
        unfoldedHeader(name, in: part).map(HeaderText.text)
    }

    /// Every field of this name, as ``header(_:in:)``.
    package func headers(named name: String, in part: Int = 0) -> [String] {
        fields(named: name, in: part).map { HeaderText.text(unfolded($0)) }
    }

    /// The first field of this name with RFC 2047 words decoded and control characters taken out.
    package func decodedHeader(_ name: String, in part: Int = 0) -> String? {
        unfoldedHeader(name, in: part).map { HeaderText.withoutControls(EncodedWordDecoder.decode($0)) }
    }

    func fields(named name: String, in part: Int = 0) -> [HeaderField] {
        guard parts.indices.contains(part) else { return [] }
        return raw.withUnsafeBufferPointer { bytes in parts[part].headers.filter { $0.isNamed(name, in: bytes) } }
    }

    func unfoldedHeader(_ name: String, in part: Int = 0) -> [UInt8]? {
        guard parts.indices.contains(part) else { return nil }
        return raw.withUnsafeBufferPointer { bytes in
            parts[part].headers.first { $0.isNamed(name, in: bytes) }.map(unfolded)
        }
    }

    func unfolded(_ field: HeaderField) -> [UInt8] { HeaderText.unfolded(raw[field.value]) }
}

extension Message {
    /// The Message-ID without angle brackets; nil when missing or empty (RFC 5322 §3.6.4).
    package var messageID: String? { unfoldedHeader("message-id").flatMap(MessageIDList.single) }

    /// The ids of In-Reply-To without angle brackets, at most `limits.addresses`.
    package var inReplyTo: [String] { messageIDs("in-reply-to") }

    /// The ids of References without angle brackets, oldest first, at most `limits.addresses`.
    package var references: [String] { messageIDs("references") }

    private func messageIDs(_ name: String) -> [String] {
        unfoldedHeader(name).map { MessageIDList.parse($0, limit: limits.addresses) } ?? []
    }

    /// The subject: unfolded, decoded, trimmed, without control characters; empty when missing.
    package var subject: String { decodedHeader("subject") ?? "" }

    /// The Date field; nil when missing or unintelligible. The sender's word, only to be shown.
    package var date: MailDate? { unfoldedHeader("date").flatMap(MailDate.init) }

    /// The trace fields (RFC 5321 §4.4), topmost first.
    package var received: [ReceivedField] { fields(named: "received").map { ReceivedField(unfolded($0)) } }
}
