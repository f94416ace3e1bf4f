import QueueStore
import Triage

/// Where somebody acts on enquiries: the store, who acts, and all that their decisions may depend on.
struct ActionDesk: Sendable {
    let workspace: Workspace
    let context: DecisionContext
    let person: Person
    /// Whether one document is printed and nothing else.
    let printsJSON: Bool

    static func open(_ acting: ActingOptions) async throws -> ActionDesk {
        let workspace = try await Workspace.open(acting.data.global)
        let office = try await workspace.office()
        let person = try ActingPerson.required(acting.actor, among: office.staff.people)
        let now = Workspace.now()
        return ActionDesk(
            workspace: workspace,
            context: office.context(now: now, actor: .person(person.email), role: person.role),
            person: person,
            printsJSON: acting.data.json
        )
    }

    var words: Words { Words(zone: context.zone, now: context.now) }

    /// Does one thing to one enquiry.
    ///
    /// - Parameters:
    ///   - saw: the version the person saw; nil when they did not look first.
    ///   - command: what they command, given the enquiry as it stands.
    /// - Returns: the enquiry as it is then.
    func perform(
        on reference: EnquiryReference,
        saw: Int? = nil,
        _ command: @escaping @Sendable (Enquiry, DecisionContext) throws -> EnquiryCommand
    ) async throws -> EnquirySummary {
        try await write { [context, person] session in
            try session.perform(on: reference, context: context, viewer: person, saw: saw) {
                try command($0, context)
            }
            return (reference, ())
        }
        .summary
    }

    /// Writes in one transaction, and reads the enquiry it was about as it is then.
    func write<T: Sendable>(
        _ body: @escaping @Sendable (any Session) throws -> (reference: EnquiryReference, T)
    ) async throws -> (summary: EnquirySummary, T) {
        try await workspace.store.write { session in
            let (reference, result) = try body(session)
            guard let summary = try session.summary(of: reference, for: nil) else {
                throw StoreError.noSuchEnquiry("\(reference)")
            }
            return (summary, result)
        }
    }

    /// Prints an enquiry: with `--json` as a document, with what more there is to say of it; else as a sentence.
    func report(_ summary: EnquirySummary, said: String, and members: [(String, JSON)] = []) {
        if printsJSON { return Output.json(JSON(summary, now: context.now).adding(members)) }
        let sentence = "\(summary.reference) \(said)"
        Output.line(summary.state == .closed ? "\(sentence)." : "\(sentence); \(words.dates(summary)).")
    }

    /// Prints several enquiries, each with its sentence.
    func report(all summaries: [EnquirySummary], said: String) {
        if printsJSON { return Output.json(.array(summaries.map { JSON($0, now: context.now) })) }
        for summary in summaries { report(summary, said: said) }
    }
}
