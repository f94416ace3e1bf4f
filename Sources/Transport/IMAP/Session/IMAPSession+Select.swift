extension IMAPSession {
    /// Opens a mailbox.
    /// - Parameters:
    ///   - name: the mailbox as people write it; it is encoded here (RFC 3501 §5.1.3).
    ///   - readOnly: opens by EXAMINE, after which nothing can be changed, not even by mistake.
    /// - Throws: `refused` when there is no such mailbox or the user has no right to it.
    package func select(_ name: String, readOnly: Bool) async throws(TransportError) -> MailboxStatus {
        try await exclusively { channel throws(TransportError) in try open(name, readOnly: readOnly, on: channel) }
    }

    private func open(_ name: String, readOnly: Bool, on channel: IMAPChannel) throws(TransportError) -> MailboxStatus {
        let verb = readOnly ? "EXAMINE" : "SELECT"
        let option = capabilities.contains("CONDSTORE") ? " (CONDSTORE)" : ""
        var said = SelectAnswers()
        // A mailbox that was open is closed by this, even if it fails.
        mailbox = MailboxEvents()
        let end = try command("\(verb) \(MailboxName.quoted(name))\(option)", on: channel) {
            response throws(TransportError) in
            said.note(response)
        }
        guard let uidValidity = said.uidValidity, uidValidity > 0 else {
            throw channel.violation("a mailbox without UIDVALIDITY, so that no message in it can be told from another")
        }
        mailbox = MailboxEvents(exists: said.exists)
        return MailboxStatus(
            uidValidity: uidValidity,
            uidNext: said.uidNext,
            exists: said.exists,
            highestModSeq: said.highestModSeq,
            readOnly: readOnly || end.code == "READ-ONLY",
            permanentFlags: said.permanentFlags
        )
    }
}

/// The figures that come one by one while a mailbox is opened.
private struct SelectAnswers {
    var uidValidity: UInt32?
    var uidNext: UInt32?
    var exists = 0
    var highestModSeq: UInt64?
    var permanentFlags: [String]?

    mutating func note(_ response: IMAPResponse) {
        if case .exists(let count) = response { exists = count }
        guard case .status(let line) = response else { return }
        switch line.code {
        case "UIDVALIDITY": uidValidity = UInt32(line.argument)
        case "UIDNEXT": uidNext = UInt32(line.argument)
        case "HIGHESTMODSEQ": highestModSeq = UInt64(line.argument)
        case "PERMANENTFLAGS": permanentFlags = line.argument.split { " ()".contains($0) }.map(String.init)
        default: break
        }
    }
}
