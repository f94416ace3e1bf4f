import Correspondence
import QueueStore
import Triage

/// What a person decides about a mail of the outbox.
enum MailDecision: Sendable {
    /// Call it back before it leaves.
    case recall
    /// Send it again, or past a limit.
    case resend
    /// It did arrive, as somebody has found out.
    case confirm

    /// Carries it out, and writes down who decided.
    ///
    /// - Throws: a `Refusal` for whoever may not, a `ReplyFault` or a `CommandFailure` where it is too late.
    func perform(
        on mail: OutgoingMail,
        replies: ReplyDesk?,
        context: DecisionContext,
        person: Person,
        in session: any Session
    ) throws {
        let enquiry = try mail.enquiry.flatMap { try session.enquiry($0)?.enquiry }
        try allow(mail, enquiry, context)
        switch self {
        case .recall:
            if let replies, mail.enquiry != nil, mail.ledger != nil {
                _ = try replies.recall(mail.id, context: context, viewer: person, in: session)
            } else if try !session.cancelMail(mail.id, at: context.now) {
                throw ReplyFault.tooLate(mail.state)
            }
        case .resend:
            guard try session.resendMail(mail.id, at: context.now) else { throw unfit(mail) }
            try settle(mail, enquiry, context, person, in: session)
        case .confirm: guard try session.confirmMail(mail.id, at: context.now) else { throw unfit(mail) }
        }
        try session.note("outbox", detail(mail), by: context.actor, at: context.now)
    }

    /// About a reply whoever works on the enquiry decides, which the enquiry itself says; about what Intray sent by
    /// itself, whoever triages.
    private func allow(_ mail: OutgoingMail, _ enquiry: Enquiry?, _ context: DecisionContext) throws {
        guard mail.kind == .reply, let enquiry, let ledger = mail.ledger else {
            guard let role = context.role, !role.triages else { return }
            throw Refusal.notAllowed(command: command, role: role)
        }
        _ = try enquiry.decide(.recall(message: ledger), context)
    }

    private var command: String {
        switch self {
        case .recall: "call back a mail"
        case .resend: "send a mail again"
        case .confirm: "say that a mail arrived"
        }
    }

    private func unfit(_ mail: OutgoingMail) -> CommandFailure {
        let what =
            self == .resend
            ? "Only what was refused, held, or is perhaps sent can be sent again"
            : "Only of what is perhaps sent can be said that it arrived"
        return CommandFailure("\(what): mail \(mail.id) is \(mail.state.inWords).")
    }

    /// What goes out again is not to be seen to any more, unless something else is.
    private func settle(
        _ mail: OutgoingMail,
        _ enquiry: Enquiry?,
        _ context: DecisionContext,
        _ person: Person,
        in session: any Session
    ) throws {
        guard let enquiry, let ledger = mail.ledger, enquiry.undelivered == [ledger] else { return }
        try session.perform(
            .seeToDelivery(because: "it was sent again"),
            on: enquiry.reference,
            context: context,
            viewer: person
        )
    }

    /// For the journal, without a word of the mail.
    private func detail(_ mail: OutgoingMail) -> String {
        let name = "\(mail.kind.rawValue) \(mail.id) of the outbox" + (mail.enquiry.map { ", about \($0)," } ?? "")
        return switch (self, mail.state) {
        case (.recall, _): "\(name) was called back"
        case (.resend, .held): "\(name) was let go past the limit that held it"
        case (.resend, .unknown): "\(name) was sent again, though it may have arrived"
        case (.resend, _): "\(name) was sent again to those for whom it was refused"
        case (.confirm, _): "\(name) was found to have arrived"
        }
    }
}

extension MailDecision {
    /// Carries it out for a command, and prints how the mail stands then.
    func run(on id: Int64, _ acting: ActingOptions, said: String) async throws {
        let desk = try await ActionDesk.open(acting)
        let replies = desk.workspace.replies
        let mail = try await desk.workspace.store.write { [person = desk.person, context = desk.context] session in
            guard let mail = try session.mail(id, for: person) else { throw CommandFailure.noSuchMail(id) }
            try perform(on: mail, replies: replies, context: context, person: person, in: session)
            return try session.mail(id, for: person) ?? mail
        }
        if acting.data.json { return Output.json(JSON(mail)) }
        Output.line("Mail \(id) to \(mail.to) \(said).")
    }
}
