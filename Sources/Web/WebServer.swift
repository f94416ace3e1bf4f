import Hummingbird
package import Logging
package import QueueStore

/// The web server: pages, API and health, on one address.
package struct WebServer: Sendable {
    private let store: EnquiryStore
    private let host: String
    private let port: Int
    private let logger: Logger

    /// - Parameter port: 0 for any that is free.
    package init(store: EnquiryStore, host: String, port: Int, logger: Logger) {
        self.store = store
        self.host = host
        self.port = port
        self.logger = logger
    }

    /// Serves until the task is cancelled or a graceful shutdown is asked for.
    ///
    /// - Parameter ready: told the port once requests are taken.
    package func run(ready: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
        let router = Router()
        HealthRoutes(store: store).add(to: router)
        let application = Application(
            router: router,
            configuration: .init(address: .hostname(host, port: port), serverName: "intray"),
            onServerRunning: { channel in await ready(channel.localAddress?.port ?? 0) },
            logger: logger
        )
        try await application.run()
    }
}
