package import Triage

/// What was taken back, and what is left to do for it outside the store.
package struct TakenBack: Sendable {
    /// The enquiry as it is now.
    package let enquiry: Enquiry
    package let kind: UndoableKind
    /// The enquiry on the other side.
    package let other: EnquiryReference?
    /// The message that left, by its number in the ledger.
    package let message: Int64?
    /// Whether that is to become an enquiry of its own: what the office wrote, and a report, is none.
    package let makesEnquiry: Bool
}
import WorkingTime

extension Session {
    /// Makes a further request in an enquiry one of its own, with the same correspondent and day of receipt.
    ///
    /// - Returns: the enquiry that was split off.
    package func split(
        _ reference: EnquiryReference,
        category: String,
        subject: String?,
        to: Allocation?,
        context: DecisionContext,
        viewer: Person?,
        saw: Int? = nil
    ) throws -> Enquiry {
        let parent = try open(reference, for: viewer, saw: saw)
        let year = context.today.year
        let child = EnquiryReference(year: year, number: try takeReferences(1, year: year))
        let request = SplitRequest(child: child, category: category, subject: subject, to: to)
        let events = try parent.enquiry.decide(.split(request), context)
        let first = try parent.enquiry.splitOff(request, context)
        try record(events, on: parent, context)
        let made = try create(child, first, context)
        try shareMessages(of: reference, with: child)
        try reindex(made)
        return made
    }

    /// Joins an enquiry to another about the same thing, which goes on with both conversations.
    ///
    /// - Returns: the enquiry that goes on.
    package func merge(
        _ reference: EnquiryReference,
        into other: EnquiryReference,
        context: DecisionContext,
        viewer: Person?,
        saw: Int? = nil
    ) throws -> Enquiry {
        let source = try open(reference, for: viewer, saw: saw)
        let target = try open(other, for: viewer)
        let away = try source.enquiry.decide(.merge(into: other), context)
        try source.enquiry.checkMerge(into: target.enquiry, context)
        let taken = try target.enquiry.decide(.absorb(reference), context)
            .map { $0.naming(source.enquiry) }
        try record(away, on: source, context)
        try moveMessages(of: reference, to: other)
        let goesOn = try record(taken, on: target, context)
        try reindex(reference)
        try reindex(goesOn)
        return goesOn
    }

    /// Takes back the last join, split, merge or triage. A message that joined becomes an enquiry of its own, which the
    /// caller makes in the same transaction.
    package func undo(
        _ kind: UndoableKind?,
        on reference: EnquiryReference,
        context: DecisionContext,
        viewer: Person?,
        saw: Int? = nil
    ) throws -> TakenBack {
        let stored = try open(reference, for: viewer, saw: saw)
        let events = try stored.enquiry.decide(.undo(kind), context)
        guard case .undone(let undone)? = events.first else {
            throw Refusal.nothingToUndo(reference, kind)
        }
        switch undone.what {
        case .triage: try unteach(stored.enquiry)
        case .join: break
        case .split, .merge: try takeBack(undone, on: stored, context, viewer)
        }
        let changed = try record(events, on: stored, context)
        if undone.what == .triage, let earlier = changed.lastDecided { try teach(earlier, by: changed, context) }
        return TakenBack(
            enquiry: changed,
            kind: undone.what,
            other: undone.other,
            message: undone.message,
            makesEnquiry: stored.enquiry.makesEnquiry(joined: undone.message)
        )
    }

    /// The other side of a split or merge that is taken back.
    private func takeBack(
        _ undone: EnquiryEvent.Undone,
        on stored: StoredEnquiry,
        _ context: DecisionContext,
        _ viewer: Person?
    ) throws {
        guard let reference = undone.other else { return }
        let other = try open(reference, for: viewer)
        let isSource = stored.enquiry.mergedInto == reference || stored.enquiry.origin == reference
        let (source, target) = isSource ? (stored.enquiry, other.enquiry) : (other.enquiry, stored.enquiry)
        try source.checkUntouched(undone.what)
        if undone.what == .split { try target.checkTakesBack(source.reference) }
        var changed: Set = [source.reference, target.reference]
        if undone.what == .merge { changed.formUnion(try returnMessages(of: source.reference)) }
        try record([.undone(undone.seen(from: stored.enquiry.reference))], on: other, context)
        for enquiry in changed.sorted() { try reindex(enquiry) }
    }
}
