import ArgumentParser

struct DatabaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "database",
        abstract: "The database itself.",
        subcommands: [DatabaseMigrate.self, DatabaseCheck.self]
    )
}
