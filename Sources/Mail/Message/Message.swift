/// A mail message: the raw octets, and where everything is in them. Made by ``parse(_:limits:)``, which never fails;
/// decoded only as far as it is asked.
package struct Message: Sendable {
    /// The message as it came, never copied or changed.
    package let raw: [UInt8]
    /// All parts in order of their beginning; `parts[0]` is the root, parts inside message/rfc822 are included, and
    /// uuencoded blocks found in text come last. Never empty.
    package let parts: [Part]
    /// Indexes of the text/plain and text/html parts to show where plain text is wanted.
    package let textBody: [Int]
    /// Indexes of the parts to show where HTML is wanted.
    package let htmlBody: [Int]
    /// Indexes of the attachments of this message, not of messages inside it.
    package let attachments: [Int]
    /// What was wrong, in order of discovery.
    package let defects: [Defect]
    package let limits: Limits

    /// Header fields of the message, in order.
    package var headers: [HeaderField] { parts[0].headers }

    /// The first text/plain part that is no attachment, else the first text/html part, else other inline text; nil when
    /// there is none.
    package var bodyPart: Int? {
        let texts = inlineTexts
        return texts.first { parts[$0].contentType.isPlainText } ?? texts.first { parts[$0].contentType.isHTML }
            ?? texts.first
    }

    /// Parts of any text type that belong to this message and are no attachments. A part without header and content is
    /// what a doubled boundary line leaves behind, and none.
    var inlineTexts: [Int] {
        parts.indices.filter {
            let part = parts[$0]
            let isNothing = $0 > 0 && part.headers.isEmpty && part.body.isEmpty
            return part.isText && !part.isInsideMessage && !part.isAttachment && !isNothing
        }
    }

    /// Whether a limit was reached or nothing could be made of the octets: a person must look at the original.
    package var isUnreadable: Bool { defects.contains { $0.kind.isSevere } }

    /// Parses any octets into a message. Never throws and never traps; what is wrong is in `defects`.
    /// - Parameters:
    ///   - raw: the message with CRLF, LF or (throughout) CR line ends.
    ///   - limits: what to look at before stopping.
    package static func parse(_ raw: [UInt8], limits: Limits = .standard) -> Message {
        // Offsets in header fields are 32 bits wide.
        guard raw.count < Int(UInt32.max) else { return tooLong(raw, limits) }
        let (parts, log) = raw.withUnsafeBufferPointer { bytes in
            var parser = StructureParser(bytes, limits: limits)
            parser.run()
            var log = parser.log
            HeaderReview.note(parser.parts[0].headers, in: bytes, &log)
            return (parser.parts, log)
        }
        return Message(raw, parts, log.defects, limits)
    }

    private static func tooLong(_ raw: [UInt8], _ limits: Limits) -> Message {
        let root = Part(
            parent: nil,
            depth: 0,
            headers: [],
            contentType: ContentType(type: "application", subtype: "octet-stream"),
            disposition: nil,
            filename: nil,
            contentID: nil,
            transferEncoding: .identity,
            body: 0..<raw.count,
            decodedSize: raw.count,
            isInsideMessage: false
        )
        return Message(raw, [root], [Defect(kind: .messageTooLong, offset: 0, detail: nil)], limits)
    }

    private init(_ raw: [UInt8], _ parts: [Part], _ defects: [Defect], _ limits: Limits) {
        self.raw = raw
        self.parts = parts
        self.defects = defects
        self.limits = limits
        let selection = BodySelection(parts)
        textBody = selection.textBody
        htmlBody = selection.htmlBody
        attachments = selection.attachments
    }
}
