import ArgumentParser
import QueueStore

struct DatabaseMigrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the schema up to this version of Intray."
    )

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let configuration = try Configuration.read(global.configurationPath)
        let store = EnquiryStore(database: try Workspace.database(configuration.database, creating: false))
        let steps = try await store.write { try $0.migrate() }
        Output.line(steps == 0 ? "The schema is up to date." : "\(steps) steps were taken; the schema is up to date.")
    }
}
