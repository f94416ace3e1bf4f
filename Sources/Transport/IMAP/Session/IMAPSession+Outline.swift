extension IMAPSession {
    private static let mostHeaderBytes = 1 << 20
    private static let mostTexts = 16
    private static let mostStructureBytes = 16 << 20

    /// Fetches what an over-large message is about: its header, its structure, and the start of its text.
    /// - Parameters:
    ///   - uid: the message.
    ///   - textLimit: bytes of text altogether, in their transfer encoding.
    /// - Returns: nil when the server no longer has the message.
    package func fetchOutline(uid: UInt32, textLimit: Int) async throws(TransportError) -> OutlineMessage? {
        try await exclusively { channel throws(TransportError) in
            let (before, bodyBefore) = (channel.reader.limits.line, channel.reader.limits.body)
            channel.reader.limits.line = Self.mostStructureBytes
            channel.reader.limits.body = max(Self.mostHeaderBytes, textLimit)
            defer { (channel.reader.limits.line, channel.reader.limits.body) = (before, bodyBefore) }
            return try outline(of: uid, textLimit: textLimit, on: channel)
        }
    }

    private func outline(
        of uid: UInt32,
        textLimit: Int,
        on channel: IMAPChannel
    ) throws(TransportError) -> OutlineMessage? {
        let known = try sections(
            "INTERNALDATE FLAGS BODY.PEEK[HEADER]<0.\(Self.mostHeaderBytes)>",
            of: uid,
            on: channel
        )
        guard let internalDate = known.internalDate, let header = known.bytes("HEADER") else { return nil }
        var message = OutlineMessage(
            uid: uid,
            internalDate: internalDate,
            flags: known.flags ?? [],
            header: header,
            structure: [],
            texts: []
        )
        if let structure = try structure(of: uid, on: channel) {
            message.structure = BodyStructure.parts(of: structure)
        }
        message.texts =
            try message.structure.isEmpty
            ? startOfBody(of: uid, textLimit: textLimit, on: channel)
            : texts(of: message, limit: textLimit, on: channel)
        return message
    }

    /// The structure; nil where the server refuses to tell it, as some do for messages they cannot parse.
    private func structure(of uid: UInt32, on channel: IMAPChannel) throws(TransportError) -> IMAPValue? {
        do throws(TransportError) { return try sections("BODYSTRUCTURE", of: uid, on: channel).structure } catch {
            guard case .refused = error else { throw error }
            return nil
        }
    }

    private func texts(
        of message: OutlineMessage,
        limit: Int,
        on channel: IMAPChannel
    ) throws(TransportError) -> [OutlineMessage.Text] {
        var texts: [OutlineMessage.Text] = []
        var room = max(0, limit)
        for part in message.structure where part.type == "text" && part.disposition != "attachment" {
            guard room > 0, texts.count < Self.mostTexts else { break }
            let isOnly = message.structure.count == 1
            let header = isOnly ? "" : " BODY.PEEK[\(part.path).MIME]"
            let found = try sections("BODY.PEEK[\(part.path)]<0.\(room)>\(header)", of: message.uid, on: channel)
            guard let bytes = found.bytes(part.path) else { continue }
            room -= bytes.count
            texts.append(
                OutlineMessage.Text(
                    path: part.path,
                    mimeHeader: isOnly ? nil : found.bytes("\(part.path).MIME"),
                    bytes: bytes,
                    isTruncated: bytes.count < part.size
                )
            )
        }
        return texts
    }

    private func startOfBody(
        of uid: UInt32,
        textLimit: Int,
        on channel: IMAPChannel
    ) throws(TransportError) -> [OutlineMessage.Text] {
        guard textLimit > 0 else { return [] }
        let found = try sections("BODY.PEEK[TEXT]<0.\(textLimit)>", of: uid, on: channel)
        guard let bytes = found.bytes("TEXT") else { return [] }
        return [.init(path: "TEXT", mimeHeader: nil, bytes: bytes, isTruncated: bytes.count >= textLimit)]
    }

    /// What the server says about one message, put together from all its responses.
    private func sections(_ items: String, of uid: UInt32, on channel: IMAPChannel) throws(TransportError) -> FetchItems
    {
        var all = FetchItems()
        _ = try command("UID FETCH \(uid) (UID \(items))", on: channel) { response throws(TransportError) in
            guard case .fetch(let found) = response, found.uid == uid else { return }
            all.internalDate = found.internalDate ?? all.internalDate
            all.flags = found.flags ?? all.flags
            all.structure = found.structure ?? all.structure
            all.bodies.merge(found.bodies) { _, new in new }
        }
        return all
    }
}

extension FetchItems {
    fileprivate func bytes(_ section: String) -> [UInt8]? {
        if case .bytes(let bytes) = bodies[section] { bytes } else { nil }
    }
}
