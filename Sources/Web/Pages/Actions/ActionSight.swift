import QueueStore
import Triage

/// An enquiry and what can be chosen for it, as a page about one action needs them.
struct ActionSight: Sendable {
    let enquiry: Enquiry
    let summary: EnquirySummary
    let choices: ActionChoices
    private let history: [RecordedEvent]

    /// - Throws: `StoreError.noSuchEnquiry` also for an enquiry that whoever asks may not see.
    static func read(_ reference: EnquiryReference, _ request: PageRequest) async throws -> ActionSight {
        let person = try request.person()
        let configured = request.site.settings.inboxes
        return try await request.read { session, context in
            guard let summary = try session.summary(of: reference, for: person) else {
                throw StoreError.noSuchEnquiry("\(reference)")
            }
            return ActionSight(
                enquiry: try session.open(reference, for: person).enquiry,
                summary: summary,
                choices: ActionChoices(
                    context,
                    inboxes: try KnownInboxes.read(in: session, configured: configured).names
                ),
                history: try session.events(of: reference, for: person)
            )
        }
    }

    /// What happened after a version, readings left out, oldest first.
    func events(after version: Int) -> [RecordedEvent] {
        history.filter { $0.sequence > version && $0.event?.isRead != true }
    }

    /// Why an action cannot be done as things stand; nil when it can.
    func refusal(of action: EnquiryAction) -> String? {
        action.obstacle(on: enquiry, choices.context)?.onPage(choices.names)
    }
}

extension ActionSight {
    /// The form that corrects an enquiry shows what stands in it: where that is owed, the reading is written down.
    func noteReading(for action: EnquiryAction, _ request: PageRequest) async throws {
        guard action == .correct, enquiry.recordsReads else { return }
        try await request.write { [reference = enquiry.reference] session, context in
            try session.noteReading(of: reference, what: "the details to correct", context)
        }
    }
}
