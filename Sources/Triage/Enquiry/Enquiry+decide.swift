import WorkingTime

extension Enquiry {
    /// What a command makes happen, or why it is refused. Pure: the same arguments give the same events.
    package func decide(_ command: EnquiryCommand, _ context: DecisionContext) throws(Refusal) -> [EnquiryEvent] {
        try permit(command, context)
        if state == .closed, command.endsOrMoves { throw .closed(reference, outcome) }
        switch command {
        case .triage(let category, let to): return [try triage(as: category, to: to, context)]
        case .allocate(let to): return [try allocate(to: to, context)]
        case .begin: return [try begin(context)]
        case .note(let text): return [try note(text)]
        case .close(let outcome, let evidence): return [try close(outcome, evidence, context)]
        case .discard: return [.closed(.init(outcome: .discarded, evidence: nil))]
        }
    }

    private func permit(_ command: EnquiryCommand, _ context: DecisionContext) throws(Refusal) {
        guard let role = context.role else { return }
        guard Permission.allows(command, role) else { throw .notAllowed(command: command.name, role: role) }
    }

    private func triage(
        as code: String,
        to allocation: Allocation,
        _ context: DecisionContext
    ) throws(Refusal) -> EnquiryEvent {
        guard state == .new || state == .allocated else { throw .notOpenTo(command: "triage", reference, state) }
        guard let decided = context.kit.category(code) else { throw .unknownCategory(code) }
        try check(allocation, for: decided, context)
        let unchanged = code == category
        return .triaged(
            .init(
                category: code,
                to: allocation,
                clocks: unchanged ? clocks : newClocks(of: decided, context),
                restricted: decided.audience == .named
            )
        )
    }

    /// A deadline that a person set by hand is never recomputed.
    private func newClocks(of category: KitCategory, _ context: DecisionContext) -> [EnquiryClock] {
        let computed = context.clocks(of: category, received: receivedAt, neededBy: neededBy(context))
        return computed.map { clock in clocks.first { $0.name == clock.name && $0.setByHand } ?? clock }
    }

    private func neededBy(_ context: DecisionContext) -> CivilDate? {
        (proposal.facts["needed-by"] ?? [])
            .lazy.compactMap { RequestedDate.read($0, received: context.zone.date(of: receivedAt)) }.first
    }

    private func allocate(to allocation: Allocation, _ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        try check(allocation, for: context.kit.category(category), context)
        return .allocated(.init(category: category, to: allocation))
    }

    private func begin(_ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        guard state == .allocated else { throw .notOpenTo(command: "begin", reference, state) }
        try checkItIsTheirs(context)
        return .begun
    }

    private func note(_ text: String) throws(Refusal) -> EnquiryEvent {
        guard saysSomething(text) else { throw .emptyNote }
        return .noted(.init(text: text))
    }

    private func close(
        _ outcome: Outcome,
        _ evidence: String?,
        _ context: DecisionContext
    ) throws(Refusal) -> EnquiryEvent {
        try checkItIsTheirs(context)
        if let demanded = outcome.evidenceDemanded, !saysSomething(evidence ?? "") {
            throw .needsEvidence(outcome, demanded)
        }
        return .closed(.init(outcome: outcome, evidence: evidence))
    }

    private func saysSomething(_ text: String) -> Bool { text.utf8.contains { $0 > 0x20 } }

    /// Colleagues work on what is theirs; those who triage may step in.
    private func checkItIsTheirs(_ context: DecisionContext) throws(Refusal) {
        guard case .person(let email) = context.actor, let role = context.role, !role.triages else { return }
        guard allocation == .person(email) else { throw .notYours(reference, allocation) }
    }

    /// Whoever is given an enquiry must be there, be one who answers, and be allowed to see it: it would be lost else.
    private func check(
        _ allocation: Allocation,
        for category: KitCategory?,
        _ context: DecisionContext
    ) throws(Refusal) {
        guard case .person(let email) = allocation else {
            guard category?.audience != .named else { throw .notForThePool(reference) }
            return
        }
        guard let person = context.people.first(where: { $0.email == email }) else { throw .unknownPerson(email) }
        if person.disabled { throw .switchedOff(email) }
        guard Permission.allows(.begin, person.role) else { throw .doesNotAnswer(email, person.role) }
        if let category, !person.maySee(category) { throw .mayNotSee(email, category.code) }
    }
}

extension EnquiryCommand {
    /// Whether it changes where the enquiry stands: a note may be written on a closed one.
    fileprivate var endsOrMoves: Bool {
        if case .note = self { return false }
        return true
    }
}
