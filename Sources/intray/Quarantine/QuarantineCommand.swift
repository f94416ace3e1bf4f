import ArgumentParser

struct QuarantineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quarantine",
        abstract: "Mail that could not be understood or kept whole.",
        subcommands: [QuarantineList.self, QuarantineRetry.self]
    )
}
