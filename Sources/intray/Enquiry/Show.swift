import ArgumentParser
import Ingest
import QueueStore
import Triage
import WorkingTime

struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show one enquiry: facts, clocks and their account, conversation, history.",
        discussion: """
            Reading what is for named people only, or marked OFFICIAL-SENSITIVE, is written down in its history; so is \
            everything that is read without --as, as the operator of the machine.
            """
    )

    @Argument(help: "The reference, such as ENQ-2026-000123.")
    var reference: EnquiryReference
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let workspace = try await Workspace.open(acting.data.global)
        let people = try await workspace.store.read { try $0.people() }
        let viewer = try ActingPerson.named(acting.actor, among: people)
        let now = Workspace.now()
        let page = try await page(for: viewer, workspace, now)
        if acting.data.json { return Output.json(page.json(now: now)) }
        for line in page.lines(Words(zone: workspace.zone, now: now)) { Output.line(line) }
    }

    /// The enquiry as it is once the reading is written down, where it is to be.
    private func page(for viewer: Person?, _ workspace: Workspace, _ now: Instant) async throws -> EnquiryPage {
        let reference = reference
        let context = try await workspace.office().context(
            now: now,
            actor: viewer.map { .person($0.email) } ?? .operatorOfMachine,
            role: viewer?.role
        )
        if let viewer {
            let page = try await workspace.store.read {
                try EnquiryPage(reference, viewer: viewer, context, session: $0)
            }
            guard page.enquiry.recordsReads else { return page }
        }
        return try await workspace.store.write { session in
            // First, so that a reading nobody may do is refused before it is written down.
            _ = try session.open(reference, for: viewer)
            try session.noteReading(of: reference, what: "the enquiry", context)
            return try EnquiryPage(reference, viewer: viewer, context, session: session)
        }
    }
}

extension EnquiryReference: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
