import Correspondence
import Mail
package import QueueStore
package import Triage
import WorkingTime

/// Stage 4: is it new, does it belong to an enquiry, has it been here before, did a machine write it?
package struct Thread {
    let session: any Session
    let context: DecisionContext
    let tokens: ReplyToken
    /// The office's own addresses, in small letters.
    let own: [String]

    /// Where a message belongs.
    package enum Place: Sendable {
        /// An enquiry of its own, and what it may have to do with another.
        case newEnquiry(EarlierEnquiry?)
        case joins(Joining)
        /// The same message came before; its enquiry, if that became one.
        case duplicate(EnquiryReference?)
        /// Mail of ours did not arrive.
        case undelivered(SentAndReported)
        /// Somebody of the office wrote it, past Intray; nil where it answers nothing that is here.
        case sentOutside(Joining?)
        case machine
    }

    /// An enquiry a message joins, on evidence that is shown.
    package struct Joining: Sendable, Hashable {
        package let enquiry: EnquiryReference
        /// In words.
        package let evidence: String
        /// Whether its writer never took part before.
        package let isStranger: Bool
        /// Whether the enquiry is closed, and goes on by this message.
        package let reopens: Bool
        /// Whether its subject has nothing to do with the conversation's.
        package let isOtherSubject: Bool
        /// Whether a machine wrote it, or somebody of the office: what is waited for does not come by it.
        package let isNoAnswer: Bool
    }

    /// The mail of ours that a report is about.
    package struct SentAndReported: Sendable, Hashable {
        package let enquiry: EnquiryReference
        /// The number in the ledger of the mail.
        package let mail: Int64
    }

    package init(session: any Session, context: DecisionContext, own: [String] = []) throws {
        self.own = own
        self.session = session
        self.context = context
        tokens = ReplyToken(key: try session.officeKey(ReplyToken.keyName))
    }

    /// Where a message belongs, looked up in the order: the same bytes, the same mail, our own mail, a machine's, an
    /// answer, a new one.
    package func place(_ message: Understood, _ classified: Classified) throws -> Place {
        if let twin = try session.settledTwin(of: message.kept) {
            return .duplicate(twin.enquiry.map(EnquiryReference.init(id:)))
        }
        if let copy = try copy(of: message) { return .duplicate(copy) }
        if message.kept.isSent { return try sentPlace(of: message) }
        if message.machine.isMachine, message.quarantine == nil {
            if let place = try machinePlace(of: message) { return place }
            if !classified.advisories.contains(where: \.advisory.needsAPerson) { return .machine }
        }
        guard let found = try candidate(for: message) else { return .newEnquiry(try named(in: message)) }
        return try place(message, found)
    }

    // MARK: - The same mail

    /// One mail to two inboxes is one enquiry: the same Message-ID and the same content. A forged Message-ID alone
    /// loses nothing. Mail of ours that comes back is known by what it says: relays add to its header. In a Sent folder
    /// its name is enough, whatever a gateway wrote beneath it.
    private func copy(of message: Understood) throws -> EnquiryReference? {
        guard let identifier = message.messageID else { return nil }
        if message.kept.isSent, let ours = try session.sentMail(identifier) { return ours.enquiry }
        let same = try session.messages(withIDs: [identifier])
        if let copy = same.first(where: { $0.content == message.content }) { return copy.enquiry }
        guard tokens.enquiry(in: identifier) != nil else { return nil }
        return try same.first { try session.body(of: $0.ledger) == message.text }?.enquiry
    }

    // MARK: - A person's answer

    private func place(_ message: Understood, _ found: Found) throws -> Place {
        guard found.isEvidence else {
            return .newEnquiry(EarlierEnquiry(found.enquiry, because: found.because, isCertain: false))
        }
        guard let stored = try session.enquiry(found.enquiry)?.enquiry else { return .newEnquiry(nil) }
        let isOfOffice = isOfOffice(message.from.address, besides: stored.from)
        if isOfOffice, message.participants.contains(stored.from.address) {
            return .sentOutside(try answered(by: message))
        }
        let joining = Joining(
            enquiry: found.enquiry,
            evidence: found.because,
            isStranger: found.isStranger,
            reopens: stored.state == .closed,
            isOtherSubject: try session.isOtherSubject(message.subject, in: found.enquiry),
            isNoAnswer: isOfOffice
        )
        guard stored.state == .closed, !stored.reopensByReply(context) else { return .joins(joining) }
        return .newEnquiry(EarlierEnquiry(found.enquiry, because: found.because, isCertain: true))
    }

    /// What was written from the mailbox to the correspondent answers them; to somebody else it is word about the enquiry.
    private func sentPlace(of message: Understood) throws -> Place {
        guard let joining = try answered(by: message), let enquiry = try session.enquiry(joining.enquiry)?.enquiry
        else { return .sentOutside(nil) }
        return message.participants.contains(enquiry.from.address) ? .sentOutside(joining) : .joins(joining)
    }

    /// What was written from the mailbox belongs to the enquiry whose message it answers.
    private func answered(by message: Understood) throws -> Joining? {
        guard let found = try candidate(for: message), found.isEvidence || found.follows else { return nil }
        return Joining(
            enquiry: found.enquiry,
            evidence: "it answers a message of this enquiry",
            isStranger: false,
            reopens: false,
            isOtherSubject: false,
            isNoAnswer: true
        )
    }

    /// Whether an address is that of somebody who works here, or the office's own, and not the correspondent's: people of
    /// the office make enquiries too.
    private func isOfOffice(_ address: String, besides correspondent: Correspondent) -> Bool {
        guard address != correspondent.address else { return false }
        return own.contains(address) || context.staff.person(address) != nil
    }

    // MARK: - A machine's

    /// The first of some Message-IDs that is one of ours. Who does not know one cannot make up a report.
    private func sentMail(among identifiers: [String]) throws -> (ledger: Int64, enquiry: EnquiryReference)? {
        for identifier in identifiers.prefix(Self.mostFollowed) where tokens.enquiry(in: identifier) != nil {
            if let sent = try session.sentMail(identifier) { return sent }
        }
        return nil
    }

    /// A report about mail of ours, or another machine's answer to it; nil for a machine that answers nothing here. What
    /// a list or a system of a firm passes on may be a person's answer all the same.
    private func machinePlace(of message: Understood) throws -> Place? {
        if let report = message.report, report.tellsOfLoss, let sent = try sentMail(among: report.originals) {
            return .undelivered(SentAndReported(enquiry: sent.enquiry, mail: sent.ledger))
        }
        let kind = message.machine.kind
        guard kind.answersMail || kind.passesOn, let found = try candidate(for: message), found.isEvidence else {
            return nil
        }
        guard kind.answersMail else { return try place(message, found) }
        return .joins(
            Joining(
                enquiry: found.enquiry,
                evidence: found.because,
                isStranger: found.isStranger,
                reopens: false,
                isOtherSubject: false,
                isNoAnswer: true
            )
        )
    }
}

extension Enquiry {
    /// Whether an answer to it, now that it is closed, takes it up again, by the kit's rule. What was discarded or went
    /// elsewhere is not: the answer would be lost with it.
    fileprivate func reopensByReply(_ context: DecisionContext) -> Bool {
        guard let closedAt, outcome != .discarded, outcome != .duplicate, mergedInto == nil else { return false }
        let closed = context.zone.date(of: closedAt)
        return context.kit.closedReply(for: category).action(closed: closed, heard: context.today) == .reopen
    }
}
