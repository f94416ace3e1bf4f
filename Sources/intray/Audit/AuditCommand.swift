import ArgumentParser

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "The record of what happened, and whether it is whole.",
        subcommands: [AuditVerify.self, AuditExport.self]
    )
}
