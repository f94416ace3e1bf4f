package import QueueStore
package import Triage

/// What a person decides about a mail of the outbox. The raw values are words of the command line and of addresses.
package enum MailDecision: String, CaseIterable, Sendable {
    /// Call it back before anybody has it.
    case recall
    /// Try no more to reach those who have not got it.
    case stop
    /// Send it again, at once, or past a limit.
    case resend
    /// It did arrive, as somebody has found out.
    case arrived

    /// A mail that stands so that something else has to be decided about it.
    package struct Unfit: Error, Sendable, Hashable, CustomStringConvertible {
        let decision: MailDecision
        let mail: Int64
        let state: OutgoingState

        package var description: String { "\(decision.condition): mail \(mail) is \(state.inWords)." }
    }

    /// Whether it can be done with a mail as it stands.
    package func suits(_ mail: OutgoingMail) -> Bool {
        switch self {
        case .recall: [.waiting, .held].contains(mail.state) && !mail.mayHaveArrived
        case .stop: [.waiting, .held].contains(mail.state) && mail.mayHaveArrived
        case .resend:
            [.unknown, .refused, .partly, .held].contains(mail.state) || mail.state == .waiting && mail.attempts > 0
        case .arrived: mail.state == .unknown
        }
    }

    /// Why somebody may not; nil when they may. About a reply whoever works on the enquiry decides, which the enquiry
    /// itself says; about what Intray sent by itself, whoever triages.
    ///
    /// - Parameters:
    ///   - enquiry: what the mail is about.
    ///   - context: with whoever would do it as actor.
    package func obstacle(_ mail: OutgoingMail, _ enquiry: Enquiry?, _ context: DecisionContext) -> Refusal? {
        guard mail.kind == .reply, let enquiry, let ledger = mail.ledger else {
            guard let role = context.role, !role.triages else { return nil }
            return .notAllowed(command: command, role: role)
        }
        do {
            _ = try enquiry.decide(.recall(message: ledger), context)
            return nil
        } catch {
            if case .notAllowed(_, let role) = error { return .notAllowed(command: command, role: role) }
            return error
        }
    }

    /// Carries it out, and writes down in the journal who decided.
    ///
    /// - Parameter replies: nil in an office that writes no mail any more.
    /// - Throws: a `Refusal` for whoever may not, an `Unfit` or a `ReplyFault` where the mail stands otherwise, a `StoreError`; then nothing
    ///   was done.
    package func perform(
        on mail: OutgoingMail,
        replies: ReplyDesk?,
        context: DecisionContext,
        viewer: Person?,
        in session: any Session
    ) throws {
        let enquiry = try allowed(on: mail, context, in: session)
        guard suits(mail), try act(on: mail, replies, context, viewer, in: session) else { throw unfit(mail) }
        if self == .resend { try settle(mail, enquiry, context, viewer, in: session) }
        try session.note("outbox", detail(mail), by: context.actor, at: context.now)
    }

    /// The enquiry that a mail is about, where whoever acts may decide about the mail.
    ///
    /// - Throws: a `Refusal` where they may not.
    @discardableResult
    package func allowed(on mail: OutgoingMail, _ context: DecisionContext, in session: any Session) throws -> Enquiry?
    {
        let enquiry = try mail.enquiry.flatMap { try session.enquiry($0)?.enquiry }
        if let obstacle = obstacle(mail, enquiry, context) { throw obstacle }
        return enquiry
    }

    private func unfit(_ mail: OutgoingMail) -> any Error {
        guard self == .recall else { return Unfit(decision: self, mail: mail.id, state: mail.state) }
        return MailDecision.stop.suits(mail) ? ReplyFault.someHaveIt : ReplyFault.tooLate(mail.state)
    }

    /// - Returns: false where it was too late.
    private func act(
        on mail: OutgoingMail,
        _ replies: ReplyDesk?,
        _ context: DecisionContext,
        _ viewer: Person?,
        in session: any Session
    ) throws -> Bool {
        switch self {
        case .recall:
            guard let replies, mail.enquiry != nil, mail.ledger != nil else {
                return try session.cancelMail(mail.id, at: context.now)
            }
            _ = try replies.recall(mail.id, context: context, viewer: viewer, in: session)
            return true
        case .stop:
            guard try session.stopMail(mail.id, at: context.now) else { return false }
            try session.noteUndelivered(mail.id) { context }
            return true
        case .resend: return try session.resendMail(mail.id, at: context.now)
        case .arrived: return try session.confirmMail(mail.id, at: context.now)
        }
    }

    /// What goes out again is not to be seen to any more, unless something else is.
    private func settle(
        _ mail: OutgoingMail,
        _ enquiry: Enquiry?,
        _ context: DecisionContext,
        _ viewer: Person?,
        in session: any Session
    ) throws {
        guard let enquiry, let ledger = mail.ledger, enquiry.undelivered == [ledger] else { return }
        try session.perform(
            .seeToDelivery(because: "it was sent again"),
            on: enquiry.reference,
            context: context,
            viewer: viewer
        )
    }

    // MARK: - In words

    /// As it stands behind “may not”.
    private var command: String {
        switch self {
        case .recall: "call back a mail"
        case .stop: "stop a mail"
        case .resend: "send a mail again"
        case .arrived: "say that a mail arrived"
        }
    }

    private var condition: String {
        switch self {
        case .recall, .stop: "Only what waits, and what some have or may have, is stopped for the others"
        case .resend: "Only what was refused, held, tried in vain, or is perhaps sent can be sent again"
        case .arrived: "Only of what is perhaps sent can be said that it arrived"
        }
    }

    /// For the journal, without a word of the mail.
    private func detail(_ mail: OutgoingMail) -> String {
        let name = "\(mail.kind.rawValue) \(mail.id) of the outbox" + (mail.enquiry.map { ", about \($0)," } ?? "")
        return switch (self, mail.state) {
        case (.recall, _): "\(name) was called back"
        case (.stop, _): "\(name) was stopped for those who had not got it"
        case (.resend, .held): "\(name) was let go past the limit that held it"
        case (.resend, .unknown): "\(name) was sent again, though it may have arrived"
        case (.resend, .waiting): "\(name) was tried again at once"
        case (.resend, _): "\(name) was sent again to those for whom it was refused"
        case (.arrived, _): "\(name) was found to have arrived"
        }
    }
}
