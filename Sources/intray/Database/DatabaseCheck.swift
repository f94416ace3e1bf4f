import ArgumentParser
import QueueStore

struct DatabaseCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Ask whether the database is sound, and whether what it shows is what happened.",
        discussion: """
            The database is asked about its own soundness first. Then the lists, the daily totals and the search index \
            are made again from what they follow from, and compared. --repair builds daily totals and search anew. \
            Whether the record itself is whole, “intray audit verify” tells.
            """
    )

    @Flag(help: "Build daily totals and the search index anew where they are wrong.")
    var repair = false
    @OptionGroup var data: DataOptions

    func run() async throws {
        let workspace = try await Workspace.open(data.global)
        let progress = Progress()
        var findings = try await DatabaseFindings.of(workspace, progress)
        let isRepaired = repair && findings.canBeRepaired
        if isRepaired {
            try await DerivedTables(workspace: workspace, progress: progress).build()
            findings = try await DatabaseFindings.of(workspace, progress)
        }
        progress.end()
        if data.json {
            Output.json(findings.json)
        } else {
            for line in findings.lines { Output.line(line) }
            if isRepaired { Output.line("Daily totals and search were built anew; this is how things stand now.") }
        }
        guard findings.isSound else { throw CommandFailure(findings.advice) }
    }
}
