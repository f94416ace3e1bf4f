import WorkingTime

extension Enquiry {
    func close(
        _ outcome: Outcome,
        _ evidence: String?,
        _ lateBecause: String?,
        approved text: String? = nil,
        _ context: DecisionContext
    ) throws(Refusal) -> EnquiryEvent {
        guard state != .inReview else { throw .notOpenTo(command: "close", reference, state) }
        let evidence = Self.words(evidence)
        if let demanded = outcome.evidenceDemanded, evidence == nil { throw .needsEvidence(outcome, demanded) }
        let rule = context.kit.category(category)?.review ?? .never
        if rule.demands(outcome) {
            guard isApproved(outcome) else { throw .needsReview(reference, category: category, outcome) }
            if let approvedText {
                guard let text else { throw .approvedTextNotSent(reference) }
                guard text == approvedText else { throw .otherTextApproved(reference) }
            } else if text != nil {
                throw .otherTextApproved(reference)
            }
        }
        return .closed(.init(outcome: outcome, evidence: evidence, lateBecause: Self.words(lateBecause)))
    }

    /// An approval is of the outcome that was named for it.
    private func isApproved(_ outcome: Outcome) -> Bool {
        approved && (approvedOutcome == nil || approvedOutcome == outcome)
    }

    func handOff(to: String, because: String?, _ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        .handedOff(.init(to: try said(to, or: .needsReceiver), because: Self.words(because)))
    }

    func restored() throws(Refusal) -> EnquiryEvent {
        guard state == .closed, outcome == .discarded else { throw .notDiscarded(reference, state) }
        return .restored
    }

    func reopen(_ because: String, _ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        let because = try said(because, or: .needsReason("reopen"))
        guard state == .closed else { throw .notOpenTo(command: "reopen", reference, state) }
        if let other = mergedInto { throw .mergedAway(reference, into: other) }
        if outcome == .discarded { throw .restoreInstead(reference) }
        let before = clocksBeforeClosing
        let again = reckonedAgain(before, of: category, context)
        return .reopened(.init(because: because, clocks: again == before ? nil : again))
    }

    // MARK: - A second pair of eyes

    func askReview(_ request: ReviewRequest, _ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        guard state == .allocated || state == .begun else {
            throw .notOpenTo(command: "ask for review", reference, state)
        }
        let asker = context.actor.description
        if let email = request.reviewer {
            guard let reviewer = context.staff.person(email) else { throw .unknownPerson(email) }
            if reviewer.disabled { throw .switchedOff(email) }
            guard reviewer.serves(inbox) else { throw .doesNotServe(email, inbox: inbox) }
            if let category = context.kit.category(category), !context.staff.maySee(reviewer, category) {
                throw .mayNotSee(email, category.code)
            }
            guard email != asker, allocation != .person(email) else { throw .ownWork(reference) }
        }
        return .reviewAsked(
            Review(
                askedBy: asker,
                reviewer: request.reviewer,
                outcome: request.outcome,
                remark: Self.words(request.remark),
                text: request.text
            )
        )
    }

    func approve(_ remark: String?, _ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        guard let review, state == .inReview else { throw .notOpenTo(command: "approve", reference, state) }
        let actor = context.actor.description
        guard actor != review.askedBy, allocation?.description != actor else { throw .ownWork(reference) }
        return .approved(.init(remark: Self.words(remark)))
    }

    func sendBack(_ because: String, _ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        guard state == .inReview else { throw .notOpenTo(command: "send back", reference, state) }
        return .sentBack(.init(because: try said(because, or: .needsReason("send back"))))
    }
}
