package import Triage

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
        try perform(on: reference, context: context, viewer: viewer, saw: saw) { _ in command }
    }

    /// Does what a person commands of an enquiry as it stands, if it allows that.
    ///
    /// - Parameter command: what they command, given the enquiry.
    @discardableResult
    package func perform(
        on reference: EnquiryReference,
        context: DecisionContext,
        viewer: Person?,
        saw: Int? = nil,
        _ command: (Enquiry) throws -> EnquiryCommand
    ) throws -> Enquiry {
        let stored = try open(reference, for: viewer, saw: saw)
        let command = try command(stored.enquiry)
        guard !command.concernsTwo else { throw Refusal.notOnItsOwn(command: command.name) }
        let events = try stored.enquiry.decide(command, context)
        let changed = try record(events, on: stored, context)
        if case .triage(let category, _) = command { try teach(category, by: changed, context) }
        return changed
    }

    /// An enquiry to act on, as it stands.
    ///
    /// - Throws: `StoreError.noSuchEnquiry` also for one that the viewer may not see; `Refusal.changedMeanwhile` with
    ///   what others did when it changed since the version the person saw.
    package func open(_ reference: EnquiryReference, for viewer: Person?, saw: Int? = nil) throws -> StoredEnquiry {
        guard try isVisible(reference, to: viewer), let stored = try enquiry(reference) else {
            throw StoreError.noSuchEnquiry("\(reference)")
        }
        guard let saw, saw != stored.enquiry.version else { return stored }
        guard saw < stored.enquiry.version else {
            throw Refusal.neverSoFar(reference, saw: saw, now: stored.enquiry.version)
        }
        let since = try events(of: reference, for: viewer).filter { $0.sequence > saw && $0.event?.isRead != true }
        guard since.isEmpty else {
            throw Refusal.changedMeanwhile(reference, did: since.map { "\($0.actor) \($0.words)" })
        }
        return stored
    }

    /// Adds events to an enquiry, brings the read model after, and tells those of the office whom they concern.
    @discardableResult
    package func record(
        _ events: [EnquiryEvent],
        on stored: StoredEnquiry,
        _ context: DecisionContext
    ) throws -> Enquiry {
        let enquiry = stored.enquiry
        let head = try append(
            events,
            to: enquiry.reference,
            after: enquiry.version,
            head: stored.head,
            at: context.now,
            by: context.actor
        )
        var changed = enquiry
        for event in events { changed.evolve(event, at: context.now) }
        try save(changed, from: enquiry, head: head, context)
        let isFoundOtherwise =
            changed.subject != enquiry.subject || changed.facts != enquiry.facts || changed.from != enquiry.from
        if isFoundOtherwise { try reindex(changed) }
        try tell(Notice.of(events, before: enquiry, after: changed, context), at: context.now)
        return changed
    }

    /// Makes an enquiry of its first events, and tells those of the office whom they concern.
    @discardableResult
    package func create(
        _ reference: EnquiryReference,
        _ events: [EnquiryEvent],
        _ context: DecisionContext
    ) throws -> Enquiry {
        guard let first = events.first, var enquiry = Enquiry(reference, first: first) else {
            throw StoreError.damaged("\(reference) does not begin with its arrival")
        }
        let head = try append(
            events,
            to: reference,
            after: 0,
            head: EventChain.origin,
            at: context.now,
            by: context.actor
        )
        for event in events.dropFirst() { enquiry.evolve(event, at: context.now) }
        try save(enquiry, from: nil, head: head, context)
        try tell(Notice.of(events, before: nil, after: enquiry, context), at: context.now)
        return enquiry
    }

    /// Writes down that somebody read an enquiry, where that is demanded.
    package func noteReading(of reference: EnquiryReference, what: String, _ context: DecisionContext) throws {
        guard let stored = try enquiry(reference) else { return }
        try record([.read(.init(what: what))], on: stored, context)
    }
}
