import Ingest
import QueueStore
import Triage

/// Does what one of the action commands says, and reports it.
struct EnquiryAction {
    let acting: ActingOptions

    /// Performs a command on one enquiry and prints the enquiry as it is then.
    func perform(_ command: EnquiryCommand, on reference: EnquiryReference, said: String) async throws {
        let workspace = try await Workspace.open(acting.data.global)
        let (context, person) = try await context(workspace)
        let summary = try await workspace.store.write { session in
            try session.perform(command, on: reference, context: context, viewer: person)
            return try session.summary(of: reference, for: nil)
        }
        guard let summary else { return }
        report(summary, said: "\(reference) \(said)", Words(zone: workspace.zone, now: context.now))
    }

    /// Who acts, and all that their decisions may depend on.
    func context(_ workspace: Workspace) async throws -> (DecisionContext, Person) {
        let office = try await workspace.office()
        let person = try ActingPerson.required(acting.actor, among: office.staff.people)
        let now = Workspace.now()
        return (office.context(now: now, actor: .person(person.email), role: person.role), person)
    }

    func report(_ summary: EnquirySummary, said: String, _ words: Words) {
        if acting.data.json { return Output.json(JSON(summary, now: words.now)) }
        Output.line(summary.state == .closed ? "\(said)." : "\(said); \(words.due(summary)).")
    }
}
