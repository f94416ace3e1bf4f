import QueueStore
package import Triage
import WorkingTime

extension Pipeline {
    /// What taking something back left.
    package struct Undone: Sendable {
        package let enquiry: Enquiry
        package let kind: UndoableKind
        /// The enquiry on the other side of a split or merge; for a join, the one that the message became.
        package let other: EnquiryReference?
    }

    /// Takes back the last join, split, merge or triage of an enquiry. A message that should not have joined becomes an
    /// enquiry of its own, with its own clocks from its own receipt.
    package func undo(
        _ kind: UndoableKind?,
        on reference: EnquiryReference,
        context: DecisionContext,
        viewer: Person?,
        saw: Int?
    ) async throws -> Undone {
        let router = try await router()
        return try await store.write { [raws = store.raws] session in
            let taken = try session.undo(kind, on: reference, context: context, viewer: viewer, saw: saw)
            guard let ledger = taken.message else {
                return Undone(enquiry: taken.enquiry, kind: taken.kind, other: taken.other)
            }
            guard taken.makesEnquiry else {
                try session.detach(ledger)
                try session.reindex(taken.enquiry)
                return Undone(enquiry: taken.enquiry, kind: taken.kind, other: nil)
            }
            guard let kept = try session.keptMessage(ledger, raws: raws) else {
                throw StoreError.damaged("the message that joined \(reference) is not kept any more")
            }
            // What is for named people only stays so until somebody decides otherwise.
            let restricted = taken.enquiry.restricted ? taken.enquiry.category : nil
            let alone = try separate(kept.filed(under: restricted), context, router, session)
            try session.reindex(taken.enquiry)
            return Undone(enquiry: taken.enquiry, kind: taken.kind, other: alone)
        }
    }

    private func separate(
        _ kept: KeptMessage,
        _ context: DecisionContext,
        _ router: Router,
        _ session: any Session
    ) throws -> EnquiryReference {
        var router = router
        let year = context.today.year
        let reference = EnquiryReference(year: year, number: try session.takeReferences(1, year: year))
        for item in understand([kept]) {
            let assessment = try Assessment(item, in: office, with: &router, context: context, session: session)
            try session.move(message: kept.ledger, to: reference)
            try session.reindex(
                try session.create(reference, [.received(.init(item.message, assessment, context))], context)
            )
        }
        return reference
    }
}
