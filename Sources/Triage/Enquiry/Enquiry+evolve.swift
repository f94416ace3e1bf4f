package import WorkingTime

extension Enquiry {
    /// The enquiry its first event makes; nil when that event is no arrival.
    package init?(_ reference: EnquiryReference, first event: EnquiryEvent) {
        guard case .received(let received) = event else { return nil }
        let assessment = received.assessment
        self.init(
            reference: reference,
            version: 1,
            inbox: received.inbox,
            state: .new,
            from: received.from,
            subject: assessment.subject,
            receivedAt: received.receivedAt,
            category: assessment.proposal.category,
            allocation: nil,
            priority: assessment.priority,
            marking: assessment.marking,
            language: assessment.proposal.language,
            advisories: assessment.proposal.advisories,
            clocks: assessment.clocks,
            proposal: assessment.proposal,
            restricted: assessment.restricted,
            triaged: false,
            quarantine: assessment.quarantine,
            outcome: nil,
            evidence: nil,
            closedAt: nil
        )
    }

    /// The enquiry after one more event that happened at a moment.
    package mutating func evolve(_ event: EnquiryEvent, at moment: Instant) {
        version += 1
        switch event {
        case .received, .noted: break
        case .joined(let joined): advisories += joined.advisories.filter { !advisories.contains($0) }
        case .reproposed(let again): take(again)
        case .triaged(let decision): take(decision)
        case .allocated(let allocated):
            category = allocated.category
            allocation = allocated.to
            state = .allocated
            triaged = true
        case .begun: state = .begun
        case .closed(let closed): close(closed, at: moment)
        }
    }

    private mutating func take(_ again: Assessment) {
        subject = again.subject
        proposal = again.proposal
        category = again.proposal.category
        language = again.proposal.language
        advisories = again.proposal.advisories
        clocks = again.clocks
        marking = again.marking
        priority = again.priority
        restricted = again.restricted
        quarantine = again.quarantine
    }

    private mutating func take(_ decision: EnquiryEvent.Triaged) {
        category = decision.category
        allocation = decision.to
        clocks = decision.clocks
        restricted = decision.restricted
        state = .allocated
        triaged = true
    }

    private mutating func close(_ closed: EnquiryEvent.Closed, at moment: Instant) {
        state = .closed
        outcome = closed.outcome
        evidence = closed.evidence
        closedAt = moment
        for index in clocks.indices where clocks[index].endedAt == nil { clocks[index].endedAt = moment }
    }
}
