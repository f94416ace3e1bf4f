import WorkingTime

extension Enquiry {
    func triage(
        as code: String,
        to allocation: Allocation,
        _ context: DecisionContext
    ) throws(Refusal) -> EnquiryEvent {
        guard state == .new || state == .allocated || state == .begun else {
            throw .notOpenTo(command: "triage", reference, state)
        }
        guard let decided = context.kit.category(code) else { throw .unknownCategory(code) }
        try check(allocation, for: decided, context)
        return .triaged(
            .init(
                category: code,
                to: allocation,
                clocks: code == category ? clocks : context.clocks(of: decided, clockFacts(context), before: clocks),
                restricted: decided.audience == .named,
                goesOn: state == .begun && allocation == self.allocation ? true : nil,
                marking: decided.marking == .officialSensitive ? decided.marking : nil,
                priority: decided.priority.rank < priority.rank ? decided.priority : nil
            )
        )
    }

    func allocate(
        to allocation: Allocation,
        because: String?,
        _ context: DecisionContext
    ) throws(Refusal) -> EnquiryEvent {
        try check(allocation, for: context.kit.category(category), context)
        return .allocated(.init(category: category, to: allocation, because: Self.words(because)))
    }

    func begin(_ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        guard state == .allocated else { throw .notOpenTo(command: "begin", reference, state) }
        return .begun
    }

    func handBack(_ because: String, _ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        guard state == .allocated || state == .begun else { throw .notOpenTo(command: "hand back", reference, state) }
        return .handedBack(.init(because: try said(because, or: .needsReason("hand back"))))
    }

    func passOn(_ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        guard state == .allocated || state == .begun else { throw .notOpenTo(command: "pass on", reference, state) }
        guard case .person(let email) = context.actor, context.staff.isFor(email, allocation, on: context.today) else {
            throw .notYours(reference, allocation)
        }
        return .passedOn(.init(by: email))
    }

    /// Whoever has it and does not serve the other inbox would not see it any more: it goes back to triage there.
    func move(to inbox: String, because: String?, _ context: DecisionContext) throws(Refusal) -> [EnquiryEvent] {
        let inbox = try said(inbox, or: .needsReason("move"))
        guard inbox != self.inbox else { throw .alreadyThere(reference, inbox: inbox) }
        let moved = EnquiryEvent.moved(.init(inbox: inbox, because: Self.words(because)))
        return [moved] + handBack(from: allocation, in: inbox, context)
    }

    /// What happens to whatever is allocated so in an inbox that none of its holders serves.
    func handBack(from allocation: Allocation?, in inbox: String, _ context: DecisionContext) -> [EnquiryEvent] {
        guard let allocation, allocation != .pool else { return [] }
        guard !context.staff.holders(of: allocation).contains(where: { $0.serves(inbox) }) else { return [] }
        return [.handedBack(.init(because: "\(allocation) does not serve the inbox “\(inbox)”"))]
    }

    /// Whoever is given an enquiry must be there, answer, serve its inbox and be allowed to see it: it would be lost
    /// else.
    func check(
        _ allocation: Allocation,
        for category: KitCategory?,
        _ context: DecisionContext
    ) throws(Refusal) {
        switch allocation {
        case .pool:
            guard category?.audience != .named else { throw .notForThePool(reference) }
        case .person(let email):
            guard let person = context.staff.person(email) else { throw .unknownPerson(email) }
            try check(person, for: category, context.staff)
        case .post(let code):
            guard context.staff.post(code) != nil else { throw .unknownPost(code) }
            let holders = context.staff.holders(of: allocation)
            guard !holders.isEmpty else { throw .vacantPost(code) }
            for holder in holders { try check(holder, for: category, context.staff) }
        }
    }

    private func check(_ person: Person, for category: KitCategory?, _ staff: Staff) throws(Refusal) {
        if person.disabled { throw .switchedOff(person.email) }
        guard Permission.allows(.begin, person.role) else { throw .doesNotAnswer(person.email, person.role) }
        guard person.serves(inbox) else { throw .doesNotServe(person.email, inbox: inbox) }
        if let category, !staff.maySee(person, category) { throw .mayNotSee(person.email, category.code) }
    }
}
