import ArgumentParser
import Ingest
import QueueStore
import Triage
import WorkingTime

struct QuarantineRetry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "Read quarantined mail again, from the bytes that were kept."
    )

    @Argument(help: "The references; all that are in quarantine when none is given.")
    var references: [EnquiryReference] = []
    @OptionGroup var data: DataOptions

    func run() async throws {
        let workspace = try await Workspace.open(data.global)
        let chosen = try await references.isEmpty ? all(workspace) : references
        let pipeline = try await workspace.ingester.pipeline()
        var freed: [EnquiryReference] = []
        for reference in chosen {
            if case .reproposed(let enquiry) = try await pipeline.replay(reference), enquiry.quarantine == nil {
                freed.append(reference)
            }
        }
        if data.json {
            return Output.json([
                "retried": .strings(chosen.map(\.description)), "understood": .strings(freed.map(\.description)),
            ])
        }
        Output.line("\(chosen.count) read again, \(freed.count) of them understood now.")
        for reference in freed { Output.line("  \(reference)") }
    }

    private func all(_ workspace: Workspace) async throws -> [EnquiryReference] {
        let now = Workspace.now()
        let filter = ListFilter(view: .quarantine, limit: 10_000, now: now, today: workspace.zone.date(of: now))
        return try await workspace.store.read { try $0.list(filter).map(\.reference) }
    }
}
