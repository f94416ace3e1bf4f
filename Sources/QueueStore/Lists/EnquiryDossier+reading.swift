package import Triage

extension EnquiryDossier {
    /// One enquiry for somebody's eyes. Reading what is for named people only, or marked OFFICIAL-SENSITIVE, is written
    /// down in its history first; so is everything that the operator of the machine reads.
    ///
    /// - Parameters:
    ///   - viewer: who reads; nil for the operator of the machine.
    ///   - context: the moment, and the same person as actor.
    /// - Throws: `StoreError.noSuchEnquiry` also for one the viewer may not see.
    package static func read(
        _ reference: EnquiryReference,
        viewer: Person?,
        _ context: DecisionContext,
        from store: EnquiryStore
    ) async throws -> EnquiryDossier {
        if let viewer {
            let dossier = try await store.read {
                try EnquiryDossier(reference, viewer: viewer, context, session: $0)
            }
            guard dossier.enquiry.recordsReads else { return dossier }
        }
        return try await store.write { session in
            // First, so that a reading nobody may do is refused before it is written down.
            _ = try session.open(reference, for: viewer)
            try session.noteReading(of: reference, what: "the enquiry", context)
            return try EnquiryDossier(reference, viewer: viewer, context, session: session)
        }
    }
}
