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
            channel: received.channel ?? .mail,
            origin: received.origin,
            forwarded: received.forwarded,
            earlier: received.earlier,
            state: .new,
            from: received.from,
            subject: assessment.subject,
            arrivedAt: received.receivedAt,
            receivedAt: received.receivedAt,
            category: assessment.proposal.category,
            allocation: nil,
            priority: assessment.priority,
            marking: assessment.marking,
            language: assessment.proposal.language,
            advisories: assessment.proposal.advisories,
            subjects: assessment.proposal.subjects ?? [],
            facts: assessment.proposal.facts,
            clocks: assessment.clocks,
            proposal: assessment.proposal,
            restricted: assessment.restricted,
            quarantine: assessment.quarantine
        )
    }

    /// The enquiry after one more event that happened at a moment.
    package mutating func evolve(_ event: EnquiryEvent, at moment: Instant) {
        version += 1
        noteBehindReply(event)
        switch event {
        case .received, .noted, .read: break
        case .joined(let joined): take(joined)
        case .reproposed(let again): take(again)
        case .corrected(let corrected): take(corrected)
        case .audienceChanged(let changed): restricted = changed.restricted
        case .moved(let moved): inbox = moved.inbox
        case .waited, .resumed, .extended, .redated, .recomputed, .acknowledged: evolveClocks(event)
        case .split, .merged, .absorbed, .undone: evolveLinks(event, at: moment)
        case .closed, .handedOff, .restored, .reopened: evolveEnd(event, at: moment)
        case .replied, .recalled, .undelivered, .deliverySettled, .answeredOutside, .keptOpen:
            evolveCorrespondence(event)
        default: evolveWork(event, at: moment)
        }
    }

    private mutating func evolveWork(_ event: EnquiryEvent, at moment: Instant) {
        switch event {
        case .triaged(let decision): take(decision, at: moment)
        case .allocated(let allocated): take(allocated, at: moment)
        case .begun:
            state = .begun
            begunAt = begunAt ?? moment
        case .handedBack: returnToTriage()
        case .passedOn(let passed): passOn(passed)
        case .reviewAsked(let asked):
            state = .inReview
            review = asked
            approved = false
        case .approved: endReview(approved: true, at: moment)
        case .sentBack: endReview(approved: false, at: moment)
        default: break
        }
    }

    private mutating func take(_ joined: EnquiryEvent.Joined) {
        var brought = Undoable.Brought()
        brought.advisories = joined.advisories.filter { !advisories.contains($0) }
        brought.subjects = (joined.subjects ?? []).filter { !subjects.contains($0) }
        brought.facts = (joined.facts ?? [:]).keys.filter { facts[$0] == nil }.sorted()
        if joined.advisories.contains(where: \.isUrgent), priority != .urgent { brought.priority = priority }
        if state == .waiting, let last = waits.indices.last, waits[last].heard == nil, joined.day != nil {
            brought.wait = last
        }
        if joined.machine == nil, joined.day != nil {
            brought.answeredOutside = answeredOutside
            answeredOutside = []
        }
        take(brought, of: joined)
        if let message = joined.message { undoable.append(.join(message: message, brought)) }
    }

    private mutating func take(_ brought: Undoable.Brought, of joined: EnquiryEvent.Joined) {
        advisories += brought.advisories
        subjects += brought.subjects
        for fact in brought.facts { facts[fact] = joined.facts?[fact] }
        if brought.priority != nil { priority = .urgent }
        if let wait = brought.wait { waits[wait].heard = joined.day }
    }

    private mutating func take(_ again: Assessment) {
        subject = again.subject
        proposal = again.proposal
        category = again.proposal.category
        language = again.proposal.language
        advisories = again.proposal.advisories
        subjects = again.proposal.subjects ?? []
        facts = again.proposal.facts
        clocks = again.clocks
        marking = again.marking
        priority = again.priority
        restricted = again.restricted
        quarantine = again.quarantine
    }

    private mutating func take(_ decision: EnquiryEvent.Triaged, at moment: Instant) {
        let before = Standing(self)
        // What was approved was an answer to something else.
        approved = approved && decision.category == category
        category = decision.category
        clocks = decision.clocks
        restricted = decision.restricted
        marking = decision.marking ?? marking
        priority = decision.priority ?? priority
        give(to: decision.to)
        if decision.goesOn != true { state = .allocated }
        triagedAt = triagedAt ?? moment
        undoable.append(.triage(before: before, after: Standing(self)))
    }

    private mutating func take(_ allocated: EnquiryEvent.Allocated, at moment: Instant) {
        category = allocated.category
        give(to: allocated.to)
        switch state {
        // Whoever has it now takes over what it waits for, or the review.
        case .waiting: stateBeforeWait = .allocated
        case .inReview: break
        default: state = .allocated
        }
        triagedAt = triagedAt ?? moment
    }

    private mutating func give(to new: Allocation) {
        allocation = new
        if new != .pool, holders.last != new.description { holders.append(new.description) }
    }

    private mutating func take(_ corrected: EnquiryEvent.Corrected) {
        let correction = corrected.correction
        for (key, values) in correction.facts { facts[key] = values.isEmpty ? nil : values }
        priority = correction.priority ?? priority
        marking = correction.marking ?? marking
        language = correction.language ?? language
        subject = correction.subject ?? subject
        from = correction.from ?? from
        clocks = corrected.clocks ?? clocks
        mind(correction)
    }

    /// What a person says of advisories stands until a message brings one to notice again, or for the first time.
    private mutating func mind(_ correction: Correction) {
        let added = (correction.advisories ?? []).filter { !advisories.contains($0) }
        let taken = correction.falseAlarms ?? []
        advisories.append(contentsOf: added)
        advisories.removeAll(where: taken.contains)
        if taken.contains(.distressing) { subjects = [] }
        if correction.priority == nil, added.contains(where: \.isUrgent) { priority = .urgent }
    }

    /// Nobody has it any more; what it waits for, it still waits for.
    mutating func returnToTriage() {
        if state == .waiting { stateBeforeWait = .new } else { state = .new }
        allocation = nil
        review = nil
    }

    /// What only named people may see would be lost in the pool: it goes back to triage.
    private mutating func passOn(_ passed: EnquiryEvent.PassedOn) {
        if let by = passed.by {
            passedOnBy.append(by)
        } else if case .person(let email) = allocation {
            passedOnBy.append(email)
        }
        guard !restricted else { return returnToTriage() }
        state = .allocated
        allocation = .pool
    }

    mutating func endReview(approved: Bool, at moment: Instant) {
        state = .begun
        begunAt = begunAt ?? moment
        approvedOutcome = approved ? review?.outcome : nil
        approvedText = approved ? review?.text : nil
        review = nil
        self.approved = approved
    }
}
