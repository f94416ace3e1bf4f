import Classifier
import QueueStore
package import Triage

extension Pipeline {
    /// What a replay did.
    package enum Replayed: Sendable {
        /// The enquiry as it is proposed now.
        case reproposed(Enquiry)
        /// A person has decided, and what a person decided stands: only the text was read anew.
        case decided(Enquiry)
    }

    /// Takes an enquiry's kept messages through stages 3 to 7 again. It never overrides what a person decided and never
    /// sends mail.
    package func replay(_ reference: EnquiryReference) async throws -> Replayed {
        let router = try await router()
        let now = clock()
        let context = office.context(now: now, actor: .intray)
        return try await store.write { [raws = store.raws] session in
            guard let stored = try session.enquiry(reference) else { throw StoreError.noSuchEnquiry("\(reference)") }
            // No reading anew opens to others what is for named people only.
            let restricted = stored.enquiry.restricted ? stored.enquiry.category : nil
            let examined = understand(
                try session.keptMessages(of: reference, raws: raws).map { $0.filed(under: restricted) }
            )
            for item in examined {
                try session.deleteMessage(item.message.kept.ledger)
                try session.insert(StoredMessage(item.message, enquiry: reference))
            }
            try session.reindex(reference)
            guard let first = examined.first, stored.enquiry.state == .new, !stored.enquiry.triaged else {
                return .decided(stored.enquiry)
            }
            var router = router
            let assessment = try Assessment(first, in: office, with: &router, context: context, session: session)
            return .reproposed(
                try session.record([.reproposed(assessment)], on: stored, context)
            )
        }
    }
}
