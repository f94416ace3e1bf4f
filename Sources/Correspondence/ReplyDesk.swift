import Classifier
package import Mail
package import QueueStore
package import Triage
package import WorkingTime

/// Where a person's words become a mail, an event and a row of the outbox, all in one transaction.
package struct ReplyDesk: Sendable {
    package let letterhead: Letterhead
    package let raws: ChunkedRawStore

    package init(_ letterhead: Letterhead, raws: ChunkedRawStore = ChunkedRawStore()) {
        self.letterhead = letterhead
        self.raws = raws
    }

    /// What sending left.
    package struct Sent: Sendable {
        package let enquiry: Enquiry
        /// Its number in the outbox.
        package let mail: Int64
        /// When it leaves; until then it can be called back.
        package let leavesAt: Instant
        package let recipients: [String]
    }

    /// Sends what somebody has written.
    ///
    /// - Parameters:
    ///   - saw: the version of the enquiry the writer saw: what came since stops the mail.
    ///   - author: under whose name the draft and its files are kept; nil for one without files.
    /// - Throws: a `ReplyFault`, a `Refusal` or a `StoreError`; then nothing is sent and nothing is lost.
    package func send(
        _ draft: ReplyDraft,
        of author: String?,
        on reference: EnquiryReference,
        context: DecisionContext,
        viewer: Person?,
        saw: Int?,
        in session: any Session
    ) throws -> Sent {
        let stored = try session.open(reference, for: viewer, saw: saw)
        let files = try author.map { try session.files(of: reference, by: $0) } ?? []
        let copy = try compose(draft, files, for: stored.enquiry, context, in: session)
        let inbox = stored.enquiry.inbox
        let ledger = try copy.keep(with: reference, inbox: inbox, at: context.now, raws: raws, in: session)
        let enquiry = try session.perform(
            .reply(
                try request(
                    draft,
                    ledger,
                    copy,
                    digest: draft.digest(with: files),
                    reaches: try reaches(stored.enquiry, by: copy, context, in: session)
                )
            ),
            on: reference,
            context: context,
            viewer: viewer
        )
        let leavesAt = context.now.adding(seconds: letterhead.delay)
        let mail = try copy.queue(
            .reply,
            about: reference,
            kept: ledger,
            by: context.actor,
            from: copy.message.from.address,
            notBefore: leavesAt,
            at: context.now,
            in: session
        )
        if let author { try session.noteSending(reference, by: author, as: mail) }
        try session.reindex(enquiry)
        return Sent(enquiry: enquiry, mail: mail, leavesAt: leavesAt, recipients: copy.recipients.map(\.address))
    }

    /// What sending would hand over, for a preview.
    package func preview(
        _ draft: ReplyDraft,
        of author: String?,
        on reference: EnquiryReference,
        context: DecisionContext,
        viewer: Person?,
        in session: any Session
    ) throws -> OutgoingMessage {
        let stored = try session.open(reference, for: viewer)
        let files = try author.map { try session.files(of: reference, by: $0) } ?? []
        return try compose(draft, files, for: stored.enquiry, context, in: session).message
    }

    /// Calls a mail back that has not left. Whoever wrote it has their draft again, and the enquiry stands where it stood
    /// unless something else has happened since.
    package func recall(
        _ mail: Int64,
        context: DecisionContext,
        viewer: Person?,
        in session: any Session
    ) throws -> Enquiry {
        guard let found = try session.mail(mail, for: viewer), let reference = found.enquiry, let ledger = found.ledger
        else { throw ReplyFault.noSuchMail }
        guard try session.cancelMail(mail, at: context.now) else {
            let isOnItsWay = MailDecision.stop.suits(found)
            throw isOnItsWay ? ReplyFault.someHaveIt : ReplyFault.tooLate(found.state)
        }
        try session.deleteMessage(ledger)
        try session.returnDraft(ofMail: mail, at: context.now)
        let enquiry = try session.perform(
            .recall(message: ledger),
            on: reference,
            context: context,
            viewer: viewer
        )
        try session.reindex(enquiry)
        return enquiry
    }

    private func request(
        _ draft: ReplyDraft,
        _ ledger: Int64,
        _ copy: SentCopy,
        digest: String,
        reaches: Bool
    ) throws -> ReplyRequest {
        ReplyRequest(
            try draft.replyPurpose,
            message: ledger,
            to: copy.recipients.map(\.address),
            template: draft.template,
            language: draft.language,
            digest: digest,
            reachesCorrespondent: reaches
        )
    }

    /// Whether a mail goes to whoever enquires: the correspondent, where they have an address, or somebody outside who
    /// wrote about it as they did.
    private func reaches(
        _ enquiry: Enquiry,
        by copy: SentCopy,
        _ context: DecisionContext,
        in session: any Session
    ) throws -> Bool {
        let writers = try session.conversation(of: enquiry.reference).filter { !$0.isOurs }.map(\.from.address)
        let outside = writers.filter { !letterhead.isOwn($0) && !context.staff.includes($0) }
        let theirs = Set(([enquiry.from.address] + outside).map { $0.lowercased() })
        return enquiry.from.address.isEmpty || copy.recipients.contains { theirs.contains($0.address.lowercased()) }
    }
}
