import WorkingTime

extension Enquiry {
    /// A mail leaves, and with it whatever it is for happens: the first word is spoken, the wait begins, the enquiry ends.
    func reply(_ request: ReplyRequest, _ context: DecisionContext) throws(Refusal) -> [EnquiryEvent] {
        guard !request.to.isEmpty else { throw .nobodyToWriteTo(reference) }
        if request.purpose == .acknowledgement { return replied(request, .acknowledgement, firstWord(context)) }
        if let other = mergedInto { throw .mergedAway(reference, into: other) }
        guard state != .inReview else { throw .notOpenTo(command: "reply", reference, state) }
        var effects = state == .closed || !request.reachesCorrespondent ? [] : firstWord(context)
        switch request.purpose {
        case .word, .acknowledgement: return replied(request, .word, effects)
        case .ask(let wanted):
            try checkWhomItAsks(request, wanted)
            effects += try after(effects, context).asking(wanted, by: request.message, context)
            return replied(request, .ask, effects)
        case .final(let outcome, let evidence, let late):
            guard state != .closed else { throw .closed(reference, self.outcome) }
            guard Permission.closes(as: outcome, context.role) else {
                throw .notAllowed(command: "discard", role: context.role ?? .colleague)
            }
            effects.append(try close(outcome, evidence, late, approved: request.digest, context))
            return replied(request, .final, effects)
        }
    }

    /// What waits already goes on waiting, for what is asked now: the earlier question has had its answer, or has none.
    private func asking(
        _ wanted: WaitRequest,
        by mail: Int64,
        _ context: DecisionContext
    ) throws(Refusal) -> [EnquiryEvent] {
        guard state == .waiting else { return [try wait(for: wanted, by: mail, context)] }
        let resumed = try resume(nil, context)
        return [resumed, try after([resumed], context).wait(for: wanted, by: mail, context)]
    }

    /// What stops a clock by law is asked of whoever enquires, and of nobody else.
    private func checkWhomItAsks(_ request: ReplyRequest, _ wanted: WaitRequest) throws(Refusal) {
        guard !request.reachesCorrespondent else { return }
        let stops = clocks.contains { clock in
            clock.endedAt == nil && (DeadlineRule.named(clock.rule)?.stop(for: wanted.reason) ?? .runsOn) != .runsOn
        }
        if stops { throw .asksSomebodyElse(reference, wanted.reason) }
    }

    /// Itself as it is once something has happened.
    private func after(_ events: [EnquiryEvent], _ context: DecisionContext) -> Enquiry {
        var enquiry = self
        for event in events { enquiry.evolve(event, at: context.now) }
        return enquiry
    }

    private func firstWord(_ context: DecisionContext) -> [EnquiryEvent] {
        let open = clocks.contains { $0.endedAt == nil && EnquiryClock.acknowledgements.contains($0.name) }
        return open ? [.acknowledged(.init(at: context.now, how: "by mail"))] : []
    }

    private func replied(
        _ request: ReplyRequest,
        _ purpose: EnquiryEvent.Replied.Purpose,
        _ effects: [EnquiryEvent]
    ) -> [EnquiryEvent] {
        let replied = EnquiryEvent.replied(
            .init(
                purpose: purpose,
                message: request.message,
                to: request.to,
                template: request.template,
                language: request.language,
                effects: effects.count,
                reaches: request.reachesCorrespondent ? nil : false
            )
        )
        return [replied] + effects
    }

    /// The mail was called back before it left. Where nothing else has happened since, the enquiry stands again where it
    /// stood; else a person looks at what is to be done, since it is closed, or waits, by a mail that nobody got.
    func recall(_ message: Int64, _ context: DecisionContext) throws(Refusal) -> [EnquiryEvent] {
        guard sent.contains(message) else { throw .notItsMail(reference) }
        let restores = lastReply?.message == message && lastReply?.effects == 0
        let recalled = EnquiryEvent.recalled(.init(message: message, restores: restores))
        guard !restores, let because = whatIsLeft(of: message) else { return [recalled] }
        let to = decisiveMail.flatMap { $0.message == message ? $0.to : nil } ?? [from.address]
        return [recalled, undelivered(message, to: to, because: because, report: nil, context)]
    }

    /// What a mail did that nobody got, in sentences; nil when nothing of it is left.
    private func whatIsLeft(of message: Int64) -> String? {
        let isDecisive = decisiveMail?.message == message
        if isDecisive, state == .closed {
            return "It was called back before it left, and the enquiry is closed by it: reopen it."
        }
        if isDecisive, state == .waiting {
            return "It was called back before it left, and the enquiry waits by it: go on with it, or ask again."
        }
        guard message == firstWordMail, acknowledgedAt != nil, state != .closed else { return nil }
        return "It was called back before it left, and they have had no other word yet."
    }

    func keepOpen() throws(Refusal) -> EnquiryEvent {
        guard !answeredOutside.isEmpty else { throw .notAnsweredOutside(reference) }
        return .keptOpen
    }

    func seeToDelivery(_ because: String) throws(Refusal) -> EnquiryEvent {
        guard !undelivered.isEmpty else { throw .nothingUndelivered(reference) }
        return .deliverySettled(
            .init(because: try said(because, or: .needsReason("put away a mail that did not arrive")))
        )
    }
}
