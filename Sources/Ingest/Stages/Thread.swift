import Mail
package import QueueStore
package import Triage

/// Stage 4: is it new, does it belong to an enquiry, has it been here before, did a machine write it?
package enum Thread {
    /// Where a message belongs.
    package enum Place: Sendable {
        case newEnquiry
        /// It joins an open enquiry, on evidence that is shown.
        case joins(EnquiryReference, evidence: String)
        /// The same message came before; its enquiry, if that became one.
        case duplicate(EnquiryReference?)
        case machine
    }

    /// Where a message belongs, looked up in the order: the same bytes, the same mail, a machine's, an answer, a new one.
    package static func place(
        _ message: Understood,
        _ classified: Classified,
        in session: any Session
    ) throws -> Place {
        if let twin = try session.settledTwin(of: message.kept) {
            return .duplicate(twin.enquiry.map(EnquiryReference.init(id:)))
        }
        if let copy = try copy(of: message, in: session) { return .duplicate(copy) }
        if isMachineMail(message, classified) { return .machine }
        if let (enquiry, evidence) = try parent(of: message, in: session) { return .joins(enquiry, evidence: evidence) }
        return .newEnquiry
    }

    /// Machine mail makes no enquiry, unless a cue brings it before a person, or nobody could read it.
    private static func isMachineMail(_ message: Understood, _ classified: Classified) -> Bool {
        message.machine.isMachine && message.quarantine == nil
            && !classified.advisories.contains(where: \.advisory.needsAPerson)
    }

    /// One mail to two inboxes is one enquiry: the same Message-ID and the same content. A forged Message-ID alone
    /// loses nothing.
    private static func copy(of message: Understood, in session: any Session) throws -> EnquiryReference? {
        guard let identifier = message.messageID else { return nil }
        return try session.messages(withIDs: [identifier]).first { $0.content == message.content }?.enquiry
    }

    /// An open enquiry one of whose messages this one follows and in which the sender already took part. Nearest first.
    private static func parent(
        of message: Understood,
        in session: any Session
    ) throws -> (EnquiryReference, String)? {
        let earlier = try session.messages(withIDs: Array(message.follows.suffix(20)))
        for candidate in earlier.reversed() where try session.isOpen(candidate.enquiry) {
            guard try session.knows(message.from.address, in: candidate.enquiry) else { continue }
            return (
                candidate.enquiry,
                "it follows a message of this enquiry, and \(message.from.address) took part in it"
            )
        }
        return nil
    }
}
