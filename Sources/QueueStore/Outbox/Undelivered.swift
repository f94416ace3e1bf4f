package import Triage

extension Session {
    /// Tells the enquiry of a mail that the relay has refused it, for some or for all, or that a limit stopped it: whoever
    /// holds it learns of it as of a report that comes back.
    ///
    /// - Parameter context: asked only where there is an enquiry to tell.
    package func noteUndelivered(_ id: Int64, _ context: () throws -> DecisionContext) throws {
        guard let mail = try mail(id, for: nil), let ledger = mail.ledger,
            let reference = try sentMail(mail.messageID)?.enquiry, let stored = try enquiry(reference)
        else { return }
        let refused = mail.recipients.filter { $0.state != .taken }
        let context = try context()
        let event = stored.enquiry.undelivered(
            ledger,
            to: refused.map(\.address),
            because: mail.remark ?? "The mail server refused it.",
            report: nil,
            context
        )
        try record([event], on: stored, context)
    }
}
