import ArgumentParser

struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "What became of every message a source has shown.",
        subcommands: [LedgerList.self, LedgerReconcile.self],
        defaultSubcommand: LedgerList.self
    )
}
