import ArgumentParser
import Ingest
import Logging
import ServiceLifecycle
import Transport
import UnixSignals
import Web

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep fetching, and answer on the web address.",
        discussion: """
            Stops gracefully on SIGTERM and SIGINT: what is being sorted is finished first. Health is at /health/live \
            and /health/ready.
            """
    )

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let workspace = try await Workspace.open(global)
        try CurlRuntime.start()
        let (host, port) = workspace.configuration.listen
        let services: [any Service] = [
            WebService(server: WebServer(store: workspace.store, host: host, port: port, logger: workspace.logger)),
            IngestService(workspace: workspace),
        ]
        let group = ServiceGroup(
            services: services,
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: workspace.logger
        )
        try await group.run()
    }
}

/// The web server as a part of the process.
private struct WebService: Service {
    let server: WebServer

    func run() async throws {
        try await server.run { port in Output.notice("Intray listens on port \(port).") }
    }
}

/// The ingest loop as a part of the process: one watcher for each source.
private struct IngestService: Service {
    let workspace: Workspace

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                for settings in workspace.configuration.sources {
                    group.addTask { await workspace.ingester.watch(workspace.source(settings)) }
                }
                // Without a source there is nothing to fetch, and nothing ends.
                group.addTask { while (try? await Task.sleep(for: .seconds(3_600))) != nil {} }
            }
        }
    }
}
