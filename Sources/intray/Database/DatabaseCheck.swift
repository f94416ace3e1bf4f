import ArgumentParser
import QueueStore

struct DatabaseCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Ask the database whether it is sound."
    )

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try await Workspace.open(global)
        let findings = try await workspace.store.database.check()
        guard !findings.isEmpty else { return Output.line("The database is sound.") }
        throw CommandFailure("The database is damaged:\n" + findings.joined(separator: "\n"))
    }
}
