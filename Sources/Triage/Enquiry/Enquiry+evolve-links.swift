import WorkingTime

extension Enquiry {
    mutating func evolveLinks(_ event: EnquiryEvent, at moment: Instant) {
        switch event {
        case .split(let link):
            linked.append(link.other)
            undoable.append(.split(link.other))
        case .absorbed(let link):
            linked.append(link.other)
            undoable.append(.absorbed(link.other))
        case .merged(let link):
            close(.duplicate, "merged into \(link.other)", nil, at: moment)
            mergedInto = link.other
        case .undone(let undone): takeBack(undone, at: moment)
        default: break
        }
    }

    private mutating func takeBack(_ undone: EnquiryEvent.Undone, at moment: Instant) {
        switch undone.what {
        case .triage:
            guard case .triage(let before)? = removeUndoable({ $0.kind == .triage }) else { return }
            restore(before)
        case .join: _ = removeUndoable { $0 == undone.message.map(Undoable.join) }
        case .split: takeBackSplit(undone, at: moment)
        case .merge: takeBackMerge(undone)
        }
    }

    /// On the side of the enquiry that was split off, it ends; on the other, the link goes.
    private mutating func takeBackSplit(_ undone: EnquiryEvent.Undone, at moment: Instant) {
        guard let other = undone.other else { return }
        guard other != origin else { return close(.duplicate, "went back into \(other)", nil, at: moment) }
        linked.removeAll { $0 == other }
        _ = removeUndoable { $0 == .split(other) }
    }

    private mutating func takeBackMerge(_ undone: EnquiryEvent.Undone) {
        guard let other = undone.other else { return }
        guard other != mergedInto else {
            mergedInto = nil
            return returnFromClosing()
        }
        linked.removeAll { $0 == other }
        _ = removeUndoable { $0 == .absorbed(other) }
    }

    private mutating func removeUndoable(_ isMeant: (Undoable) -> Bool) -> Undoable? {
        undoable.lastIndex(where: isMeant).map { undoable.remove(at: $0) }
    }
}
