import ArgumentParser
import Ingest
import QueueStore
import Transport
import Triage

struct IngestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Fetch what is new from the sources and sort it into the queue.",
        discussion: "Safe to stop at any moment and to run beside “intray serve”: each message is taken exactly once."
    )

    @Flag(help: "Stop when nothing is left; without it, keep waiting for more.")
    var once = false
    @Option(help: "Only this source.")
    var source: String?
    @Option(help: ArgumentHelp("Sort the kept mail of one enquiry again.", valueName: "reference"))
    var replay: EnquiryReference?
    @OptionGroup var data: DataOptions

    func run() async throws {
        let workspace = try await Workspace.open(data.global)
        if let replay { return try await run(replay: replay, workspace) }
        try CurlRuntime.start()
        let sources = try SourceChoice(workspace.configuration).named(source)
        let opened = try sources.map(workspace.source)
        guard once else { return await watch(opened, workspace) }
        var counts = try await workspace.ingester.finishLeftovers(besides: sources.map(\.name))
        var failures: [Ingester.SourceFailure] = []
        for source in opened {
            do {
                counts += try await poll(source, workspace)
            } catch {
                await workspace.ingester.record(error, of: source.name)
                failures.append(.init(source: source.name, reason: error))
            }
        }
        if data.json || failures.count < sources.count { IngestReport(counts).print(json: data.json) }
        try IngestReport.fail(failures)
    }

    private func poll(_ source: any LiveMailSource, _ workspace: Workspace) async throws -> IngestCounts {
        let progress = Progress()
        defer { progress.end() }
        do {
            let counts = try await workspace.ingester.poll(source, progress: progress.show)
            await source.close()
            return counts
        } catch {
            await source.close()
            throw error
        }
    }

    private func watch(_ sources: [any LiveMailSource], _ workspace: Workspace) async {
        await withTaskGroup(of: Void.self) { group in
            for source in sources { group.addTask { await workspace.ingester.watch(source) } }
        }
    }

    private func run(replay reference: EnquiryReference, _ workspace: Workspace) async throws {
        let outcome = try await workspace.ingester.pipeline().replay(reference)
        let summary = try await workspace.store.read { try $0.summary(of: reference, for: nil) }
        if data.json { return Output.json(summary.map { JSON($0, now: Workspace.now()) } ?? .null) }
        switch outcome {
        case .reproposed(let enquiry): Output.line("\(reference) is proposed as \(enquiry.category) now.")
        case .decided: Output.line("\(reference) was read again. What a person decided stands.")
        }
    }
}
