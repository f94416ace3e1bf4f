import Classifier
import WorkingTime

extension Enquiry {
    func split(_ request: SplitRequest, _ context: DecisionContext) throws(Refusal) -> EnquiryEvent {
        guard let category = context.kit.category(request.category) else { throw .unknownCategory(request.category) }
        guard isCovered(by: category, context) else { throw .wouldUncover(reference) }
        if let to = request.to { try check(to, for: category, context) }
        return .split(.init(other: request.child, subject: Self.words(request.subject) ?? subject))
    }

    /// The first event of an enquiry that is split off this one: the same correspondent, the same day of receipt.
    package func splitOff(_ request: SplitRequest, _ context: DecisionContext) throws(Refusal) -> [EnquiryEvent] {
        guard let decided = context.kit.category(request.category) else { throw .unknownCategory(request.category) }
        let clocks = context.clocks(
            of: decided,
            ClockFacts(received: receivedAt, neededBy: clockFacts(context).neededBy)
        )
        let assessment = Assessment(
            subject: Self.words(request.subject) ?? subject,
            // It begins with the same messages, and what is to be minded in them is to be minded here.
            proposal: proposal.decided(as: decided, of: self),
            clocks: clocks,
            marking: marking == .officialSensitive ? marking : decided.marking,
            priority: decided.priority,
            restricted: decided.audience == .named,
            quarantine: nil
        )
        let received = EnquiryEvent.Received(
            inbox: inbox,
            from: from,
            receivedAt: receivedAt,
            assessment: assessment,
            channel: channel,
            origin: reference
        )
        guard let to = request.to else { return [.received(received)] }
        return [
            .received(received),
            .triaged(
                .init(
                    category: request.category,
                    to: to,
                    clocks: clocks,
                    restricted: decided.audience == .named
                )
            ),
        ]
    }

    /// Whether another enquiry may go on in the place of this one: it came no later, so that no deadline is lost, and
    /// uncovers nothing.
    package func checkMerge(into other: Enquiry, _ context: DecisionContext) throws(Refusal) {
        guard other.reference != reference else { throw .mergedIntoItself(reference) }
        guard other.state != .closed else { throw .closed(other.reference, other.outcome) }
        guard other.receivedAt <= receivedAt else { throw .mergeTheOtherWay(reference, other.reference) }
        guard !restricted || other.restricted, isCovered(by: context.kit.category(other.category), context) else {
            throw .wouldUncover(reference)
        }
    }

    /// Whether everybody who may see enquiries of a category may see this one too.
    private func isCovered(by other: KitCategory?, _ context: DecisionContext) -> Bool {
        guard restricted else { return true }
        guard let other, let own = context.kit.category(category) else { return false }
        return context.staff.people.allSatisfy { !context.staff.maySee($0, other) || context.staff.maySee($0, own) }
    }

    /// Whether nothing was done on what was split off since, which taking it back would lose. What was merged away is
    /// closed, and nothing can have been.
    package func checkUntouched(_ kind: UndoableKind) throws(Refusal) {
        guard kind == .split else { return }
        let isUntouched = (state == .new || state == .allocated) && begunAt == nil && waits.isEmpty && linked.isEmpty
        guard isUntouched, !undoable.contains(where: { $0.kind == .join }) else { throw .workedOnSince(reference) }
    }

    /// Whether what was split off this one can go back into it: else nobody would answer it.
    package func checkTakesBack(_ child: EnquiryReference) throws(Refusal) {
        guard state != .closed else { throw .closed(reference, outcome) }
        guard undoable.contains(.split(child)) else { throw .nothingToUndo(child, .split) }
    }

    /// Whoever had it before may have nothing to do with the inbox it was moved to since.
    func undo(_ kind: UndoableKind?, _ context: DecisionContext) throws(Refusal) -> [EnquiryEvent] {
        let undone = try undone(kind, context)
        guard undone.what == .triage, case .triage(let before, _)? = undoable.last(where: { $0.kind == .triage }) else {
            return [.undone(undone)]
        }
        return [.undone(undone)] + handBack(from: before.allocation, in: inbox, context)
    }

    /// What is taken back: the last of its kind, or the last of any.
    private func undone(_ kind: UndoableKind?, _ context: DecisionContext) throws(Refusal) -> EnquiryEvent.Undone {
        if let other = mergedInto, kind == nil || kind == .merge { return .init(what: .merge, other: other) }
        if let origin, state != .closed, kind == .split, !undoable.contains(where: { $0.kind == .split }) {
            return .init(what: .split, other: origin)
        }
        guard state != .closed else { throw .closed(reference, outcome) }
        guard let last = undoable.last(where: { kind == nil || $0.kind == kind }) else {
            throw .nothingToUndo(reference, kind)
        }
        switch last {
        case .join(let message, let brought):
            return .init(
                what: .join,
                message: message,
                clocks: brought.acknowledgedAt.flatMap { clocks(withoutFirstWordAt: $0, context) }
            )
        case .split(let child): return .init(what: .split, other: child)
        case .absorbed(let other): return .init(what: .merge, other: other)
        case .triage(let before, _):
            guard state == .allocated || state == .begun else { throw .notOpenTo(command: "undo", reference, state) }
            let again = clocks(backAt: before, context)
            return .init(what: .triage, clocks: again == before.clocks ? nil : again)
        }
    }
}

extension Proposal {
    /// The same reading of an enquiry's text under a category that a person gave.
    fileprivate func decided(as decided: KitCategory, of enquiry: Enquiry) -> Proposal {
        Proposal(
            category: decided.code,
            probability: 1,
            abstained: false,
            alternatives: [],
            because: ["split off by a person"],
            language: language,
            facts: enquiry.facts,
            missing: decided.requiredFacts.map(\.rawValue).filter { enquiry.facts[$0] == nil },
            advisories: enquiry.advisories,
            advisoryReasons: advisoryReasons,
            route: nil,
            subjects: enquiry.subjects
        )
    }
}
