import ArgumentParser
import QueueStore
import Triage

struct Pull: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take the next enquiry and begin it.",
        discussion: """
            First what is allocated to you and not begun, then what the pool holds that you can do, each by urgency. \
            Nobody takes back what you pulled; “pass-on” or “hand-back” gives it away.
            """
    )

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await ActionDesk.open(acting)
        let found = try await desk.workspace.store.write { session in
            try session.pull(for: desk.person, context: desk.context).map { pulled in
                (reason: pulled.reason, summary: try session.summary(of: pulled.enquiry.reference, for: nil))
            }
        }
        guard let found, let summary = found.summary else {
            return acting.data.json
                ? Output.json(.null) : Output.line("There is nothing for you to take at the moment.")
        }
        if acting.data.json { return Output.json(JSON(summary, now: desk.context.now)) }
        Output.line("\(summary.reference)  \(summary.subject)")
        Output.line("  \(desk.words.dates(summary)); it is \(found.reason).")
    }
}
