package import Triage

extension Session {
    /// Gives an enquiry to somebody outside the office and closes it. Nothing is sent: the packet goes the way its
    /// marking allows.
    ///
    /// - Parameters:
    ///   - receiver: to whom: a name, a team, an address.
    ///   - person: who hands it off.
    ///   - saw: the version they saw; nil when they did not look first.
    /// - Returns: what the receiver needs.
    package func handOff(
        _ reference: EnquiryReference,
        to receiver: String,
        because: String?,
        by person: Person,
        _ context: DecisionContext,
        saw: Int? = nil
    ) throws -> Packet {
        let before = try EnquiryDossier(reference, viewer: person, context, session: self)
        let command = EnquiryCommand.handOff(to: receiver, because: because)
        try perform(command, on: reference, context: context, viewer: person, saw: saw)
        return Packet(before, to: receiver, because: because, by: person, context)
    }
}

extension Packet {
    /// The messages of the conversation as they came, one at a time: a conversation can be larger than memory.
    ///
    /// - Parameter take: keeps a message, with its bytes.
    /// - Returns: the files there are, for the page that lies on top.
    package func eachMessage(
        in session: any Session,
        _ raws: some RawStore,
        _ take: (PacketFile, [UInt8]) throws -> Void
    ) throws -> [PacketFile] {
        var files: [PacketFile] = []
        for message in dossier.conversation {
            // What came by telephone or post was never mail.
            guard let kept = try session.keptMessage(message.ledger, raws: raws) else { continue }
            let file = PacketFile(name: "message-\(files.count + 1).eml", message: message)
            try take(file, kept.bytes)
            files.append(file)
        }
        return files
    }
}
