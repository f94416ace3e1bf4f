package import Triage

/// Somebody else has the enquiry by now.
package struct NotHeld: Error, CustomStringConvertible {
    package let reference: EnquiryReference
    package let holder: Allocation

    package var description: String {
        "\(reference) is not allocated to \(holder) any more, and was left as it is."
    }
}

extension Session {
    /// Gives what somebody has to somebody else: all that is open and that the viewer may see, or some of it. Each is
    /// given or refused by itself.
    ///
    /// - Parameters:
    ///   - holder: whose work it is now: a person who is away, a post, or the pool.
    ///   - only: which of it; nil for all.
    ///   - saw: the version of each that the person saw; none for those they did not look at first.
    /// - Returns: what became of each, in the order of `only`, else oldest first. What another has by now is refused
    ///   with a `NotHeld`.
    package func reallocate(
        from holder: Allocation,
        only: [EnquiryReference]? = nil,
        saw: [EnquiryReference: Int] = [:],
        to allocation: Allocation,
        because: String?,
        context: DecisionContext,
        viewer: Person?
    ) throws -> [ActionResult] {
        let held = try rows(
            """
            SELECT id FROM enquiry WHERE state <> 'closed' AND allocated_to = \(holder.description)
                AND \(sql: visible(to: viewer))
            ORDER BY id
            """
        ) { EnquiryReference(id: $0.integer(0)) }
        let command = EnquiryCommand.allocate(to: allocation, because: because)
        func planned(_ reference: EnquiryReference) -> PlannedAction {
            PlannedAction(on: reference, saw: saw[reference], command)
        }
        guard let only else { return try performEach(held.map(planned), context: context, viewer: viewer) }
        let isHeld = Set(held)
        return try only.flatMap { reference -> [ActionResult] in
            // What the viewer may not see does not exist for them: to give it is refused with just that.
            guard try isHeld.contains(reference) || !isVisible(reference, to: viewer) else {
                return [
                    ActionResult(reference: reference, result: .failure(NotHeld(reference: reference, holder: holder)))
                ]
            }
            return try performEach([planned(reference)], context: context, viewer: viewer)
        }
    }
}
