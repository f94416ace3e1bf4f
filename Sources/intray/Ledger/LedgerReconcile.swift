import ArgumentParser
import Ingest
import QueueStore
import Transport

struct LedgerReconcile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "Check that the ledger has every message the sources show now.",
        discussion: "Mail that has been moved away leaves the server; the ledger keeps it."
    )

    @Option(help: "Only this source.")
    var source: String?
    @OptionGroup var data: DataOptions

    private struct Finding {
        let source: String
        let onServer: Int
        let missing: [String]
    }

    func run() async throws {
        let workspace = try await Workspace.open(data.global)
        try CurlRuntime.start()
        var findings: [Finding] = []
        for settings in try SourceChoice(workspace.configuration).named(source) {
            findings.append(try await compare(try workspace.source(settings), workspace.store))
        }
        report(findings)
        if findings.contains(where: { !$0.missing.isEmpty }) { throw ExitCode(1) }
    }

    private func compare(_ source: any LiveMailSource, _ store: EnquiryStore) async throws -> Finding {
        let keys = try await source.keys()
        await source.close()
        var missing: [String] = []
        for start in stride(from: 0, to: keys.count, by: 500) {
            let some = Array(keys[start..<min(start + 500, keys.count)])
            let known = try await store.read { try $0.knownKeys(among: some, source: source.name) }
            missing += some.filter { !known.contains($0) }
        }
        return Finding(source: source.name, onServer: keys.count, missing: missing)
    }

    private func report(_ findings: [Finding]) {
        if data.json {
            return Output.json(
                .array(
                    findings.map {
                        [
                            "source": .string($0.source), "on_server": .number($0.onServer),
                            "missing": .strings($0.missing),
                        ]
                    }
                )
            )
        }
        for finding in findings {
            Output.line(
                finding.missing.isEmpty
                    ? "\(finding.source): all \(finding.onServer) messages on the server are in the ledger."
                    : "\(finding.source): \(finding.missing.count) of \(finding.onServer) messages are not in the ledger."
            )
            for key in finding.missing.prefix(20) { Output.line("  \(key)") }
            if !finding.missing.isEmpty { Output.line("“intray ingest --once” fetches them.") }
        }
    }
}
