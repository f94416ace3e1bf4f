package import Triage

/// One of several commands that are given together.
package struct PlannedAction: Sendable, Hashable {
    package let reference: EnquiryReference
    /// The version the person saw; nil when they did not look first.
    package let saw: Int?
    package let command: EnquiryCommand

    package init(on reference: EnquiryReference, saw: Int? = nil, _ command: EnquiryCommand) {
        self.reference = reference
        self.saw = saw
        self.command = command
    }
}

/// What became of one of several actions.
package struct ActionResult: Sendable {
    package let reference: EnquiryReference
    /// The enquiry as it is now; else a `Refusal`, `StoreError.noSuchEnquiry` or a `NotHeld`.
    package let result: Result<Enquiry, any Error>

    /// Why nothing was done, in words; nil when it was.
    package var refusal: String? {
        if case .failure(let reason) = result { "\(reason)" } else { nil }
    }
}

extension Session {
    /// Does several things in one transaction, each of which succeeds or is refused by itself. What goes wrong with the
    /// database ends all of them.
    ///
    /// - Returns: what became of each, in their order.
    package func performEach(
        _ actions: [PlannedAction],
        context: DecisionContext,
        viewer: Person?
    ) throws -> [ActionResult] {
        try actions.map { action in
            ActionResult(reference: action.reference, result: try attempt(action, context, viewer))
        }
    }

    private func attempt(
        _ action: PlannedAction,
        _ context: DecisionContext,
        _ viewer: Person?
    ) throws -> Result<Enquiry, any Error> {
        do {
            return .success(
                try savepoint {
                    try perform(
                        action.command,
                        on: action.reference,
                        context: context,
                        viewer: viewer,
                        saw: action.saw
                    )
                }
            )
        } catch let refusal as Refusal {
            return .failure(refusal)
        } catch let error as StoreError {
            guard case .noSuchEnquiry = error else { throw error }
            return .failure(error)
        }
    }
}
