import Mail
package import QueueStore
package import Triage

/// Puts what people of the office are to be told by mail into the outbox: one mail for each, without a word of any case.
package struct NoticeMailing: Sendable {
    private let letterhead: Letterhead
    /// What people type to reach the site.
    private let publicURL: String

    package init(_ letterhead: Letterhead, publicURL: String) {
        self.letterhead = letterhead
        self.publicURL = publicURL
    }

    /// Queues a mail for everybody to whom one is due, in one transaction with the note that they were told.
    ///
    /// - Returns: how many were queued.
    @discardableResult
    package func mail(_ context: DecisionContext, in session: any Session) throws -> Int {
        try session.noticesToMail(context).reduce(0) { count, due in
            guard try session.markMailed(due, at: context.now) > 0, let message = message(due, context) else {
                return count
            }
            try session.queue(
                NewMail(
                    .notice,
                    about: nil,
                    by: .intray,
                    // Nothing may come back from it (RFC 3834 section 3.3).
                    from: "",
                    to: message.to.map(\.address),
                    messageID: message.messageID,
                    subject: message.subject,
                    .bytes(message.composed(boundary: Randomness.word())),
                    notBefore: context.now
                ),
                at: context.now
            )
            return count + 1
        }
    }

    /// Nil for somebody whose address nothing can be sent to: what they are told stands on their page.
    private func message(_ due: NoticesToMail, _ context: DecisionContext) -> OutgoingMessage? {
        let digest = NoticeDigest(lines: due.lines, more: due.more, publicURL: publicURL)
        return try? OutgoingMessage(
            from: letterhead.standard,
            to: [Mailbox(name: due.person.name, address: due.person.email)],
            subject: digest.subject,
            date: ReplyDesk.date(context),
            messageID: "notice-\(Randomness.word())@\(letterhead.standard.domain)",
            text: digest.text,
            kind: .automatic(.generated),
            languages: [.english]
        )
    }
}
