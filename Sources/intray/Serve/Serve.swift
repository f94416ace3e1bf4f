import ArgumentParser
import Despatch
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
        let sources = try workspace.configuration.sources.map(workspace.source)
        let hooks = try sources.compactMap { $0 as? HookSource }.map { try WebHook($0, logger: workspace.logger) }
        var services: [any Service] = [
            WebService(
                server: WebServer(
                    services: WebServices(workspace, hooks: hooks),
                    settings: workspace.configuration.webSettings,
                    logger: workspace.logger
                ),
                address: "\(host):\(port)"
            ),
            IngestService(ingester: workspace.ingester, sources: sources),
            TellingService(teller: workspace.teller),
        ]
        if let dispatcher = try workspace.dispatcher() { services.append(DespatchService(dispatcher: dispatcher)) }
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
    /// Address and port of the configuration.
    let address: String

    func run() async throws {
        do {
            try await server.run { _ in Output.notice("Intray listens on \(address).") }
        } catch is CancellationError {
            return
        } catch {
            throw CommandFailure(
                """
                The web server cannot listen on \(address). Perhaps another program, or another “intray serve”, does \
                already: stop it, or change “listen” in the configuration. (\(error))
                """
            )
        }
    }
}

/// The ingest loop as a part of the process: one watcher for each source.
private struct IngestService: Service {
    let ingester: Ingester
    let sources: [any LiveMailSource]

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                for source in sources { group.addTask { await ingester.watch(source) } }
                // Without a source there is nothing to fetch, and nothing ends.
                group.addTask { while (try? await Task.sleep(for: .seconds(3_600))) != nil {} }
            }
        }
    }
}

/// The outbox as a part of the process. A mail that is being handed over is handed over first.
private struct DespatchService: Service {
    let dispatcher: Dispatcher

    func run() async throws {
        await cancelWhenGracefulShutdown { await dispatcher.run() }
    }
}

/// What tells people of the office, as a part of the process.
private struct TellingService: Service {
    let teller: Teller

    func run() async throws {
        await cancelWhenGracefulShutdown { await teller.run() }
    }
}
