import ArgumentParser
import QueueStore
import Triage

struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show one enquiry: facts, clocks and their account, conversation, history."
    )

    @Argument(help: "The reference, such as ENQ-2026-000123.")
    var reference: EnquiryReference
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let workspace = try await Workspace.open(acting.data.global)
        let people = try await workspace.store.read { try $0.people() }
        let viewer = try ActingPerson.named(acting.actor, among: people)
        let page = try await workspace.store.read { [reference] in
            try EnquiryPage(reference, viewer: viewer, session: $0)
        }
        let now = Workspace.now()
        if acting.data.json { return Output.json(page.json(now: now)) }
        page.print(Words(zone: workspace.zone, now: now))
    }
}

extension EnquiryReference: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
