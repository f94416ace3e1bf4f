import Mail
package import QueueStore
package import Triage
import WorkingTime

/// Stage 8: events appended, read model and ledger brought after, all in the caller's transaction.
package struct Enqueue {
    package let session: any Session
    package let context: DecisionContext

    /// Another process settled the message first; nothing of this one's work may stay.
    package struct SettledElsewhere: Error {}

    /// Makes an enquiry of a message.
    package func create(
        _ reference: EnquiryReference,
        from message: Understood,
        assessment: Assessment,
        in kit: Kit
    ) throws {
        var events: [EnquiryEvent] = [.received(.init(message, assessment, context))]
        if message.kept.answered {
            events.append(.closed(.init(outcome: .answeredElsewhere, evidence: nil)))
        } else if let allocated = allocation(assessment, kit) {
            events.append(.allocated(allocated))
        }
        let enquiry = try session.create(reference, events, context)
        try session.insert(StoredMessage(message, enquiry: reference))
        try session.reindex(enquiry)
        try settle(message, as: .enquiry, enquiry: reference)
    }

    /// Adds a message to an enquiry that is open.
    package func join(
        _ message: Understood,
        to reference: EnquiryReference,
        evidence: String,
        saying classified: Classified
    ) throws {
        guard let stored = try session.enquiry(reference) else { throw StoreError.noSuchEnquiry("\(reference)") }
        let joined = EnquiryEvent.Joined(
            from: message.from,
            subject: message.subject,
            receivedAt: message.kept.receivedAt,
            evidence: evidence,
            advisories: classified.advisories.map(\.advisory),
            message: message.kept.ledger,
            day: context.zone.date(of: message.kept.receivedAt),
            facts: classified.namedFacts,
            subjects: classified.subjects
        )
        let enquiry = try session.record([.joined(joined)], on: stored, context)
        try session.insert(StoredMessage(message, enquiry: reference))
        try session.reindex(enquiry)
        try settle(message, as: .joined, enquiry: reference)
    }

    /// Writes down what became of a message.
    package func settle(_ message: Understood, as disposition: Disposition, enquiry: EnquiryReference?) throws {
        let settled = try session.settle(message.kept.ledger, as: disposition, enquiry: enquiry)
        guard settled else { throw SettledElsewhere() }
    }

    /// Where the office lets a category allocate itself, and Intray is sure of it. What is distressing is given by a
    /// person.
    private func allocation(_ assessment: Assessment, _ kit: Kit) -> EnquiryEvent.Allocated? {
        let proposal = assessment.proposal
        guard assessment.quarantine == nil, !proposal.abstained, (proposal.subjects ?? []).isEmpty,
            let to = proposal.route?.to,
            kit.category(proposal.category)?.allocatesItself ?? false
        else { return nil }
        return .init(category: proposal.category, to: to)
    }
}

extension EnquiryEvent.Received {
    /// The first event of an enquiry that a message makes.
    init(_ message: Understood, _ assessment: Assessment, _ context: DecisionContext, channel: Channel? = nil) {
        let forwarding = Forwarding(message, context)
        self.init(
            inbox: message.kept.inbox,
            from: message.correspondent(forwarding),
            receivedAt: message.kept.receivedAt,
            assessment: message.kept.answered ? assessment.withoutClocks : assessment,
            channel: channel,
            forwarded: forwarding
        )
    }
}

extension StoredMessage {
    /// The first writer of what was passed on takes part, so that their next mail finds its way.
    package init(_ message: Understood, enquiry: EnquiryReference) {
        let first = message.forwarded?.from.address.lowercased() ?? ""
        let isNew = !first.isEmpty && !first.utf8.contains(0x20) && !message.participants.contains(first)
        self.init(
            ledger: message.kept.ledger,
            enquiry: enquiry,
            messageID: message.messageID,
            content: message.content,
            from: message.from,
            participants: message.participants + (isNew ? [first] : []),
            subject: message.subject,
            sentAt: message.sentAt,
            receivedAt: message.kept.receivedAt,
            body: message.text,
            attachments: message.attachments
        )
    }
}
