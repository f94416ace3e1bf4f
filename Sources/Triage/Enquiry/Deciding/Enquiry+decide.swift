import WorkingTime

extension Enquiry {
    /// What a command makes happen, or why it is refused. Pure: the same arguments give the same events.
    package func decide(_ command: EnquiryCommand, _ context: DecisionContext) throws(Refusal) -> [EnquiryEvent] {
        try permit(command, context)
        switch command {
        case .triage(let category, let to): return [try triage(as: category, to: to, context)]
        case .allocate(let to, let because): return [try allocate(to: to, because: because, context)]
        case .begin: return [try begin(context)]
        case .handBack(let because): return [try handBack(because, context)]
        case .passOn: return [try passOn(context)]
        case .wait(let request): return [try wait(for: request, context)]
        case .resume(let answered): return [try resume(answered, context)]
        case .extend(let request): return [try extend(request, context)]
        case .redate(let received, let because): return [try redate(to: received, because: because, context)]
        case .acknowledge(let at, let how): return [try acknowledge(at: at, how: how, context)]
        case .review(let request): return [try askReview(request, context)]
        case .approve(let remark): return [try approve(remark, context)]
        case .sendBack(let because): return [try sendBack(because, context)]
        case .correct(let correction): return [try correct(correction, context)]
        case .move(let inbox, let because): return try move(to: inbox, because: because, context)
        case .undo(let kind): return try undo(kind, context)
        case .reply(let request): return try reply(request, context)
        case .recall(let message): return try recall(message, context)
        case .keepOpen: return [try keepOpen()]
        case .seeToDelivery(let because): return [try seeToDelivery(because)]
        case .note(let text): return [.noted(.init(text: try said(text, or: .emptyNote)))]
        default: return [try decideEnd(command, context)]
        }
    }

    private func decideEnd(_ command: EnquiryCommand, _ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        switch command {
        case .close(let outcome, let evidence, let late): return try close(outcome, evidence, late, context)
        case .handOff(let to, let because): return try handOff(to: to, because: because, context)
        case .discard: return .closed(.init(outcome: .discarded, evidence: nil))
        case .restore: return try restored()
        case .reopen(let because): return try reopen(because, context)
        case .split(let request): return try split(request, context)
        case .merge(let other): return .merged(.init(other: other, subject: subject))
        case .absorb(let other): return .absorbed(.init(other: other, subject: subject))
        default: throw .notOpenTo(command: command.name, reference, state)
        }
    }

    private func permit(_ command: EnquiryCommand, _ context: DecisionContext) throws(Refusal) {
        if let role = context.role, !Permission.allows(command, role), !isGivenAmongNamed(command, context) {
            throw .notAllowed(command: command.name, role: role)
        }
        if state == .closed, !command.suitsClosed { throw .closed(reference, outcome) }
        if command.isHoldersWork { try checkItIsTheirs(context) }
    }

    /// What only named people may see cannot wait for a coordinator who is not one of them, or not there: they give it to
    /// each other, and take it themselves.
    private func isGivenAmongNamed(_ command: EnquiryCommand, _ context: DecisionContext) -> Bool {
        guard restricted, case .allocate = command, case .person(let email) = context.actor else { return false }
        return context.staff.named[category]?.contains(email) ?? false
    }

    /// Colleagues work on what is theirs; those who triage may step in.
    private func checkItIsTheirs(_ context: DecisionContext) throws(Refusal) {
        guard case .person(let email) = context.actor, let role = context.role, !role.triages else { return }
        guard context.staff.isFor(email, allocation, on: context.today) else { throw .notYours(reference, allocation) }
    }

    /// Text a person gave, without blanks around it; refused where there is nothing but blanks.
    func said(_ text: String, or refusal: Refusal) throws(Refusal) -> String {
        guard let said = Self.words(text) else { throw refusal }
        return said
    }

    /// Text without blanks around it; nil for none.
    static func words(_ text: String?) -> String? {
        guard let text else { return nil }
        let blank: (Character) -> Bool = { $0.isWhitespace || $0.isNewline }
        let from = text.drop(while: blank)
        let trimmed = from.reversed().drop(while: blank).reversed()
        return trimmed.isEmpty ? nil : String(trimmed)
    }
}

extension EnquiryCommand {
    /// Whether it can be given on a closed enquiry.
    fileprivate var suitsClosed: Bool {
        switch self {
        case .note, .restore, .reopen, .undo, .correct, .reply, .recall, .seeToDelivery: true
        default: false
        }
    }

    /// Whether it is the work of whoever holds the enquiry.
    fileprivate var isHoldersWork: Bool {
        switch self {
        case .begin, .handBack, .passOn, .wait, .resume, .extend, .redate, .acknowledge, .review, .correct, .close,
            .handOff, .reopen, .split, .reply, .recall, .seeToDelivery, .keepOpen:
            true
        default: false
        }
    }
}
