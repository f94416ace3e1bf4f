import Correspondence
import QueueStore
import Triage
import WorkingTime

/// Does what somebody has decided about a mail of the outbox.
struct MailDoing: Sendable {
    let request: PageRequest
    let deed: MailDeed

    /// - Returns: what the next page says.
    /// - Throws: a `Refusal`, a `Problem`, a `ReplyFault` or a `StoreError`; then nothing was done.
    func done() async throws -> Notice {
        let person = try request.person()
        let id = try request.mailID()
        let stood = request.form["stood"]
        return try await request.write { [self] session, context in
            guard let mail = try session.mail(id, for: person) else { throw Problem.noMail }
            let enquiry = try mail.enquiry.flatMap { try session.enquiry($0)?.enquiry }
            if let obstacle = deed.obstacle(mail, enquiry, context) { throw obstacle }
            // What somebody decided about a mail that was held does not hold for one that may have left meanwhile.
            guard let stood else { throw Problem.sightUnsaid(of: "mail") }
            guard deed.suits(mail.state), stood == mail.state.rawValue else {
                throw Problem.refused("This mail is \(mail.state.inWords) now. Look at it again before you decide.")
            }
            try perform(on: mail, enquiry, session, context, person)
            let about = try mail.enquiry.flatMap { try session.isVisible($0, to: person) ? $0 : nil }
            return Notice(said(of: mail), about: about)
        }
    }

    private func perform(
        on mail: OutgoingMail,
        _ enquiry: Enquiry?,
        _ session: any Session,
        _ context: DecisionContext,
        _ person: Person
    ) throws {
        switch deed {
        case .recall:
            if let replies = request.site.services.mail?.replies, mail.enquiry != nil, mail.ledger != nil {
                _ = try replies.recall(mail.id, context: context, viewer: person, in: session)
            } else {
                _ = try session.cancelMail(mail.id, at: context.now)
            }
        case .resend:
            _ = try session.resendMail(mail.id, at: context.now)
            try settle(mail, enquiry, session, context, person)
        case .arrived: _ = try session.confirmMail(mail.id, at: context.now)
        }
        try session.note("outbox", detail(of: mail), by: context.actor, at: context.now)
    }

    /// What goes out again is not to be seen to any more, unless something else is.
    private func settle(
        _ mail: OutgoingMail,
        _ enquiry: Enquiry?,
        _ session: any Session,
        _ context: DecisionContext,
        _ person: Person
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
    private func detail(of mail: OutgoingMail) -> String {
        let name = "\(mail.kind.words) \(mail.id) of the outbox" + (mail.enquiry.map { ", about \($0)," } ?? "")
        return switch (deed, mail.state) {
        case (.recall, _): "\(name) was called back"
        case (.resend, .held): "\(name) was let go past the limit that held it"
        case (.resend, .unknown): "\(name) was sent again, though it may have arrived"
        case (.resend, _): "\(name) was sent again to those for whom it was refused"
        case (.arrived, _): "\(name) was found to have arrived"
        }
    }

    private func said(of mail: OutgoingMail) -> String {
        switch (deed, mail.state) {
        case (.recall, _): "The mail to \(mail.to) is called back. Nobody gets it."
        case (.resend, .held): "The mail to \(mail.to) goes all the same."
        case (.resend, _): "The mail goes out again."
        case (.arrived, _): "It is written down that the mail to \(mail.to) arrived."
        }
    }
}

extension PageRequest {
    /// The number of the mail that the path names.
    func mailID() throws -> Int64 {
        guard let id = Int64(parameter("mail")) else { throw Problem.noMail }
        return id
    }
}

extension Problem {
    /// Also for one that is not for the eyes of whoever asks.
    static let noMail = Problem.notFound("There is no such mail in the outbox that you may see.")
}
