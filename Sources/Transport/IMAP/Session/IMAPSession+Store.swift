extension IMAPSession {
    /// UIDs in one command that changes messages.
    private static let mostChanged = 1_000

    /// Sets a flag on messages.
    /// - Parameters:
    ///   - uids: messages of the open mailbox; those that are gone are passed over by the server.
    ///   - flag: `\Seen`, `\Flagged`, or a keyword of letters, digits and the marks `$ - _ .`.
    package func store(_ uids: [UInt32], flag: String) async throws(TransportError) {
        guard Self.isFlag(flag) else {
            throw .refused(host: endpoint.host, command: "STORE", serverText: "\"\(flag)\" cannot be a flag")
        }
        try await exclusively { channel throws(TransportError) in
            for piece in UIDSet(uids).pieces(ofAtMost: Self.mostChanged) { try add(flag, to: piece, on: channel) }
        }
    }

    /// Moves messages to another mailbox, which is made when the server says it is missing and may be made.
    ///
    /// Without MOVE (RFC 6851) they are copied, marked `\Deleted` and removed by UID EXPUNGE (UIDPLUS, RFC 4315).
    /// - Returns: `copiedAndMarkedDeleted` where the server has neither; the marked originals then stay.
    @discardableResult
    package func move(_ uids: [UInt32], to mailbox: String) async throws(TransportError) -> MoveOutcome {
        try await exclusively { channel throws(TransportError) in
            for piece in UIDSet(uids).pieces(ofAtMost: Self.mostChanged) { try move(piece, to: mailbox, on: channel) }
            return capabilities.isDisjoint(with: ["MOVE", "UIDPLUS"]) ? .copiedAndMarkedDeleted : .moved
        }
    }

    private func move(_ piece: UIDSet, to mailbox: String, on channel: IMAPChannel) throws(TransportError) {
        let target = MailboxName.quoted(mailbox)
        guard !capabilities.contains("MOVE") else {
            return try transfer("UID MOVE \(piece.text) \(target)", to: target, on: channel)
        }
        try transfer("UID COPY \(piece.text) \(target)", to: target, on: channel)
        try add("\\Deleted", to: piece, on: channel)
        // Never a bare EXPUNGE: it would remove what others have marked.
        if capabilities.contains("UIDPLUS") { _ = try command("UID EXPUNGE \(piece.text)", on: channel) }
    }

    /// MOVE or COPY, once more after CREATE where the server asks for it (RFC 3501 §7.1, TRYCREATE).
    private func transfer(_ text: String, to target: String, on channel: IMAPChannel) throws(TransportError) {
        let first = try finish(try channel.send(text), of: text, on: channel)
        if first.kind == .ok { return }
        guard first.code == "TRYCREATE" else { throw refusal(first, of: text, on: channel) }
        _ = try command("CREATE \(target)", on: channel)
        _ = try command(text, on: channel)
    }

    private func add(_ flag: String, to piece: UIDSet, on channel: IMAPChannel) throws(TransportError) {
        _ = try command("UID STORE \(piece.text) +FLAGS.SILENT (\(flag))", on: channel)
    }

    private static func isFlag(_ flag: String) -> Bool {
        let name = flag.hasPrefix("\\") ? flag.dropFirst() : flag[...]
        return !name.isEmpty && name.utf8.count <= 64
            && name.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || "$-_.".utf8.contains(byte)
            }
    }
}
