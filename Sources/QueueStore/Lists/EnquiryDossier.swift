package import Triage
package import WorkingTime

/// Everything there is to see of one enquiry.
package struct EnquiryDossier: Sendable {
    package let summary: EnquirySummary
    package let enquiry: Enquiry
    package let conversation: [StoredMessage]
    package let history: [RecordedEvent]
    /// Enquiries it was split into or has taken in, as far as the viewer may see them.
    package let links: [EnquiryReference]
    package let origin: EnquiryReference?
    package let mergedInto: EnquiryReference?
    package let correspondent: CorrespondentRecord?
    package let authorities: [AuthorityDocument]
    /// Who is writing on it at the moment.
    package let writing: EditLock?
    /// Other enquiries with the same request.
    package let sameRequest: [EnquiryReference]
    /// The office's day.
    package let today: CivilDate
    /// Facts its category requires that nobody has given.
    package let missing: [String]

    /// - Parameter viewer: who reads; nil for the operator of the machine.
    /// - Throws: `StoreError.noSuchEnquiry` also for one the viewer may not see: it does not exist for them.
    package init(
        _ reference: EnquiryReference,
        viewer: Person?,
        _ context: DecisionContext,
        session: any Session
    ) throws {
        guard let summary = try session.summary(of: reference, for: viewer),
            let stored = try session.enquiry(reference)
        else { throw StoreError.noSuchEnquiry("\(reference)") }
        self.summary = summary
        enquiry = stored.enquiry
        conversation = try session.conversation(of: reference)
        history = try session.events(of: reference, for: viewer)
        links = try enquiry.linked.filter { try session.isVisible($0, to: viewer) }
        origin = try enquiry.origin.flatMap { try session.isVisible($0, to: viewer) ? $0 : nil }
        mergedInto = try enquiry.mergedInto.flatMap { try session.isVisible($0, to: viewer) ? $0 : nil }
        correspondent = try session.correspondent(enquiry.from.address)
        authorities = try session.authorities(of: enquiry.from.address, for: viewer)
        writing = try session.writing(on: reference, now: context.now)
        sameRequest = try session.sameRequest(as: reference, viewer: viewer).map(\.reference)
        today = context.today
        missing = enquiry.missingFacts(context.kit)
    }

    /// Enquiries it was split into.
    package var splitInto: [EnquiryReference] { links.filter { enquiry.undoable.contains(.split($0)) } }

    /// Enquiries that were merged into it.
    package var tookIn: [EnquiryReference] { links.filter { enquiry.undoable.contains(.absorbed($0)) } }
}
