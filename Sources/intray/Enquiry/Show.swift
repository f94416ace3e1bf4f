import ArgumentParser
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
        let office = try await workspace.office()
        let viewer = try ActingPerson.named(acting.actor, among: office.staff.people)
        let now = Workspace.now()
        let context = office.context(
            now: now,
            actor: viewer.map { .person($0.email) } ?? .operatorOfMachine,
            role: viewer?.role
        )
        let page = try await EnquiryPage.read(reference, viewer: viewer, context, from: workspace.store)
        if acting.data.json { return Output.json(page.json(now: now)) }
        for line in page.lines(Words(zone: workspace.zone, now: now)) { Output.line(line) }
    }
}

extension EnquiryReference: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
