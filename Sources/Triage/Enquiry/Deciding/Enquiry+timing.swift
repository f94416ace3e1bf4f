import WorkingTime

extension Enquiry {
    /// What the clocks are reckoned from, as things stand.
    package func clockFacts(_ context: DecisionContext) -> ClockFacts {
        ClockFacts(
            received: receivedAt,
            neededBy: Self.neededBy(facts, received: context.zone.date(of: receivedAt)),
            pauses: waits.compactMap(\.pause),
            extensions: extensions,
            acknowledgedAt: acknowledgedAt
        )
    }

    static func neededBy(_ facts: [String: [String]], received: CivilDate) -> CivilDate? {
        (facts["needed-by"] ?? []).lazy.compactMap { RequestedDate.read($0, received: received) }.first
    }

    /// The clocks as they would be with other facts; as they are when the kit has lost the category.
    package func clocks(with facts: ClockFacts, _ context: DecisionContext) -> [EnquiryClock] {
        guard let category = context.kit.category(category) else { return clocks }
        return context.clocks(of: category, facts, before: clocks)
    }

    /// Clocks as they once stood, by what has happened since: waits, extensions, corrections, another calendar.
    func reckonedAgain(_ earlier: [EnquiryClock], of code: String, _ context: DecisionContext) -> [EnquiryClock] {
        guard let category = context.kit.category(code) else { return earlier }
        let reckoned = context.clocks(of: category, clockFacts(context), before: earlier)
        return earlier.map { clock in reckoned.first { $0.name == clock.name } ?? clock }
    }

    /// The clocks that ran before a triage. What has ended since has ended, and what was promised since stands.
    func clocks(backAt before: Standing, _ context: DecisionContext) -> [EnquiryClock] {
        let settled = clocks.filter(\.isSettled)
        let earlier = before.clocks.map { clock in settled.first { $0.name == clock.name } ?? clock }
        let promised = settled.filter { clock in clock.setByHand && !earlier.contains { $0.name == clock.name } }
        return reckonedAgain(earlier + promised, of: before.category, context)
    }

    /// The clocks that run again when the first word turns out to have been none. The waits of the time in between count
    /// for them as for any other. Nil where there are none.
    func clocks(withoutFirstWordAt moment: Instant, _ context: DecisionContext) -> [EnquiryClock]? {
        var enquiry = self
        enquiry.takeBackAcknowledgement(at: moment)
        guard enquiry.acknowledgedAt == nil else { return nil }
        let again = enquiry.reckonedAgain(enquiry.clocks, of: category, context)
        return again == enquiry.clocks ? nil : again
    }

    /// - Parameter mail: the number in the ledger of the mail that asks.
    func wait(
        for request: WaitRequest,
        by mail: Int64? = nil,
        _ context: DecisionContext
    ) throws(Refusal) -> EnquiryEvent {
        guard state == .new || state == .allocated || state == .begun else {
            throw .notOpenTo(command: "wait", reference, state)
        }
        let asked = request.asked ?? context.today
        guard asked <= context.today else { throw .inTheFuture("The day of asking", asked) }
        guard asked >= context.zone.date(of: receivedAt) else { throw .beforeReceipt("The day of asking", asked) }
        if let chase = request.chase, chase < context.today { throw .chaseInThePast(chase) }
        let wait = Wait(
            reason: request.reason,
            whom: Self.words(request.whom),
            what: Self.words(request.what),
            asked: asked,
            chase: request.chase,
            mail: mail
        )
        var facts = clockFacts(context)
        facts.pauses += [wait.pause].compactMap(\.self)
        return .waited(.init(wait: wait, clocks: clocks(with: facts, context)))
    }

    func resume(_ answered: CivilDate?, _ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        guard let wait else { throw .notOpenTo(command: "resume", reference, state) }
        let day = answered ?? wait.heard ?? context.today
        guard day <= context.today else { throw .inTheFuture("The day of the answer", day) }
        guard day >= wait.asked else { throw .answeredBeforeAsking(day, asked: wait.asked) }
        var ended = wait
        ended.answered = day
        ended.isVoid = wait.mail.map(undelivered.contains) == true ? true : nil
        var facts = clockFacts(context)
        facts.pauses = (waits.dropLast() + [ended]).compactMap(\.pause)
        return .resumed(.init(answered: day, clocks: clocks(with: facts, context), isVoid: ended.isVoid))
    }

    func redate(
        to received: Instant,
        because: String,
        _ context: DecisionContext
    ) throws(Refusal) -> EnquiryEvent {
        let because = try said(because, or: .needsReason("redate"))
        guard received <= arrivedAt else { throw .redatedLater(reference, arrived: context.zone.date(of: arrivedAt)) }
        var facts = clockFacts(context)
        facts.received = received
        facts.neededBy = Self.neededBy(self.facts, received: context.zone.date(of: received))
        return .redated(
            .init(
                receivedAt: received,
                day: context.zone.date(of: received),
                because: because,
                clocks: clocks(with: facts, context)
            )
        )
    }

    func acknowledge(at: Instant?, how: String?, _ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        let at = at ?? context.now
        guard at <= context.now else { throw .inTheFuture("The acknowledgement", context.zone.date(of: at)) }
        guard at >= receivedAt else { throw .beforeReceipt("The acknowledgement", context.zone.date(of: at)) }
        let open = clocks.contains { $0.endedAt == nil && EnquiryClock.acknowledgements.contains($0.name) }
        guard open else { throw .nothingToAcknowledge(reference) }
        return .acknowledged(.init(at: at, how: Self.words(how)))
    }

    func correct(_ asked: Correction, _ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        let correction = asked.judging(advisories)
        guard !correction.isEmpty else { throw .nothingToCorrect }
        if let alarm = correction.falseAlarms?.first, Self.words(correction.because) == nil {
            throw .needsReason("say that “\(alarm.inWords)” is a false alarm")
        }
        if marking == .officialSensitive, correction.marking == .official, Self.words(correction.because) == nil {
            throw .needsReason("lower the marking")
        }
        guard state != .closed, correction.facts["needed-by"] != nil else {
            return .corrected(.init(correction: correction, clocks: nil))
        }
        var facts = clockFacts(context)
        let corrected = self.facts.merging(correction.facts) { $1 }
        facts.neededBy = Self.neededBy(corrected, received: context.zone.date(of: receivedAt))
        return .corrected(.init(correction: correction, clocks: clocks(with: facts, context)))
    }
}

extension Correction {
    /// Without what changes nothing about the advisories there are, and without what is no matter of judgement.
    fileprivate func judging(_ known: [Advisory]) -> Correction {
        var correction = self
        let added = Advisory.judged.filter { (advisories ?? []).contains($0) && !known.contains($0) }
        let taken = Advisory.judged.filter { (falseAlarms ?? []).contains($0) && known.contains($0) }
        correction.advisories = added.isEmpty ? nil : added
        correction.falseAlarms = taken.isEmpty ? nil : taken
        return correction
    }
}
