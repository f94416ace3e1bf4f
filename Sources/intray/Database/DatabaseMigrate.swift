import ArgumentParser
import QueueStore
import Triage

struct DatabaseMigrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the schema up to this version of Intray.",
        discussion: """
            After a step, the lists, the daily totals and the search index are built anew; on a large database that takes minutes. It \
            can be broken off: “intray database check --repair” finishes it.
            """
    )

    @OptionGroup var data: DataOptions

    func run() async throws {
        let configuration = try Configuration.read(data.global.configurationPath)
        let store = EnquiryStore(database: try Workspace.database(configuration.database, creating: false))
        let steps = try await store.write { try $0.migrate() }
        if steps > 0 {
            let workspace = try Workspace(configuration: configuration, store: store)
            try await DerivedTables(workspace: workspace, progress: Progress()).build()
        }
        if data.json { return Output.json(["steps": .number(steps)]) }
        let taken = steps == 0 ? "" : "\(Words.count(steps, "step")) \(steps == 1 ? "was" : "were") taken; "
        Output.line(taken.isEmpty ? "The schema is up to date." : "\(taken)the schema is up to date.")
    }
}
