import ArgumentParser
import QueueStore
import Triage

struct Pull: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take the next enquiry and begin it.",
        discussion:
            "First what is allocated to you and not begun, then what the pool holds that you can do, each by urgency."
    )

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let workspace = try await Workspace.open(acting.data.global)
        let (context, person) = try await EnquiryAction(acting: acting).context(workspace)
        let found = try await workspace.store.write { session in
            try session.pull(for: person, context: context).map { pulled in
                (reason: pulled.reason, summary: try session.summary(of: pulled.enquiry.reference, for: nil))
            }
        }
        guard let found, let summary = found.summary else {
            return acting.data.json
                ? Output.json(.null) : Output.line("There is nothing for you to take at the moment.")
        }
        if acting.data.json { return Output.json(JSON(summary, now: context.now)) }
        let words = Words(zone: workspace.zone, now: context.now)
        Output.line("\(summary.reference)  \(summary.subject)")
        Output.line("  \(words.due(summary)); it is \(found.reason).")
    }
}
