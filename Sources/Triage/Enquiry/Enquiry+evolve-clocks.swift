import WorkingTime

extension Enquiry {
    mutating func evolveClocks(_ event: EnquiryEvent) {
        switch event {
        case .waited(let waited):
            stateBeforeWait = state
            state = .waiting
            waits.append(waited.wait)
            clocks = waited.clocks
        case .resumed(let resumed):
            state = stateBeforeWait ?? .begun
            stateBeforeWait = nil
            if let last = waits.indices.last {
                waits[last].answered = resumed.answered
                waits[last].isVoid = resumed.isVoid
            }
            clocks = resumed.clocks
        case .extended(let extended):
            if let rule = extended.rule { extensions[extended.clock] = rule }
            clocks = extended.clocks
        case .redated(let redated):
            receivedAt = redated.receivedAt
            clocks = redated.clocks
        case .recomputed(let recomputed): clocks = recomputed.clocks
        case .acknowledged(let acknowledged):
            // Behind a mail it belongs to the mail; else `lastReply` is not known any more.
            if acknowledgedAt == nil { firstWordMail = lastReply?.message }
            acknowledge(at: acknowledged.at)
        default: break
        }
    }

    mutating func evolveEnd(_ event: EnquiryEvent, at moment: Instant) {
        switch event {
        case .closed(let closed): close(closed.outcome, closed.evidence, closed.lateBecause, at: moment)
        case .handedOff(let handed): close(.handedOff, handed.to, nil, at: moment)
        case .restored:
            returnFromClosing()
            withdrawReview(at: moment)
            if state != .waiting { returnToTriage() }
        case .reopened(let reopened):
            returnFromClosing()
            withdrawReview(at: moment)
            clocks = reopened.clocks ?? clocks
        default: break
        }
    }

    mutating func close(_ outcome: Outcome, _ evidence: String?, _ lateBecause: String?, at moment: Instant) {
        standingBeforeClosing = Standing(self)
        state = .closed
        self.outcome = outcome
        self.evidence = evidence
        self.lateBecause = lateBecause
        closedAt = moment
        review = nil
        endClocks(at: moment) { _ in true }
    }

    mutating func acknowledge(at moment: Instant) {
        acknowledgedAt = acknowledgedAt ?? moment
        endClocks(at: moment) { EnquiryClock.acknowledgements.contains($0.name) }
    }

    /// The first word was none: the clocks it met run again.
    mutating func takeBackAcknowledgement(at moment: Instant) {
        guard acknowledgedAt == moment else { return }
        acknowledgedAt = nil
        for index in clocks.indices
        where clocks[index].endedAt == moment && EnquiryClock.acknowledgements.contains(clocks[index].name) {
            clocks[index].endedAt = nil
        }
    }

    /// It stands where it stood, and the clocks run again as if it had never been closed.
    mutating func returnFromClosing() {
        if let standing = standingBeforeClosing { reopen(as: standing) }
        standingBeforeClosing = nil
        outcome = nil
        evidence = nil
        lateBecause = nil
        closedAt = nil
    }

    /// What was once closed must be looked at again before it is closed another time.
    private mutating func withdrawReview(at moment: Instant) {
        if state == .inReview { endReview(approved: false, at: moment) }
        approved = false
    }

    private mutating func endClocks(at moment: Instant, where isMeant: (EnquiryClock) -> Bool) {
        for index in clocks.indices where clocks[index].endedAt == nil && isMeant(clocks[index]) {
            clocks[index].endedAt = moment
        }
    }
}

extension EnquiryClock {
    /// Clocks that a first word to the correspondent meets.
    package static let acknowledgements: Set<String> = ["acknowledge", "dp-complaint-ack"]
}
