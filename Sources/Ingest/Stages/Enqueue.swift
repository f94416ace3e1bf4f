import Correspondence
import Mail
package import QueueStore
package import Triage
import WorkingTime

/// Stage 8: events appended, read model and ledger brought after, all in the caller's transaction.
package struct Enqueue {
    package let session: any Session
    package let context: DecisionContext
    let acknowledging: Acknowledging?

    /// Another process settled the message first; nothing of this one's work may stay.
    package struct SettledElsewhere: Error {}

    /// Makes an enquiry of a message.
    package func create(
        _ reference: EnquiryReference,
        from message: Understood,
        assessment: Assessment,
        earlier: EarlierEnquiry?,
        in kit: Kit
    ) throws {
        var events: [EnquiryEvent] = [.received(.init(message, assessment, context, earlier: earlier))]
        if message.kept.answered {
            events.append(.closed(.init(outcome: .answeredElsewhere, evidence: nil)))
        } else if let allocated = allocation(assessment, kit) {
            events.append(.allocated(allocated))
        }
        let enquiry = try session.create(reference, events, context)
        try session.insert(StoredMessage(message, enquiry: reference))
        let arrived = Acknowledging.Arrived(
            isMachineOrUnread: message.machine.isMachine || message.quarantine != nil,
            messageID: message.messageID,
            receivedAt: message.kept.receivedAt
        )
        let acknowledged = try acknowledging?.acknowledge(enquiry, arrived, context: context, in: session)
        try session.reindex(acknowledged ?? enquiry)
        try settle(message, as: .enquiry, enquiry: reference)
    }

    /// Adds a message to an enquiry; a closed one goes on by it.
    package func join(_ message: Understood, _ joining: Thread.Joining, saying classified: Classified) throws {
        guard let stored = try session.enquiry(joining.enquiry) else {
            throw StoreError.noSuchEnquiry("\(joining.enquiry)")
        }
        let machine = message.machine.kind.answersMail ? message.machine.kind.rawValue : nil
        let joined = EnquiryEvent.Joined(
            from: message.from,
            subject: message.subject,
            receivedAt: message.kept.receivedAt,
            evidence: joining.evidence,
            advisories: classified.advisories.map(\.advisory),
            message: message.kept.ledger,
            day: joining.isNoAnswer ? nil : context.zone.date(of: message.kept.receivedAt),
            facts: joining.isNoAnswer ? nil : classified.namedFacts,
            subjects: classified.subjects,
            isOtherSubject: machine == nil && joining.isOtherSubject ? true : nil,
            isStranger: joining.isStranger ? true : nil,
            machine: machine
        )
        let reopened =
            joining.reopens
            ? try stored.enquiry.decide(.reopen(because: "\(message.from.display) wrote again"), context) : []
        try add(message, to: stored, reopened + [.joined(joined)], as: message.kept.isSent ? .sent : .joined)
    }

    /// Adds a report that mail of ours did not arrive to the enquiry it was about.
    package func report(_ message: Understood, _ sent: Thread.SentAndReported) throws {
        guard let stored = try session.enquiry(sent.enquiry), let report = message.report else {
            throw StoreError.noSuchEnquiry("\(sent.enquiry)")
        }
        let lost = report.lost.isEmpty ? try session.recipients(ofSent: sent.mail) : report.lost
        let event = stored.enquiry.undelivered(
            sent.mail,
            to: lost,
            because: report.summary,
            report: message.kept.ledger,
            context
        )
        try add(message, to: stored, [event], as: .joined)
    }

    /// Adds what somebody of the office wrote past Intray to the enquiry it answers.
    package func sentOutside(_ message: Understood, _ joining: Thread.Joining) throws {
        guard let stored = try session.enquiry(joining.enquiry) else {
            throw StoreError.noSuchEnquiry("\(joining.enquiry)")
        }
        let event = EnquiryEvent.answeredOutside(
            .init(
                message: message.kept.ledger,
                from: message.from,
                to: message.participants.filter { $0 != message.from.address },
                sentAt: min(message.sentAt ?? message.kept.receivedAt, message.kept.receivedAt),
                evidence: joining.evidence,
                isProven: message.kept.isSent
            )
        )
        try add(message, to: stored, [event], as: message.kept.isSent ? .sent : .joined)
    }

    private func add(
        _ message: Understood,
        to stored: StoredEnquiry,
        _ events: [EnquiryEvent],
        as disposition: Disposition
    ) throws {
        let enquiry = try session.record(events, on: stored, context)
        try session.insert(StoredMessage(message, enquiry: enquiry.reference))
        try session.reindex(enquiry)
        try settle(message, as: disposition, enquiry: enquiry.reference)
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
    init(
        _ message: Understood,
        _ assessment: Assessment,
        _ context: DecisionContext,
        channel: Channel? = nil,
        earlier: EarlierEnquiry? = nil
    ) {
        let forwarding = Forwarding(message, context)
        self.init(
            inbox: message.kept.inbox,
            from: message.correspondent(forwarding),
            receivedAt: message.kept.receivedAt,
            assessment: message.kept.answered ? assessment.withoutClocks : assessment,
            channel: channel,
            forwarded: forwarding,
            earlier: earlier
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
            attachments: message.attachments,
            isOurs: message.kept.isSent
        )
    }
}
