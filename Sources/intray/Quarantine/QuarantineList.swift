import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct QuarantineList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Each with the reason. They are enquiries all the same, and their clocks run."
    )

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let workspace = try await Workspace.open(acting.data.global)
        let people = try await workspace.store.read { try $0.people() }
        let viewer = try ActingPerson.named(acting.actor, among: people)
        let now = Workspace.now()
        let filter = ListFilter(
            view: .quarantine,
            limit: 1_000,
            viewer: viewer,
            now: now,
            today: workspace.zone.date(of: now)
        )
        let found = try await workspace.store.read { try $0.list(filter) }
        try await workspace.store.noteOperatorReading("quarantine list", of: found, viewer: viewer, now: now)
        if acting.data.json { return Output.json(.array(found.map { JSON($0, now: now) })) }
        guard !found.isEmpty else { return Output.line("Nothing is in quarantine.") }
        for enquiry in found {
            Output.line("\(enquiry.reference)  \(enquiry.from.display)  \(enquiry.subject)")
            Output.line("  \(enquiry.quarantine ?? "")")
        }
    }
}
