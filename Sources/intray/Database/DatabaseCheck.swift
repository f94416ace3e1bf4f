import ArgumentParser
import QueueStore

struct DatabaseCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Ask whether the database is sound, and whether what it shows is what happened.",
        discussion: """
            The database is asked about its own soundness first. Then the lists, the daily totals and the search index \
            are made again from the events, and compared. --repair builds what differs anew: the lists of what is open, \
            the daily totals and search; what is closed is left for you to look into. Whether the events themselves are \
            whole, “intray audit verify” tells: run it first.
            """
    )

    @Flag(help: "Build anew what differs.")
    var repair = false
    @OptionGroup var data: DataOptions

    func run() async throws {
        let workspace = try await Workspace.open(data.global)
        let progress = Progress()
        var findings = try await DatabaseFindings.of(workspace, progress)
        if repair, findings.canBeRepaired {
            if !data.json { show(findings) }
            try await DerivedTables(workspace: workspace, progress: progress).build()
            if !data.json { Output.line("\nBuilt anew, and compared again:") }
            findings = try await DatabaseFindings.of(workspace, progress)
        }
        if data.json { Output.json(findings.json) } else { show(findings) }
        guard findings.isSound else { throw CommandFailure(findings.advice) }
    }

    private func show(_ findings: DatabaseFindings) {
        for line in findings.lines { Output.line(line) }
    }
}
