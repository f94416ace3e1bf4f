import Classifier
package import Triage
package import WorkingTime

extension Session {
    /// Does what a person commands, if the enquiry allows it.
    ///
    /// - Parameters:
    ///   - saw: the version the person saw; nil when they did not look first.
    ///   - viewer: who acts; nil for the operator. An enquiry they may not see does not exist for them.
    /// - Returns: the enquiry as it is now.
    /// - Throws: a `Refusal`, or a `StoreError`.
    @discardableResult
    package func perform(
        _ command: EnquiryCommand,
        on reference: EnquiryReference,
        context: DecisionContext,
        viewer: Person?,
        saw: Int? = nil
    ) throws -> Enquiry {
        guard try summary(of: reference, for: viewer) != nil, let stored = try enquiry(reference) else {
            throw StoreError.noSuchEnquiry("\(reference)")
        }
        if let saw, saw != stored.enquiry.version {
            throw Refusal.changedMeanwhile(reference, saw: saw, now: stored.enquiry.version)
        }
        let events = try stored.enquiry.decide(command, context)
        let changed = try record(events, on: stored.enquiry, head: stored.head, at: context.now, by: context.actor)
        if case .triage(let category, _) = command { try teach(category, by: changed, at: context.now) }
        return changed
    }

    /// Adds events to an enquiry and brings the read model after.
    package func record(
        _ events: [EnquiryEvent],
        on enquiry: Enquiry,
        head: [UInt8],
        at now: Instant,
        by actor: Actor
    ) throws -> Enquiry {
        let newHead = try append(
            events,
            to: enquiry.reference,
            after: enquiry.version,
            head: head,
            at: now,
            by: actor
        )
        var changed = enquiry
        for event in events { changed.evolve(event, at: now) }
        try update(changed, from: enquiry, head: newHead)
        return changed
    }

    /// What a coordinator decided is what the classifier learns from: the first message of the enquiry.
    private func teach(_ category: String, by enquiry: Enquiry, at now: Instant) throws {
        guard enquiry.quarantine == nil,
            let message = try conversation(of: enquiry.reference).min(by: { $0.ledger < $1.ledger })
        else { return }
        let lesson = Lesson(text: message.subject + "\n" + message.body, label: category, weight: 1)
        try save(lesson, from: message.ledger, at: now)
    }
}
