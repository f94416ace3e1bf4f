import QueueStore
import Triage

/// What a person decides about a mail of the outbox. Each has its address below the mail's: the raw value.
enum MailDeed: String, CaseIterable, Sendable {
    /// Call it back before it leaves.
    case recall
    /// Send it again, or past a limit.
    case resend
    /// It did arrive, as somebody has found out.
    case arrived

    /// Whether it can be done with a mail that stands so.
    func suits(_ state: OutgoingState) -> Bool {
        switch self {
        case .recall: [.waiting, .held].contains(state)
        case .resend: [.unknown, .refused, .partly, .held].contains(state)
        case .arrived: state == .unknown
        }
    }

    /// Why somebody may not; nil when they may. About a reply whoever works on the enquiry decides, which the enquiry
    /// itself says; about what Intray sent by itself, whoever triages.
    ///
    /// - Parameters:
    ///   - enquiry: what the mail is about.
    ///   - context: with whoever would do it as actor.
    func obstacle(_ mail: OutgoingMail, _ enquiry: Enquiry?, _ context: DecisionContext) -> Refusal? {
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

    /// As it stands behind “may not”.
    private var command: String {
        switch self {
        case .recall: "call back a mail"
        case .resend: "send a mail again"
        case .arrived: "say that a mail arrived"
        }
    }
}

extension SiteAddress {
    static let outbox = SiteAddress(requested: "/outbox")

    static func mail(_ id: Int64) -> SiteAddress { outbox.below("\(id)") }

    /// Where a decision about a mail is sent. A reply is called back by way of its enquiry, which then stands where it
    /// stood.
    static func deed(_ deed: MailDeed, on mail: OutgoingMail) -> SiteAddress {
        if deed == .recall, mail.kind == .reply, let enquiry = mail.enquiry {
            return .enquiry(enquiry).below("mails", "\(mail.id)", "recall")
        }
        return .mail(mail.id).below(deed.rawValue)
    }
}
