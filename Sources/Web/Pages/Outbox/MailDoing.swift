import Correspondence
import QueueStore
import Triage
import WorkingTime

/// Does what somebody has decided about a mail of the outbox.
struct MailDoing: Sendable {
    let request: PageRequest
    let decision: MailDecision

    /// - Returns: what the next page says.
    /// - Throws: a `Refusal`, a `Problem`, a `ReplyFault`, a `MailDecision.Unfit` or a `StoreError`; then nothing was done.
    func done() async throws -> Notice {
        let person = try request.person()
        let id = try request.mailID()
        let stood = request.form["stood"]
        return try await request.write { [self] session, context in
            guard let mail = try session.mail(id, for: person) else { throw Problem.noMail }
            try decision.allowed(on: mail, context, in: session)
            // What somebody decided about a mail that was held does not hold for one that may have left meanwhile.
            guard let stood else { throw Problem.sightUnsaid(of: "mail") }
            guard stood == mail.state.rawValue else {
                throw Problem.refused("This mail is \(mail.state.inWords) now. Look at it again before you decide.")
            }
            let replies = request.site.services.mail?.replies
            try decision.perform(on: mail, replies: replies, context: context, viewer: person, in: session)
            let about = try mail.enquiry.flatMap { try session.isVisible($0, to: person) ? $0 : nil }
            return Notice(said(of: mail), about: about)
        }
    }

    private func said(of mail: OutgoingMail) -> String {
        switch (decision, mail.state) {
        case (.recall, _): "The mail to \(mail.to) is called back. Nobody gets it."
        case (.stop, _): "The mail to \(mail.to) is not tried any more. Whoever has it, has it."
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
