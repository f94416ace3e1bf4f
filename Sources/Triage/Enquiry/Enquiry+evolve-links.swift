import WorkingTime

extension Enquiry {
    mutating func evolveLinks(_ event: EnquiryEvent, at moment: Instant) {
        switch event {
        case .split(let link): undoable.append(.split(link.other))
        case .absorbed(let link):
            // A marking is lowered by a person only, who says why: taking the merge back leaves it.
            marking = link.marking ?? marking
            takeIn(link)
            undoable.append(.absorbed(link.other))
        case .merged(let link):
            close(.duplicate, "merged into \(link.other)", nil, at: moment)
            mergedInto = link.other
        case .undone(let undone): takeBack(undone, at: moment)
        default: break
        }
    }

    /// Whoever reads the enquiry reads the messages of both: what is to be minded in either is to be minded now.
    private mutating func takeIn(_ link: EnquiryEvent.Linked) {
        var brought = Undoable.Brought()
        brought.advisories = (link.advisories ?? []).filter { !advisories.contains($0) }
        brought.subjects = (link.subjects ?? []).filter { !subjects.contains($0) }
        advisories += brought.advisories
        subjects += brought.subjects
        broughtByMerge[link.other] = brought
    }

    private mutating func takeBack(_ undone: EnquiryEvent.Undone, at moment: Instant) {
        switch undone.what {
        case .triage:
            guard case .triage(let before, let after)? = removeUndoable({ $0.kind == .triage }) else { return }
            takeBackTriage(to: before, from: after)
            clocks = undone.clocks ?? clocks
        case .join: takeBackJoin(undone)
        case .split: takeBackSplit(undone, at: moment)
        case .merge: takeBackMerge(undone)
        }
    }

    /// What the message brought goes with it.
    private mutating func takeBackJoin(_ undone: EnquiryEvent.Undone) {
        let joined = removeUndoable {
            if case .join(let message, _) = $0 { message == undone.message } else { false }
        }
        guard case .join(_, let brought)? = joined else { return }
        answeredOutside = brought.answeredOutside + answeredOutside.filter { $0 != undone.message }
        undelivered.removeAll { $0 == brought.undelivered }
        if let moment = brought.acknowledgedAt, state != .closed { takeBackAcknowledgement(at: moment) }
        if let moment = brought.firstWordAt, acknowledgedAt == nil, state != .closed { acknowledge(at: moment) }
        clocks = undone.clocks ?? clocks
        advisories.removeAll(where: brought.advisories.contains)
        subjects.removeAll(where: brought.subjects.contains)
        for fact in brought.facts { facts[fact] = nil }
        if let before = brought.priority, priority == .urgent { priority = before }
        if let wait = brought.wait, waits.indices.contains(wait), waits[wait].answered == nil {
            waits[wait].heard = nil
        }
    }

    /// On the side of the enquiry that was split off, it ends; on the other, the link goes.
    private mutating func takeBackSplit(_ undone: EnquiryEvent.Undone, at moment: Instant) {
        guard let other = undone.other else { return }
        guard other != origin else { return close(.duplicate, "went back into \(other)", nil, at: moment) }
        _ = removeUndoable { $0 == .split(other) }
    }

    private mutating func takeBackMerge(_ undone: EnquiryEvent.Undone) {
        guard let other = undone.other else { return }
        guard other != mergedInto else {
            mergedInto = nil
            return returnFromClosing()
        }
        _ = removeUndoable { $0 == .absorbed(other) }
        guard let brought = broughtByMerge.removeValue(forKey: other) else { return }
        advisories.removeAll(where: brought.advisories.contains)
        subjects.removeAll(where: brought.subjects.contains)
    }

    private mutating func removeUndoable(_ isMeant: (Undoable) -> Bool) -> Undoable? {
        undoable.lastIndex(where: isMeant).map { undoable.remove(at: $0) }
    }
}
